import { ONE } from "../../../src/core/amount";
import type { Fact } from "../../../src/core/facts/fact";
import type { FormulaEvidence } from "../../../src/core/formulas";
import { ComputedFigures } from "../../../src/core/locate/computed-figures";

const fact = (address: string) => ({ cell: { sheet: "表", address }, value: ONE }) as unknown as Fact;

/** Figures by name, and what each computed one adds up. */
function derived(computed: Readonly<Record<string, readonly (readonly [weight: number, of: string])[]>>) {
  const names = [...new Set(Object.entries(computed).flatMap(([name, parts]) => [name, ...parts.map(([, of]) => of)]))];
  const facts = new Map(names.map((name) => [name, fact(name)]));
  const evidence = Object.entries(computed).map(([name, parts]): [string, FormulaEvidence] => [
    `表!${name}`,
    { kind: "derived", parts: parts.map(([weight, of]) => ({ weight, fact: facts.get(of)! })) },
  ]);
  const own = new ComputedFigures(new Map(evidence));
  return (...terms: readonly (readonly [coefficient: number, of: string])[]) =>
    own
      .resolved(terms.map(([coefficient, of]) => ({ coefficient, fact: facts.get(of)! })))
      .map(({ coefficient, fact: { cell } }) => `${coefficient} ${cell.address}`);
}

describe("the terms of a sum in figures that are typed", () => {
  it("are those that a computed figure adds up, as often as it does, through other computed ones", () => {
    const resolved = derived({
      C1: [
        [1, "A1"],
        [-1, "B1"],
      ],
      D1: [
        [2, "C1"],
        [1, "B2"],
      ],
    });
    expect(resolved([-1, "D1"])).toEqual(["-2 A1", "2 B1", "-1 B2"]);
  });

  it("count each figure once, however many ways lead to it", () => {
    // Every figure is the one before it twice: 2 to the power 15 ways lead from the last to the first.
    const doubled = Array.from({ length: 15 }, (_, i): [string, [number, string][]] => [
      `A${i + 2}`,
      [
        [1, `A${i + 1}`],
        [1, `A${i + 1}`],
      ],
    ]);
    expect(derived(Object.fromEntries(doubled))([1, "A16"])).toEqual(["32768 A1"]);
  });

  it("leave computed figures as they are in a circle", () => {
    expect(derived({ A1: [[1, "A2"]], A2: [[1, "A1"]] })([1, "A1"])).toEqual(["1 A1"]);
  });

  it("leave computed figures as they are where one would count more than a billion times", () => {
    // 1,000 × 1,000 × 1,000 is a billion; a thousand times that is too much.
    const resolved = derived({ A4: [[1000, "A3"]], A3: [[1000, "A2"]], A2: [[1000, "A1"]], A1: [[1000, "A0"]] });
    expect(resolved([1, "A4"])).toEqual(["1000000000 A1"]);
  });

  it("leave computed figures as they are where they would come to more than a million", () => {
    // Each of n parts adds up the same n figures: n + n² of them.
    const square = (n: number) => {
      const leaves = Array.from({ length: n }, (_, i): [number, string] => [1, `A${i}`]);
      const parts = Array.from({ length: n }, (_, i): [number, string] => [1, `B${i}`]);
      return derived({ C1: parts, ...Object.fromEntries(parts.map(([, name]) => [name, leaves])) })([1, "C1"]);
    };
    expect(square(900).slice(0, 2)).toEqual(["900 A0", "900 A1"]);
    expect(square(1000).slice(0, 2)).toEqual(["1 B0", "1 B1"]);
  });
});
