import { assertEditable, type RangeState } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import { intersects, type ValidationModel } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";

const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"];
const LONGEST = { title: 32, message: 255 } as const;

/** Data validation of a range. Excel refuses an alert if there is no rule yet, and texts that are too long. */
const DATA_VALIDATION: Kind<RangeState> = {
  name: "DataValidation",
  setters: {
    Rule: (state, value) => {
      assertEditable(state);
      const rule = value as Record<string, Record<string, unknown>>;
      const [kind, ...others] = Object.keys(rule);
      if (kind === undefined || others.length > 0) throw invalidArgument("one kind of rule");
      if (kind !== "decimal") throw notImplemented(`validation by ${kind}`);
      const { formula1, formula2, operator } = rule[kind]!;
      if (typeof formula1 !== "number" || !OPERATORS.includes(String(operator))) throw invalidArgument("rule");
      if (/Between$/.test(String(operator)) && typeof formula2 !== "number") throw invalidArgument("formula2");
      const { sheet } = state;
      const [range] = state.areas;
      if (sheet.validations.some((other) => intersects(other.range, range!) && !isSame(other, range!))) {
        throw notImplemented("validation over a part of another's range");
      }
      sheet.validations = [...sheet.validations.filter((other) => !isSame(other, range!)), { range: range!, rule }];
    },
    ErrorAlert: (state, value) => {
      assertEditable(state);
      const own = state.sheet.validations.find((each) => isSame(each, state.areas[0]!));
      if (!own) throw invalidArgument("an alert without a rule");
      const alert = value as Record<string, unknown>;
      for (const [name, longest] of Object.entries(LONGEST)) {
        if (String(alert[name] ?? "").length > longest) throw invalidArgument(`errorAlert.${name} is too long`);
      }
      own.errorAlert = alert;
    },
  },
};

export function dataValidation(state: RangeState): AnyObject {
  return objectOf(DATA_VALIDATION, state);
}

function isSame({ range }: ValidationModel, other: ValidationModel["range"]): boolean {
  return (
    range.top === other.top && range.left === other.left && range.bottom === other.bottom && range.right === other.right
  );
}
