import type { Localised } from "./text/text";

/** What is wrong with an entry of a file. */
export interface Problem {
  /** Where it stands: `forms.0.layout.kind`; "" for the file as a whole. */
  readonly path: string;
  /** What should stand there, to be put behind the place. */
  readonly what: Localised;
}

const GROUP = { zh: "应为一组设置（JSON 对象）", en: "must be a group of settings (a JSON object)" };
const LIST = { zh: "应为列表", en: "must be a list" };
const TEXT = { zh: "应为文字", en: "must be a text" };
const DECIMAL = { zh: "应为小数，例如 0.01", en: "must be a decimal, such as 0.01" };
const LIMIT = { zh: "应为不小于 0 的小数，例如 0.8", en: "must be a decimal of at least 0, such as 0.8" };
const UNKNOWN = { zh: "不存在", en: "does not exist" };

/**
 * A value of JSON that a person wrote, with its place in the file. Who reads it says what it is to be; where it is something
 * else, the problem is noted and something harmless is returned, so that all problems of a file are told at once.
 */
export class Entry {
  constructor(
    readonly value: unknown,
    private readonly path = "",
    /** What was found wrong so far, here and everywhere else in the file. */
    readonly problems: Problem[] = [],
  ) {}

  wrong(what: Localised): void {
    this.problems.push({ path: this.path, what });
  }

  /** What stands under a key, which may be nothing. */
  at(key: string): Entry {
    return this.part(key, isGroup(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined);
  }

  /** What is read from the entry, or what holds where it is left out. */
  or<T>(leftOut: T, read: (entry: Entry) => T): T {
    return this.value === undefined ? leftOut : read(this);
  }

  get isGroup(): boolean {
    return isGroup(this.value);
  }

  /** The entry as a group, in which other keys than these do not exist. */
  group(keys?: readonly string[]): this {
    for (const [key, entry] of this.entries()) if (keys && !keys.includes(key)) entry.wrong(UNKNOWN);
    return this;
  }

  /** What stands in a group, by its keys. */
  entries(): readonly (readonly [key: string, entry: Entry])[] {
    if (isGroup(this.value)) return Object.entries(this.value).map(([key, value]) => [key, this.part(key, value)]);
    this.wrong(GROUP);
    return [];
  }

  list(): readonly Entry[] {
    if (Array.isArray(this.value)) return this.value.map((value, i) => this.part(String(i), value));
    this.wrong(LIST);
    return [];
  }

  /** A text that says something. */
  text(): string {
    if (typeof this.value === "string" && this.value.trim() !== "") return this.value;
    this.wrong(TEXT);
    return "";
  }

  /** One text for both languages, or one for each. */
  localised(): Localised {
    if (typeof this.value === "object" && this.value !== null)
      return { zh: this.at("zh").text(), en: this.at("en").text() };
    const text = this.text();
    return { zh: text, en: text };
  }

  /** One of some values; null where it is none of them. */
  oneOf<T extends string | number | boolean>(...values: readonly T[]): T | null {
    const value = values.find((each) => each === this.value);
    if (value !== undefined) return value;
    const [last, others] = [values.at(-1), values.slice(0, -1)];
    this.wrong(
      others.length === 0
        ? { zh: `应为 ${last}`, en: `must be ${last}` }
        : { zh: `应为 ${others.join("、")} 或 ${last}`, en: `must be ${others.join(", ")} or ${last}` },
    );
    return null;
  }

  /** A decimal of either sign, written as a number or a text: a growth may have to be below −30 %. */
  decimal(): string {
    return this.written(/^-?\d+(\.\d+)?$/, DECIMAL);
  }

  /** A decimal of at least 0. */
  limit(): string {
    return this.written(/^\d+(\.\d+)?$/, LIMIT);
  }

  private written(pattern: RegExp, what: Localised): string {
    const written = typeof this.value === "number" ? String(this.value) : this.value;
    if (typeof written === "string" && pattern.test(written)) return written;
    this.wrong(what);
    return "0";
  }

  private part(key: string, value: unknown): Entry {
    return new Entry(value, this.path === "" ? key : `${this.path}.${key}`, this.problems);
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
