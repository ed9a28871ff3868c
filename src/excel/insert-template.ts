import type { SheetContent } from "../core/sheets/spec";
import { withFreeNames } from "../core/templates/names";
import { has } from "./api-sets";
import { ExcelProblem, type Inserted } from "./door";
import { codeOf, idOf } from "./problems";
import { changeExcel } from "./run";
import { contentSteps } from "./sheet-content";
import { CALL, performSteps, type Step } from "./steps";
import { type Leftovers, undoWrite } from "./undo-write";

/** Excel keeps no more digits of a figure. */
const LARGEST_FIGURE = 999_999_999_999_999;

/**
 * Adds a sheet of the user's own at the end and goes there: one round trip to look for a free name, one to write. Nothing
 * marks the sheet as ours, so it is read like any other and never cleared.
 */
export async function insertTemplate(content: SheetContent): Promise<Inserted> {
  let leftovers: Leftovers | undefined;
  const { value, undo } = await changeExcel({
    batch: async (context) => {
      const { worksheets, names, protection } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      protection.load("protected");
      await context.sync();
      const before = worksheets.items.map(({ id, name }) => ({ id, name }));
      const known = names.items.map((item) => item.name.toLowerCase());
      const [template] = withFreeNames(
        [content],
        before.map(({ name }) => name),
      );
      const { name } = template!;
      if (protection.protected) throw new ExcelProblem("protected-workbook", { sheet: name });
      const sheet = worksheets.add(name).load("id");
      try {
        const steps = [...contentSteps(sheet, template!, new Map()), ...validationSteps(sheet, template!)];
        await performSteps(context, steps);
        sheet.activate();
        await context.sync();
      } catch (error) {
        // Half a table is worse than none. A sheet of that name that was not there before is another copy's.
        const id = idOf(sheet);
        const isTaken = id === undefined && codeOf(error) === "ItemAlreadyExists";
        leftovers = {
          before: new Set(before.map(({ id }) => id)),
          names: new Set(known),
          added: isTaken ? [] : [{ id, name }],
          replaced: [],
          marked: new Map(),
          highlights: new Set(),
        };
        throw error;
      }
      return name;
    },
    recover: async () => {
      if (leftovers) await undoWrite(leftovers);
      leftovers = undefined;
    },
  });
  return { sheet: value, undo };
}

/** Only figures in the cells for figures; before ExcelApi 1.8 whatever is typed. */
function validationSteps(sheet: Excel.Worksheet, { figures }: SheetContent): Step[] {
  if (!figures || !has("validation")) return [];
  return figures.ranges.map((range) => ({
    bytes: 4 * CALL,
    queue: () => {
      const validation = sheet.getRange(range).dataValidation;
      validation.rule = {
        decimal: { formula1: -LARGEST_FIGURE, formula2: LARGEST_FIGURE, operator: "Between" },
      };
      validation.errorAlert = { message: figures.message, title: figures.title, showAlert: true, style: "Stop" };
    },
  }));
}
