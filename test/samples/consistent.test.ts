import { CONSISTENT_CELLS } from "../../scripts/samples/consistent";
import { CONSISTENT_FIGURES } from "../../scripts/samples/consistentFigures";
import {
  BASIC,
  CHECKED_BASIC,
  PEOPLE,
  PROCUREMENT,
  PROJECTS,
  PUBLIC,
  SANGONG,
} from "../../scripts/samples/consistentLedger";
import { hundredths, meaning, Sample } from "./reading";

let sample: Sample;
beforeAll(async () => {
  sample = await Sample.read("consistent.xlsx");
});

/** What is printed for a figure, in hundredths. */
function printed(id: string): bigint {
  const place = CONSISTENT_CELLS.get(id);
  if (!place) throw new Error(`${id} is not shown`);
  return meaning(sample.value(place), sample.cell(place)?.style?.numFmt, false)!;
}

const projects = ["p1", "p2", "p3", "p4", "p5", "u1", "u2", "u3"] as const;
const local = projects.slice(0, 5);
const upper = projects.slice(5);
const moneyColumns = ["budget", "added", "opening", "receipt", "spend", "closing", "returned", "carried"] as const;
const sangongColumns = ["prior_budget", "prior", "budget", "actual", "increase"] as const;
const formColumns = ["prior", "budget", "actual"] as const;
const items = ["G.computers", "G.furniture", "G.repairs", "G.property", "G.systems"] as const;
const kinds = ["admin", "inst", "contract"] as const;

type Identity = readonly [rule: string, left: readonly string[], right: readonly string[], minus?: readonly string[]];

/** Sums of printed figures that must agree: left = right − minus. */
const IDENTITIES: readonly Identity[] = [
  ["D04-1", ["T.income"], ["T.income_general", "T.income_fund"]],
  ["D04-3", ["T.total_income_incl_opening"], ["T.opening", "T.income"]],
  ["D04-5", ["T.total_spending_incl_closing"], ["T.expenditure", "T.closing"]],
  ["D04-6", ["T.total_income_incl_opening"], ["T.total_spending_incl_closing"]],
  ["D04-7", ["T.closing"], ["T.opening", "T.income"], ["T.expenditure"]],
  ["D03-1", ["T.expenditure"], ["T.basic", "T.project"]],
  ["D06-4", ["B.total"], ["B.personnel", "B.public"]],
  ...sangongColumns.flatMap((column): Identity[] => [
    ["S-1", [`S.${column}`], [`S.abroad.${column}`, `S.vehicle.${column}`, `S.reception.${column}`]],
    ["S-2", [`S.vehicle.${column}`], [`S.vehicle_buy.${column}`, `S.vehicle_run.${column}`]],
  ]),
  ...["S", "S.abroad", "S.vehicle", "S.vehicle_buy", "S.vehicle_run", "S.reception"].map((row): Identity => [
    "S-4",
    [`${row}.increase`],
    [`${row}.actual`],
    [`${row}.prior`],
  ]),
  ...formColumns.flatMap((column): Identity[] => [
    ["S-9", [`H.sangong.${column}`], [`S.${column}`]],
    ["S-9", [`H.sangong.${column}`], [`H.vehicle.${column}`, `H.abroad.${column}`, `H.reception.${column}`]],
    ["S-9", [`H.vehicle.${column}`], [`H.vehicle_buy.${column}`, `H.vehicle_run.${column}`]],
    ["H1-3", [`H.projects.${column}`], projects.map((id) => `H.${id}.${column}`)],
  ]),
  ...[...projects, "P.local", "P.upper", "P.total"].flatMap((id): Identity[] => [
    ["P-1", [`${id}.closing`], [`${id}.opening`, `${id}.receipt`], [`${id}.spend`]],
    ["P-2", [`${id}.closing`], [`${id}.returned`, `${id}.carried`]],
    ["P-8", [`${id}.receipt`], [`${id}.budget`, `${id}.added`]],
  ]),
  ...moneyColumns.flatMap((column): Identity[] => [
    ["P-3", [`P.local.${column}`], local.map((id) => `${id}.${column}`)],
    ["P-3", [`P.upper.${column}`], upper.map((id) => `${id}.${column}`)],
    ["P-3", [`P.total.${column}`], [`P.local.${column}`, `P.upper.${column}`]],
  ]),
  ["P-4", ["P.total.spend"], ["T.project"]],
  ["P-5", ["P.total.opening"], ["T.opening"]],
  ["P-6", ["P.total.closing"], ["T.closing"]],
  ["P-6", ["T.income"], ["P.total.receipt", "B.total"]],
  ...projects.flatMap((id): Identity[] => [
    ["P-11", [`H.${id}.budget`], [`${id}.budget`]],
    ["P-11", [`H.${id}.actual`], [`${id}.spend`]],
  ]),
  ["H1-2", ["H.est_total"], kinds.map((kind) => `H.est_${kind}`)],
  ["H1-2", ["H.actual_total"], kinds.map((kind) => `H.actual_${kind}`)],
  ["H1-3", ["H.projects.actual"], ["T.project"]],
  ["H1-3", ["H.public.actual"], ["B.public"]],
  ["H1-5", ["H.adjustment.actual"], ["P.total.added"]],
  ...[...items, "G.goods", "G.works", "G.services", "G.total"].map((id): Identity => [
    "G-1",
    [`${id}.over`],
    [`${id}.actual`],
    [`${id}.budget`],
  ]),
  ...["budget", "actual", "over"].flatMap((column): Identity[] => [
    ["G-2", [`G.total.${column}`], items.map((item) => `${item}.${column}`)],
    ["G-2", [`G.total.${column}`], ["goods", "works", "services"].map((group) => `G.${group}.${column}`)],
    ["G-2", [`G.goods.${column}`], [`G.computers.${column}`, `G.furniture.${column}`]],
    ["G-2", [`G.works.${column}`], [`G.repairs.${column}`]],
    ["G-2", [`G.services.${column}`], [`G.property.${column}`, `G.systems.${column}`]],
  ]),
  ["G-2", ["H.procurement.budget"], ["G.total.budget"]],
  ["G-2", ["H.procurement.actual"], ["G.total.actual"]],
  ["N-1", ["B.total"], ["T.basic"]],
  ["N-1", ["T2.basic"], ["T.basic"]],
  ["N-1", ["T2.project"], ["T.project"]],
  ["N-1", ["T2.expenditure"], ["T.expenditure"]],
  ["N-2", ["A.sample_total"], ["A.sample_basic", "A.sample_project"]],
];

/** The left side less the right, in hundredths of 万元, and how many printed figures it took. */
function residue([, left, right, minus = []]: Identity): { off: bigint; count: bigint } {
  const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + printed(id), 0n);
  return { off: total(left) - total(right) + total(minus), count: BigInt(left.length + right.length + minus.length) };
}

/** Half up to hundredths of 万元, by another way than the samples'. */
function rounded(fen: bigint): bigint {
  const text = (Number(fen) / 10_000).toFixed(6);
  const exact = BigInt(text.replace(".", ""));
  const magnitude = exact < 0n ? -exact : exact;
  const up = (magnitude + 500_000n) / 1_000_000n;
  return exact < 0n ? -up : up;
}

/** numerator ÷ denominator in hundredths of a percent, half up. */
function ratio(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  return sign * ((2n * sign * numerator * 10_000n + denominator) / (2n * denominator));
}

function total<T>(rows: readonly T[], pick: (row: T) => bigint): bigint {
  return rows.reduce((sum, row) => sum + pick(row), 0n);
}

describe("the consistent workbook", () => {
  it("shows every figure that its books print, and no other", () => {
    for (const [id, figure] of CONSISTENT_FIGURES)
      expect([id, CONSISTENT_CELLS.has(id), figure !== ""]).toEqual([id, true, true]);
    for (const [id, place] of CONSISTENT_CELLS) {
      const figure = CONSISTENT_FIGURES.get(id) ?? "";
      const value = sample.value(place);
      if (figure === "" || figure === "—") expect([id, value]).toEqual([id, figure || null]);
      else expect([id, printed(id)]).toEqual([id, hundredths(figure)]);
    }
  });

  it("leaves blank only what the department has no use for: direct payment by finance and what is still to pay", () => {
    const blank = [...CONSISTENT_CELLS].filter(([, place]) => sample.value(place) === null).map(([id]) => id);
    expect(blank.every((id) => /\.(direct|undisbursed)$/.test(id))).toBe(true);
  });

  it.each(IDENTITIES.map((identity) => [identity[0], identity[1][0]!, identity] as const))(
    "holds %s for %s exactly or within rounding",
    (_rule, _id, identity) => {
      const { off, count } = residue(identity);
      const doubled = off < 0n ? -2n * off : 2n * off;
      expect(doubled <= count).toBe(true);
      if (count === 2n) expect(off).toBe(0n);
    },
  );

  it("is off by 0.01 through rounding in several sums, and never by more than 0.02", () => {
    const offs = IDENTITIES.map((identity) => residue(identity).off).map((off) => (off < 0n ? -off : off));
    expect(offs.filter((off) => off === 1n).length).toBeGreaterThanOrEqual(8);
    expect(offs.every((off) => off <= 2n)).toBe(true);
  });
});

describe("the books behind the consistent workbook", () => {
  const rows = projects.map((id) => PROJECTS[id]);

  it("print each project's figures rounded on their own", () => {
    for (const id of projects)
      for (const column of moneyColumns)
        expect([id, column, printed(`${id}.${column}`)]).toEqual([id, column, rounded(PROJECTS[id][column])]);
  });

  it("roll every project forward to the 分", () => {
    for (const row of rows) {
      expect(row.receipt).toBe(row.budget + row.added);
      expect(row.closing).toBe(row.opening + row.receipt - row.spend);
      expect(row.closing).toBe(row.returned + row.carried);
      expect(row.carried >= 0n && row.returned >= 0n).toBe(true);
    }
  });

  it("print totals that are rounded from the exact sums, not added up from rounded figures", () => {
    const basic = BASIC.personnel + BASIC.public;
    const received = total(rows, (row) => row.receipt);
    const spent = total(rows, (row) => row.spend);
    const opening = total(rows, (row) => row.opening);
    const closing = total(rows, (row) => row.closing);
    expect(printed("B.total")).toBe(rounded(basic));
    expect(printed("T.opening")).toBe(rounded(opening));
    expect(printed("T.income")).toBe(rounded(received + basic));
    expect(printed("T.expenditure")).toBe(rounded(spent + basic));
    expect(printed("T.closing")).toBe(rounded(closing));
    expect(opening + received + basic).toBe(spent + basic + closing);
    expect(printed("S.actual")).toBe(rounded(total(Object.values(SANGONG), (row) => row.actual)));
    expect(printed("G.total.actual")).toBe(rounded(total(Object.values(PROCUREMENT), (row) => row.actual)));
  });

  it("print rates of the exact figures", () => {
    const spent = total(rows, (row) => row.spend);
    const available = total(rows, (row) => row.opening + row.receipt);
    expect(printed("P.total.rate")).toBe(ratio(spent, available));
    for (const id of projects)
      expect(printed(`${id}.rate`)).toBe(ratio(PROJECTS[id].spend, PROJECTS[id].opening + PROJECTS[id].receipt));
    const sangong = Object.values(SANGONG);
    const actual = total(sangong, (row) => row.actual);
    const prior = total(sangong, (row) => row.prior);
    expect(printed("S.control_rate")).toBe(
      ratio(
        actual,
        total(sangong, (row) => row.budget),
      ),
    );
    expect(printed("S.growth")).toBe(ratio(actual - prior, prior));
    expect(printed("A.sample_pct")).toBe(ratio(CHECKED_BASIC + spent, BASIC.personnel + BASIC.public + spent));
    expect(printed("H.rate_total")).toBe(ratio(33n, 35n));
  });

  it("raise no flag: execution, balances, 三公, procurement and headcount are all in order", () => {
    for (const row of rows) {
      expect(row.spend * 10n >= (row.opening + row.receipt) * 9n).toBe(true);
      expect(row.spend <= row.budget).toBe(true);
      expect(row.closing * 10n <= row.opening + row.receipt).toBe(true);
      expect(row.added * 10n <= row.budget).toBe(true);
      expect(row.opening * 10n < row.spend * 3n).toBe(true);
    }
    for (const row of Object.values(SANGONG)) {
      expect(row.actual <= row.budget && row.actual <= row.prior && row.budget <= row.prior_budget).toBe(true);
      expect(row.actual * 10n >= row.budget * 8n).toBe(true);
    }
    for (const row of Object.values(PROCUREMENT))
      expect(row.actual <= row.budget && row.actual * 10n >= row.budget * 8n).toBe(true);
    for (const row of Object.values(PEOPLE)) expect(row.actual <= row.established).toBe(true);
    for (const row of Object.values(PUBLIC)) expect(row.actual <= row.budget).toBe(true);
    for (const column of formColumns)
      expect(PUBLIC.office[column] + PUBLIC.utilities[column] + PUBLIC.meetings[column] <= PUBLIC.public[column]).toBe(
        true,
      );
  });

  it("tell of instalments and planned uses that add up to their project's budget", () => {
    expect(PROJECTS.p5.budget).toBe(4n * 3_000_000n);
    expect(PROJECTS.u1.budget).toBe(24_500_000n + 12_000_000n);
    const texts = sample.sheet("项目资金收支明细表").rows.flat();
    expect(texts).toContain("3.00万元/季度");
    expect(texts).toContain("设备购置24.50万元；业务培训12.00万元");
  });

  it("count as many projects as there are rows", () => {
    expect(printed("A.projects_viewed")).toBe(BigInt(projects.length) * 100n);
    expect(printed("P.n_initial") + printed("P.n_added")).toBe(BigInt(local.length) * 100n);
  });
});
