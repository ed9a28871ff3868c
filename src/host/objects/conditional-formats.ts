import { assertEditable, type RangeState, type SheetState } from "../context";
import { invalidArgument, notFound, notImplemented } from "../errors";
import { type ConditionalFormatModel, intersects, newId } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";

type FormatState = SheetState & { readonly format: ConditionalFormatModel };

const RULE: Kind<FormatState> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: ({ format }) => format.formula },
  setters: {
    Formula: (state, value) => {
      assertEditable(state);
      if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("formula of a rule");
      state.format.formula = value;
    },
  },
};

const FILL: Kind<FormatState> = {
  name: "ConditionalRangeFill",
  scalars: { Color: ({ format }) => format.looks.fill ?? "" },
  setters: {
    Color: (state, value) => {
      assertEditable(state);
      state.format.looks.fill = value;
    },
  },
};

const RANGE_FORMAT: Kind<FormatState> = {
  name: "ConditionalRangeFormat",
  children: { Fill: (state) => objectOf(FILL, state) },
};

const CUSTOM: Kind<FormatState> = {
  name: "CustomConditionalFormat",
  children: { Rule: (state) => objectOf(RULE, state), Format: (state) => objectOf(RANGE_FORMAT, state) },
};

/** The cells of a conditional format: only how many they are. */
const FORMAT_AREAS: Kind<RangeState> = {
  name: "RangeAreas",
  scalars: {
    CellCount: ({ areas }) =>
      areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  },
  methods: { _KeepReference: () => null },
};

const CONDITIONAL_FORMAT: Kind<FormatState> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  setters: {
    Priority: (state, value) => {
      assertEditable(state);
      const others = state.sheet.conditionalFormats.filter((each) => each !== state.format);
      const wanted = Number(value);
      // Negative numbers count from the end; what is out of bounds is cut to them.
      const index = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
      others.splice(index, 0, state.format);
      state.sheet.conditionalFormats = others;
    },
  },
  children: {
    CustomOrNullObject: (state) => (state.format.type === "Custom" ? objectOf(CUSTOM, state) : null),
    Custom: (state) => {
      if (state.format.type !== "Custom") throw invalidArgument("not a custom conditional format");
      return objectOf(CUSTOM, state);
    },
  },
  objects: {
    GetRanges: ({ host, sheet, format }) => objectOf(FORMAT_AREAS, { host, sheet, areas: format.ranges }),
  },
  methods: {
    Delete: (state) => {
      assertEditable(state);
      const { sheet, format } = state;
      if (!sheet.conditionalFormats.includes(format)) throw notFound("conditional format");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
  },
};

const COLLECTION: Kind<RangeState> = {
  name: "ConditionalFormatCollection",
  items: (state) =>
    state.sheet.conditionalFormats
      .filter(({ ranges }) => ranges.some((range) => state.areas.some((area) => intersects(range, area))))
      .map((format) => objectOf(CONDITIONAL_FORMAT, { host: state.host, sheet: state.sheet, format })),
  item: ({ host, sheet }, key) => {
    const format = sheet.conditionalFormats.find(({ id }) => id === key);
    if (!format) throw notFound(`conditional format ${String(key)}`);
    return objectOf(CONDITIONAL_FORMAT, { host, sheet, format });
  },
  objects: {
    Add: (state, [type]) => {
      assertEditable(state);
      if (type !== "Custom") throw notImplemented(`conditional format ${String(type)}`);
      const { host, sheet, areas } = state;
      const format = { id: newId(host.workbook), type, ranges: areas, formula: "", looks: {} };
      // New formats come first, as documented.
      sheet.conditionalFormats.unshift(format);
      return objectOf(CONDITIONAL_FORMAT, { host, sheet, format });
    },
  },
};

export function conditionalFormatCollection(state: RangeState): AnyObject {
  return objectOf(COLLECTION, state);
}
