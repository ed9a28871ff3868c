/** @jest-environment jsdom */
import { NEWEST } from "../../host/office";
import { faultsOfRefusals, OPERATIONS } from "./operations";

describe("when any action of any round trip fails with GeneralException, the workbook is as before or complete", () => {
  it.each(OPERATIONS)(
    "after $name",
    async (operation) => {
      expect(await faultsOfRefusals(operation, "GeneralException", NEWEST)).toEqual([]);
    },
    900_000,
  );
});
