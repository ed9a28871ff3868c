/** @jest-environment jsdom */
import { faultsOfRefusals, OLDER, OPERATIONS } from "./operations";

describe("when any action of any round trip fails with GeneralException in an Excel without groups, the workbook is as before or complete", () => {
  it.each(OPERATIONS)(
    "after $name",
    async (operation) => {
      expect(await faultsOfRefusals(operation, "GeneralException", OLDER)).toEqual([]);
    },
    900_000,
  );
});
