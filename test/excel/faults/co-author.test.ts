/** @jest-environment jsdom */
import type { Circumstances } from "../../../src/host/host";
import { addSheet, removeSheet, type WorkbookModel } from "../../../src/host/model";
import { ownThings, usersPart } from "../canonical";
import { isWithoutComments, nothing, OPERATIONS, played, roundTrips, run, undisturbed } from "./operations";

/** What a co-author may do in between. */
const HANDS: readonly (readonly [what: string, hand: (workbook: WorkbookModel) => void])[] = [
  ["protects a sheet", ({ sheets }) => void (sheets[0]!.protected = true)],
  ["protects the workbook", (workbook) => void (workbook.protected = true)],
  ["deletes a sheet that is marked", (workbook) => removeSheet(workbook, workbook.sheets[1]!)],
  ["renames a sheet that is marked", ({ sheets }) => void (sheets[0]!.name = "改名")],
  ["adds a sheet", (workbook) => void addSheet(workbook, "新表")],
  [
    "adds a sheet with the name of ours",
    (workbook) => void (workbook.sheets.some(({ name }) => name === "指标") || addSheet(workbook, "指标")),
  ],
  [
    "deletes our sheet",
    (workbook) => {
      const own = workbook.sheets.find(({ name }) => name === "勾稽结果");
      if (own) removeSheet(workbook, own);
    },
  ],
  [
    "renames our sheet",
    ({ sheets }) => {
      const own = sheets.find(({ name }) => name === "勾稽结果");
      if (own) own.name = "结果";
    },
  ],
];

describe.each(HANDS)("a co-author who %s between any two round trips", (_what, hand) => {
  it.each(OPERATIONS)(
    "leaves $name as before or complete",
    async (operation) => {
      const faults: string[] = [];
      const trips = await roundTrips(operation);
      const before = (await run({ ...operation, act: nothing }, undisturbed)).workbook;
      const complete = (await run(operation, undisturbed)).workbook;
      hand(before);
      hand(complete);
      const first = await run(operation, ({ workbook }) => hand(workbook));
      const outcomes = [before, complete, first.workbook];
      const known = new Set(outcomes.flatMap(ownThings));
      for (let trip = 1; trip <= trips.length; trip++) {
        let done = false;
        const beforeRequest: Circumstances["beforeRequest"] = (request, workbook) => {
          if (done || request !== trip) return;
          done = true;
          hand(workbook);
        };
        const { workbook, problem, result } = await run(operation, played({ beforeRequest }));
        const fault = (what: string) => faults.push(`before ${trip} (${problem?.code ?? "told nothing"}): ${what}`);
        const user = JSON.stringify(usersPart(workbook));
        if (!outcomes.some((each) => JSON.stringify(usersPart(each)) === user))
          fault("the user's part is half changed");
        const now = ownThings(workbook);
        const halves = now.filter((thing) => !known.has(thing));
        if (halves.length > 0) fault(`half: ${halves.join("; ").slice(0, 300)}`);
        if (new Set(now).size < now.length) fault("something is there twice");
        const full = [complete, first.workbook].some((each) => JSON.stringify(ownThings(each)) === JSON.stringify(now));
        if (!problem && !full && !isWithoutComments(result)) fault("not complete, and the user is not told");
      }
      expect(faults).toEqual([]);
    },
    900_000,
  );
});
