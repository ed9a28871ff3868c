import { addressesOf } from "../addresses";
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

/** The cells of a conditional format; only their position and number are available. */
const cellsOfFormat = (name: "Range" | "RangeAreas"): Kind<RangeState> => ({
  name,
  scalars: {
    Address: ({ sheet, areas }) => addressesOf(sheet, areas),
    CellCount: ({ areas }) =>
      areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  },
  methods: { _KeepReference: () => null },
});
const FORMAT_AREAS = cellsOfFormat("RangeAreas");
const FORMAT_RANGE = cellsOfFormat("Range");

/**
 * Wraps members that fail on a format which was restored by undoing its deletion, until the workbook is reopened:
 * OfficeDev/office-js 6396.
 */
function unlessDead<Member extends (state: FormatState, ...rest: never[]) => unknown>(
  members: Readonly<Record<string, Member>>,
): Readonly<Record<string, Member>> {
  const guarded = (work: Member) =>
    ((state: FormatState, ...rest: never[]) => {
      if (state.host.isDead(state.format)) throw notFound("conditional format");
      return work(state, ...rest);
    }) as Member;
  return Object.fromEntries(Object.entries(members).map(([name, work]) => [name, guarded(work)]));
}

const CONDITIONAL_FORMAT: Kind<FormatState> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: unlessDead({
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  }),
  setters: unlessDead({
    Priority: (state: FormatState, value: unknown) => {
      assertEditable(state);
      const others = state.sheet.conditionalFormats.filter((each) => each !== state.format);
      const wanted = Number(value);
      // Negative numbers count from the end. Positions outside the list become its first or last position.
      const index = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
      others.splice(index, 0, state.format);
      state.sheet.conditionalFormats = others;
    },
  }),
  children: unlessDead({
    CustomOrNullObject: (state) => (state.format.type === "Custom" ? objectOf(CUSTOM, state) : null),
    Custom: (state) => {
      if (state.format.type !== "Custom") throw invalidArgument("not a custom conditional format");
      return objectOf(CUSTOM, state);
    },
  }),
  objects: unlessDead({
    // As documented, this fails for a format over several ranges.
    GetRange: ({ host, sheet, format }: FormatState) => {
      if (format.ranges.length !== 1) throw invalidArgument("the format is on several ranges");
      return objectOf(FORMAT_RANGE, { host, sheet, areas: format.ranges });
    },
    GetRanges: ({ host, sheet, format }: FormatState) => objectOf(FORMAT_AREAS, { host, sheet, areas: format.ranges }),
  }),
  methods: unlessDead({
    Delete: (state: FormatState) => {
      assertEditable(state);
      const { sheet, format } = state;
      if (!sheet.conditionalFormats.includes(format)) throw notFound("conditional format");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
  }),
};

/** The formats that cover a part of the ranges, in the order of their priority. */
function formatsOn({ sheet, areas }: RangeState): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => intersects(range, area))),
  );
}

function formatObject({ host, sheet }: SheetState, format: ConditionalFormatModel | undefined): AnyObject | null {
  return format ? objectOf(CONDITIONAL_FORMAT, { host, sheet, format }) : null;
}

function existing(found: AnyObject | null, key: unknown): AnyObject {
  if (!found) throw notFound(`conditional format ${String(key)}`);
  return found;
}

const byId = (state: RangeState, key: unknown) =>
  formatObject(
    state,
    state.sheet.conditionalFormats.find(({ id }) => id === key),
  );

const COLLECTION: Kind<RangeState> = {
  name: "ConditionalFormatCollection",
  items: (state) => formatsOn(state).map((format) => formatObject(state, format)!),
  item: (state, key) => existing(byId(state, key), key),
  methods: { GetCount: (state) => formatsOn(state).length },
  objects: {
    GetItemAt: (state, [index]) => existing(formatObject(state, formatsOn(state)[Number(index)]), index),
    GetItemOrNullObject: (state, [key]) => byId(state, key),
    Add: (state, [type]) => {
      assertEditable(state);
      if (type !== "Custom") throw notImplemented(`conditional format ${String(type)}`);
      const { host, sheet, areas } = state;
      const format = { id: newId(host.workbook), type, ranges: areas, formula: "", looks: {} };
      // New formats become the first, as documented.
      sheet.conditionalFormats.unshift(format);
      return objectOf(CONDITIONAL_FORMAT, { host, sheet, format });
    },
  },
};

export function conditionalFormatCollection(state: RangeState): AnyObject {
  return objectOf(COLLECTION, state);
}
