import { amount } from "../../amount";
import type { Localised } from "../../text/text";
import type { ScoreRule, ScoringItem, ScoringTable } from "./scoring-table";

/** What is wrong with an entry of a scoring table: where it stands, and what should stand there. */
export interface ScoringProblem {
  readonly path: string;
  readonly what: Localised;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Scoring tables as a bureau writes them in its settings file. Rates are fractions and points are decimals, as numbers or
 * texts; names and criteria are one text for both languages or `{ "zh": …, "en": … }`.
 * @param json the parsed `scoringTables`.
 * @param known ids of results that can be scored: a table that scores another one would be silently useless.
 * @example [{ "id": "county", "name": "某县评分表", "items": [{ "result": "三公经费控制率", "max": 6,
 *   "rule": { "kind": "deduct", "beyond": "above", "from": 1, "every": 0.01, "deduct": 1 }, "criterion": "…" }] }]
 */
export function readScoringTables(
  json: unknown,
  known: ReadonlySet<string>,
  problems: ScoringProblem[],
): readonly ScoringTable[] {
  const reader = new Reader(known, problems);
  return reader.list(json, "scoringTables").map((table, i) => reader.table(table, `scoringTables.${i}`));
}

class Reader {
  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly problems: ScoringProblem[],
  ) {}

  table(json: unknown, path: string): ScoringTable {
    const given = this.group(json, path);
    return {
      id: this.text(given["id"], `${path}.id`),
      name: this.words(given["name"], `${path}.name`),
      items: this.list(given["items"], `${path}.items`).map((item, i) => this.item(item, `${path}.items.${i}`)),
      ownIndicators:
        given["ownIndicators"] === undefined ? "0" : this.decimal(given["ownIndicators"], `${path}.ownIndicators`),
    };
  }

  private item(json: unknown, path: string): ScoringItem {
    const given = this.group(json, path);
    const result = this.text(given["result"], `${path}.result`);
    if (result !== "" && !this.known.has(result.split(":")[0]!)) {
      this.wrong(`${path}.result`, { zh: `没有名为“${result}”的指标`, en: `no indicator is called “${result}”` });
    }
    return {
      result,
      max: this.decimal(given["max"], `${path}.max`),
      rule: this.rule(given["rule"], `${path}.rule`),
      criterion: this.words(given["criterion"], `${path}.criterion`),
      evidence: this.evidence(given["evidence"], `${path}.evidence`),
    };
  }

  private evidence(json: unknown, path: string): ScoringItem["evidence"] {
    if (json === "seen-form" || json === "practice") return json;
    if (json !== undefined) {
      this.wrong(path, { zh: "应为 seen-form 或 practice", en: "must be seen-form or practice" });
    }
    return "practice";
  }

  private rule(json: unknown, path: string): ScoreRule {
    const given = this.group(json, path);
    switch (given["kind"]) {
      case "deduct": {
        const beyond = given["beyond"];
        if (beyond !== "above" && beyond !== "below" && beyond !== "either-side") {
          this.wrong(`${path}.beyond`, {
            zh: "应为 above、below 或 either-side",
            en: "must be above, below or either-side",
          });
          break;
        }
        const every = this.decimal(given["every"], `${path}.every`);
        if (/^0*(?:\.0*)?$/.test(every)) this.wrong(`${path}.every`, { zh: "应大于 0", en: "must be above 0" });
        return {
          kind: "deduct",
          beyond,
          from: this.decimal(given["from"], `${path}.from`),
          every,
          deduct: this.decimal(given["deduct"], `${path}.deduct`),
        };
      }
      case "bands":
        return {
          kind: "bands",
          bands: this.list(given["bands"], `${path}.bands`).map((band, i) => {
            const own = this.group(band, `${path}.bands.${i}`);
            return {
              upTo: this.decimal(own["upTo"], `${path}.bands.${i}.upTo`),
              points: this.decimal(own["points"], `${path}.bands.${i}.points`),
            };
          }),
        };
      case "proportional":
        return {
          kind: "proportional",
          cap: given["cap"] === undefined ? "1" : this.decimal(given["cap"], `${path}.cap`),
        };
      case "by-people":
        return { kind: "by-people" };
      default:
        this.wrong(`${path}.kind`, {
          zh: "应为 deduct、bands、proportional 或 by-people",
          en: "must be deduct, bands, proportional or by-people",
        });
    }
    return { kind: "by-people" };
  }

  list(json: unknown, path: string): readonly unknown[] {
    if (Array.isArray(json)) return json;
    this.wrong(path, { zh: "应为列表", en: "must be a list" });
    return [];
  }

  private group(json: unknown, path: string): Json {
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Json;
    this.wrong(path, { zh: "应为一组设置（JSON 对象）", en: "must be a group of settings (a JSON object)" });
    return {};
  }

  private text(json: unknown, path: string): string {
    if (typeof json === "string" && json.trim() !== "") return json;
    this.wrong(path, { zh: "应为文字", en: "must be a text" });
    return "";
  }

  private words(json: unknown, path: string): Localised {
    if (typeof json !== "object" || json === null) {
      const words = this.text(json, path);
      return { zh: words, en: words };
    }
    const given = json as Json;
    return { zh: this.text(given["zh"], `${path}.zh`), en: this.text(given["en"], `${path}.en`) };
  }

  /** A decimal of either sign: a growth may have to be below −30 %. */
  private decimal(json: unknown, path: string): string {
    const written = typeof json === "number" && Number.isFinite(json) ? String(json) : json;
    if (typeof written === "string" && /^-?\d+(\.\d+)?$/.test(written)) {
      amount(written);
      return written;
    }
    this.wrong(path, { zh: "应为小数，例如 0.01", en: "must be a decimal, such as 0.01" });
    return "0";
  }

  private wrong(path: string, what: Localised): void {
    this.problems.push({ path, what });
  }
}
