import type { Fact } from "../../../src/core/facts/fact";
import { FactStore } from "../../../src/core/facts/store";
import { Changed } from "../../../src/core/facts/changed";
import { figures } from "../locate/sums";

/** A store of figures `D01.income 1.00`, one a line. */
const storeOf = (text: string, lastYear: FactStore | null = null) =>
  new FactStore([...figures(text).values()], lastYear);

const FACTS = storeOf(`
  D01.income 1.00
  D01.code.total 2.00
  D02.total 3.00`);

describe("what some work asked of the facts", () => {
  const tablesOf = (work: (facts: FactStore) => unknown) => [...FACTS.witnessed(() => work(FACTS)).asked.tables].sort();

  it("is the tables whose figures, lists and keys it asked for", () => {
    expect(tablesOf((facts) => [facts.one("D01.income"), facts.all("D02.total")])).toEqual(["D01", "D02"]);
    expect(tablesOf((facts) => facts.records("D05.code"))).toEqual(["D05"]);
    expect(tablesOf((facts) => facts.keysOf("D08"))).toEqual(["D08"]);
    expect(tablesOf((facts) => facts.tableOf("D09"))).toEqual(["D09"]);
  });

  it("is nothing for work that asks nothing", () => {
    expect(FACTS.witnessed(() => 1)).toEqual({
      result: 1,
      asked: { tables: new Set(), everything: false, lastYear: false },
    });
  });

  it("holds what a figure stands for that is not there", () => {
    // Where no table 公开03 states the expenditure, that of 公开04 stands for it.
    expect(tablesOf((facts) => facts.one("D03.total"))).toEqual(["D03", "D04"]);
  });

  it("is everything for work that goes through all facts, and last year's where it asked for those", () => {
    expect(FACTS.witnessed(() => FACTS.facts.length).asked.everything).toBe(true);
    expect(FACTS.witnessed(() => FACTS.keysOfSeveral()).asked.everything).toBe(true);
    expect(FACTS.witnessed(() => FACTS.previous).asked.lastYear).toBe(true);
  });

  it("holds what others worked out for it, also where they had done so before", () => {
    const income = (facts: FactStore) => facts.one("D01.income");
    const first = FACTS.witnessed(() => FACTS.once(income));
    const second = FACTS.witnessed(() => FACTS.once(income));
    expect([first.asked, second.asked].map(({ tables }) => [...tables])).toEqual([["D01"], ["D01"]]);
    expect(second.result).toBe(first.result);
  });

  it("leaves out what was asked in between for others", () => {
    const outer = FACTS.witnessed(() => {
      FACTS.one("D01.income");
      FACTS.witnessed(() => FACTS.one("D02.total"));
    });
    expect([...outer.asked.tables]).toEqual(["D01"]);
  });
});

describe("facts that changed", () => {
  const [first, second, third] = FACTS.facts as [Fact, Fact, Fact];
  const [one, two] = [first.table, { ...first.table }];
  const [income, listed] = [first, second];
  const received: Fact = { ...third, table: two };
  const facts = [income, listed, received];
  const before = new FactStore(facts);
  const changed = (others: readonly Fact[]) => new Changed(new FactStore(others), before);
  const asked = (table: string) => ({ tables: new Set([table]), everything: false, lastYear: false });

  it("concern those who asked for their table, and those who asked for everything", () => {
    const after = changed([income, listed, { ...received }]);
    expect(after.concerns(asked("D02"))).toBe(true);
    expect(after.concerns(asked("D01"))).toBe(false);
    expect(after.concerns({ ...asked("D01"), everything: true })).toBe(true);
  });

  it("are also those that are gone, new, or in another order", () => {
    expect(changed([income, listed]).concerns(asked("D02"))).toBe(true);
    expect(changed([listed, income, received]).concerns(asked("D01"))).toBe(true);
    expect(changed([received, income, listed]).concerns(asked("D01"))).toBe(true);
    expect(changed([income, listed, received, { ...income, key: "D08.total" }]).concerns(asked("D08"))).toBe(true);
  });

  it("concern those who asked for tables of the form that states them", () => {
    const form = one.form.id;
    expect(changed([{ ...income }, listed, received]).concerns(asked(form))).toBe(true);
  });

  it("of one table that stands in pieces concern whoever asked for anything in the workbook", () => {
    // 公开01's facts stood before and behind another table's: what was asked of either may come in another order.
    const pieces = new FactStore([income, received, listed]);
    const after = new Changed(new FactStore([{ ...income }, received, listed]), pieces);
    expect(after.concerns(asked("D02"))).toBe(true);
  });

  it("are none where all are the same objects", () => {
    expect(changed(facts).concerns({ ...asked("D01"), everything: true, lastYear: true })).toBe(false);
  });

  it("of last year concern those who asked for last year's", () => {
    const after = new Changed(new FactStore(facts, storeOf("D01.income 5.00")), before);
    expect(after.concerns({ ...asked("D01"), lastYear: true })).toBe(true);
    expect(after.concerns(asked("D01"))).toBe(false);
  });
});
