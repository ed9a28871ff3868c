import highs from "highs";
import { randomFrom } from "../../conformance/generator/random";
import { entangled } from "../../../src/core/locate/elimination";
import { ChangedSums } from "../../../src/core/locate/changed-sums";
import { Budget, setsOf } from "../../../src/core/locate/search";
import type { Row } from "../../../src/core/locate/system";
import { System } from "../../../src/core/locate/system";
import { check, figures } from "./sums";

/**
 * The smallest sets of figures that make all sums hold, by integer programming (Fellegi and Holt; de Waal, Pannekoek and
 * Scholtus 2011, ch. 3), all of them: a set that was found is cut off and the next one asked for. Figures are below 1,000,
 * so that the solver's tolerance of 1e-6 on 0 and 1 is far below 1.
 */
async function smallestSets(
  names: readonly string[],
  values: readonly number[],
  sums: readonly string[],
): Promise<string[]> {
  const solver = await highs();
  const most = 10_000;
  const terms = sums.map((sum) => {
    const [left, right] = sum.split("=") as [string, string];
    return [...left.matchAll(/\w+/g)].map(([n]) => [1, n] as const).concat([[-1 as never, right.trim()]]);
  });
  const found: string[][] = [];
  for (;;) {
    const lines = terms.map((line, i) => {
      const off = line.reduce((sum, [sign, name]) => sum + sign * values[names.indexOf(name)]!, 0);
      return ` s${i}: ${line.map(([sign, name]) => `${sign < 0 ? "-" : "+"} d_${name}`).join(" ")} = ${-off}`;
    });
    const bounds = names.flatMap((n) => [
      ` u_${n}: d_${n} - ${most} b_${n} <= 0`,
      ` l_${n}: d_${n} + ${most} b_${n} >= 0`,
    ]);
    const cuts = found.map((set, i) => ` cut${i}: ${set.map((n) => `b_${n}`).join(" + ")} <= ${set.length - 1}`);
    const answer = solver.solve(
      [
        "Minimize",
        ` obj: ${names.map((n) => `b_${n}`).join(" + ")}`,
        "Subject To",
        ...lines,
        ...bounds,
        ...cuts,
        "Bounds",
        ...names.map((n) => ` d_${n} free`),
        "Binary",
        ` ${names.map((n) => `b_${n}`).join(" ")}`,
        "End",
      ].join("\n"),
    );
    if (answer.Status !== "Optimal") break;
    const set = names.filter((n) => (answer.Columns[`b_${n}`] as { Primal: number }).Primal > 0.5);
    if (found.length > 0 && set.length > found[0]!.length) break;
    found.push(set);
  }
  return found.map((set) => set.join(" ")).sort();
}

/** The same by the search in exact integers: the sets of the smallest size at which there are any. */
function searched(text: string, sums: readonly string[]): string[] {
  const facts = figures(text);
  const system = new System(sums.map((sum) => check(sum, facts)));
  const open = system.rows.filter((row) => row.violated);
  for (const size of [1, 2, 3] as const) {
    const base = new ChangedSums();
    const budget = new Budget(1_000_000);
    const must = (row: Row) => open.includes(row) || base.holds(row);
    const sets = setsOf(open, size, budget, () => false, base).map(({ shifts, last }) => [
      ...shifts.map((s) => s.cell),
      last,
    ]);
    const together =
      size === 1 ? [] : entangled(open, size, budget, must, base).map((shifts) => shifts.map((s) => s.cell));
    const named = [...sets, ...together].map((cells) =>
      cells
        .map(({ fact }) => fact.key)
        .sort()
        .join(" "),
    );
    if (named.length > 0) return [...new Set(named)].sort();
  }
  return [];
}

/** A list of three parts with two columns and their sum, as a table 03 is, with so many figures wrong. */
function wrongTable(seed: number, errors: number): { text: string; names: string[]; values: number[]; sums: string[] } {
  const random = randomFrom(seed);
  const basic = [1, 2, 3].map(() => random.between(100, 300));
  const project = [1, 2, 3].map(() => random.between(100, 300));
  const figure = new Map<string, number>();
  basic.forEach((value, i) => {
    figure
      .set(`b${i}`, value)
      .set(`p${i}`, project[i]!)
      .set(`t${i}`, value + project[i]!);
  });
  const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  figure
    .set("b", total(basic))
    .set("p", total(project))
    .set("t", total(basic) + total(project));
  const names = [...figure.keys()].sort();
  const wrong = new Set<string>();
  while (wrong.size < errors) wrong.add(random.pick(names));
  for (const name of wrong) figure.set(name, figure.get(name)! + random.between(1, 90));
  const sums = [..."012"]
    .map((i) => `b${i} + p${i} = t${i}`)
    .concat("b + p = t", ...["b", "p", "t"].map((c) => `${c}0 + ${c}1 + ${c}2 = ${c}`));
  const text = names.map((name) => `${name} ${figure.get(name)!}`).join("\n");
  return { text, names, values: names.map((name) => figure.get(name)!), sums };
}

describe("the smallest sets of wrong figures", () => {
  it.each([1, 2, 3])("are all those that integer programming finds, with %i figures wrong", async (errors) => {
    for (let seed = 1; seed <= 12; seed++) {
      const { text, names, values, sums } = wrongTable(seed * 10 + errors, errors);
      const smallest = await smallestSets(names, values, sums);
      expect(smallest.length).toBeGreaterThan(0);
      expect({ seed, sets: searched(text, sums) }).toEqual({ seed, sets: smallest });
    }
  });
});
