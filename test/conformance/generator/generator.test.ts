import { d01 } from "../figures/accounts";
import { identitiesIn } from "../identities/all";
import type { Statements } from "../identities/between";
import { identitiesWithLastYear } from "../identities/between";
import { holds, residual, saysSomething } from "../identities/identity";
import { grouped, printed } from "../publish/printed";
import { ACCOUNT_FORMS, PUBLISHED_FORMS, statementOf } from "../publish/workbook";
import { STAGES } from "./books";
import { department } from "./department";
import { rollsForward } from "./flow";
import { partition, randomFrom } from "./random";

const EXTENT = { threePublic: "vertical", stateCapital: "rolling", levels: "items" } as const;
const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);

const known = new Map<number, ReturnType<typeof computed>>();

/** A department's statements and figures, each computed once. */
function figuresOf(seed: number): ReturnType<typeof computed> {
  const own = known.get(seed) ?? computed(seed);
  known.set(seed, own);
  return own;
}

function computed(seed: number) {
  const { books, lastYear } = department(seed);
  const forms = [...PUBLISHED_FORMS, ...ACCOUNT_FORMS];
  const statements = new Map(forms.map((form) => [form as string, statementOf(form, books, lastYear, EXTENT)]));
  const figures = new Map([...statements.values()].flatMap((s) => [...s.figures]));
  for (const form of PUBLISHED_FORMS) {
    for (const [name, fen] of statementOf(form, lastYear, null, EXTENT).figures) figures.set(`last:${name}`, fen);
  }
  return { statements, figures };
}

function everythingIn(statements: Statements) {
  return [...identitiesIn(statements), ...identitiesWithLastYear(statements)];
}

describe("the generator of departments", () => {
  it("gives the same department for the same seed, and another for another", () => {
    expect(department(7)).toEqual(department(7));
    expect(d01(department(7).books).figures).not.toEqual(d01(department(8).books).figures);
  });

  it("rolls every item and source forward to the 分, at each stage", () => {
    for (const seed of SEEDS)
      for (const { lines } of [department(seed).books, department(seed).lastYear])
        for (const line of lines) for (const stage of STAGES) expect(rollsForward(line.stages[stage])).toBe(true);
  });

  it("never has a negative amount", () => {
    for (const seed of SEEDS)
      for (const [name, fen] of figuresOf(seed).figures) if (fen < 0n) throw new Error(`${seed} ${name} ${fen}`);
  });

  it("opens with last year's closing balances", () => {
    for (const seed of SEEDS) {
      const { books, lastYear } = department(seed);
      expect(d01(books).figures.get("D01.opening")).toBe(d01(lastYear).figures.get("D01.closing"));
    }
  });

  it("keeps every identity of domain B.1 to B.6 to the 分", () => {
    for (const seed of SEEDS) {
      const { statements, figures } = figuresOf(seed);
      for (const identity of everythingIn(statements))
        if (!holds(identity, figures))
          throw new Error(
            `${seed} ${identity.rule} off by ${residual(identity, figures)}: ${JSON.stringify(identity)}`,
          );
    }
  });

  it("names no figure in an identity that no table states", () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const { statements, figures } = figuresOf(seed);
      const unknown = everythingIn(statements)
        .flatMap((identity) => identity.terms.map(([, name]) => name))
        .filter((name) => !figures.has(name));
      expect(unknown).toEqual([]);
    }
  });

  it("books something under every identity in some department", () => {
    const said = new Set<string>();
    const all = new Set<string>();
    for (const seed of SEEDS) {
      const { statements, figures } = figuresOf(seed);
      for (const identity of everythingIn(statements)) {
        all.add(identity.rule);
        if (saysSomething(identity, figures)) said.add(identity.rule);
      }
    }
    expect([...said].sort()).toEqual([...all].sort());
  });

  it("has departments with and without funds, state capital, own income and reallocated budgets", () => {
    const forms = SEEDS.map((seed) => figuresOf(seed).figures);
    for (const name of ["D04.income.fund", "D04.income.stateCapital", "D01.income.business", "D01.income.operating"]) {
      const with_ = forms.filter((figures) => figures.get(name)! > 0n).length;
      expect(with_).toBeGreaterThan(10);
      expect(with_).toBeLessThan(90);
    }
    const reallocated = SEEDS.filter((seed) =>
      department(seed).books.lines.some(({ stages }) => stages.budget !== stages.fullBudget),
    );
    expect(reallocated.length).toBeGreaterThan(10);
    expect(reallocated.length).toBeLessThan(90);
  });
});

describe("printing", () => {
  it("rounds 分 half up to hundredths of 万元, and shows 元 exactly", () => {
    expect(printed(1_234_567n, "元")).toBe("12345.67");
    expect(printed(1_234_567n, "万元")).toBe("1.23");
    expect(printed(1_235_000n, "万元")).toBe("1.24");
    expect(printed(1_234_999n, "万元")).toBe("1.23");
    expect(printed(-1_235_000n, "万元")).toBe("-1.24");
    expect(printed(-1n, "元")).toBe("-0.01");
    expect(printed(4_999n, "万元")).toBe("0.00");
    expect(printed(5_000n, "万元")).toBe("0.01");
    expect(printed(0n, "元")).toBe("0.00");
  });

  it("separates thousands", () => {
    expect(grouped("1234567.80")).toBe("1,234,567.80");
    expect(grouped("567.80")).toBe("567.80");
  });

  it("makes totals and children differ by rounding, as published tables do", () => {
    const off = SEEDS.flatMap((seed) => {
      const { statements, figures } = figuresOf(seed);
      const rounded = new Map(
        [...figures].map(([name, fen]) => [name, BigInt(printed(fen, "万元").replace(".", ""))] as const),
      );
      return everythingIn(statements).filter((i) => i.relation === "zero" && residual(i, rounded) !== 0n);
    });
    expect(off.length).toBeGreaterThan(SEEDS.length);
  });
});

describe("random numbers", () => {
  it("stay within their bounds and reach both", () => {
    const random = randomFrom(1);
    const drawn = new Set(Array.from({ length: 100 }, () => random.between(3, 7)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6, 7]);
    for (let i = 0; i < 500; i++) {
      const fen = random.fen(20n, 3_000n);
      expect(fen >= 20n && fen <= 3_000n).toBe(true);
    }
  });

  it("cut an amount into parts without losing a 分", () => {
    expect(partition(100n, [1, 1, 1])).toEqual([33n, 33n, 34n]);
    expect(partition(0n, [5, 2])).toEqual([0n, 0n]);
  });
});
