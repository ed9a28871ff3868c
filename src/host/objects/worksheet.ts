import { parseRange, WHOLE_SHEET } from "../addresses";
import {
  alive,
  assertEditable,
  assertStructure,
  type HostContext,
  type SheetState,
  type WorkbookState,
} from "../context";
import { HostError, invalidArgument, notFound } from "../errors";
import { addSheet, removeSheet } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";
import { chartCollection } from "./charts";
import { rangeAreasOf, rangeOf, usedRange } from "./range";

const PROTECTION: Kind<SheetState> = {
  name: "WorksheetProtection",
  scalars: { Protected: ({ sheet }) => sheet.protected },
};

const FREEZE_PANES: Kind<SheetState> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (state, [count]) => {
      alive(state).sheet.frozenRows = Number(count);
    },
    Unfreeze: (state) => {
      alive(state).sheet.frozenRows = 0;
    },
  },
};

const PAGE_FOOT: Kind<SheetState> = {
  name: "HeaderFooter",
  setters: Object.fromEntries(
    ["LeftFooter", "CenterFooter", "RightFooter"].map((property) => [
      property,
      (state: SheetState, value: unknown) => {
        assertEditable(state);
        state.sheet.pageLayout[property] = value;
      },
    ]),
  ),
};

const HEADERS_FOOTERS: Kind<SheetState> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (state) => objectOf(PAGE_FOOT, state) },
};

const PAGE_LAYOUT: Kind<SheetState> = {
  name: "PageLayout",
  children: { HeadersFooters: (state) => objectOf(HEADERS_FOOTERS, state) },
  setters: Object.fromEntries(
    ["Orientation", "PaperSize", "Zoom", "CenterHorizontally"].map((property) => [
      property,
      (state: SheetState, value: unknown) => {
        assertEditable(state);
        state.sheet.pageLayout[property] = value;
      },
    ]),
  ),
  methods: {
    SetPrintTitleRows: (state, [rows]) => {
      assertEditable(state);
      state.sheet.pageLayout.PrintTitleRows = rows;
    },
    SetPrintTitleColumns: (state, [columns]) => {
      assertEditable(state);
      state.sheet.pageLayout.PrintTitleColumns = columns;
    },
    SetPrintArea: (state, [area]) => {
      assertEditable(state);
      state.sheet.pageLayout.PrintArea = area;
    },
    SetPrintMargins: (state, [unit, margins]) => {
      assertEditable(state);
      state.sheet.pageLayout.Margins = { unit, margins };
    },
  },
};

type PropertyState = SheetState & { readonly key: string };

const CUSTOM_PROPERTY: Kind<PropertyState> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.properties.get(key) ?? "" },
  methods: {
    Delete: (state) => {
      assertEditable(state);
      state.sheet.properties.delete(state.key);
    },
  },
};

const CUSTOM_PROPERTIES: Kind<SheetState> = {
  name: "WorksheetCustomPropertyCollection",
  items: (state) => [...state.sheet.properties.keys()].map((key) => objectOf(CUSTOM_PROPERTY, { ...state, key })),
  item: (state, key) => {
    if (!state.sheet.properties.has(String(key))) throw notFound(`property ${String(key)}`);
    return objectOf(CUSTOM_PROPERTY, { ...state, key: String(key) });
  },
  objects: {
    Add: (state, [key, value]) => {
      assertEditable(state);
      state.sheet.properties.set(String(key), String(value));
      return objectOf(CUSTOM_PROPERTY, { ...state, key: String(key) });
    },
    GetItemOrNullObject: (state, [key]) =>
      alive(state).sheet.properties.has(String(key)) ? objectOf(CUSTOM_PROPERTY, { ...state, key: String(key) }) : null,
  },
};

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const WORKSHEET: Kind<SheetState> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
    Position: ({ host, sheet }) => host.workbook.sheets.indexOf(sheet),
  },
  setters: {
    Name: (state, value) => {
      const { host, sheet } = alive(state);
      assertStructure(host);
      sheet.name = validName(host, value, sheet.name);
    },
    Visibility: (state, value) => {
      const { host, sheet } = alive(state);
      assertStructure(host);
      const visibility = VISIBILITIES.find((each) => each === value);
      if (!visibility) throw invalidArgument(`visibility ${String(value)}`);
      const others = host.workbook.sheets.filter((each) => each !== sheet);
      if (visibility !== "Visible" && !others.some((each) => each.visibility === "Visible")) {
        throw new HostError("GeneralException", "last visible sheet");
      }
      sheet.visibility = visibility;
    },
  },
  children: {
    Protection: (state) => objectOf(PROTECTION, state),
    FreezePanes: (state) => objectOf(FREEZE_PANES, state),
    PageLayout: (state) => objectOf(PAGE_LAYOUT, state),
    CustomProperties: (state) => objectOf(CUSTOM_PROPERTIES, state),
    Charts: (state) => chartCollection(state),
  },
  objects: {
    GetRange: (state, [address]) =>
      rangeOf(alive(state), typeof address === "string" ? parseRange(address) : WHOLE_SHEET),
    GetRanges: (state, [addresses]) => rangeAreasOf(alive(state), String(addresses)),
    GetUsedRange: (state, [valuesOnly]) => {
      if (valuesOnly !== true) throw invalidArgument("used range with formats is not implemented");
      // The used range of an empty sheet is its first cell, as documented.
      return usedRange(alive(state)) ?? rangeOf(state, parseRange("A1"));
    },
    GetUsedRangeOrNullObject: (state, [valuesOnly]) => {
      if (valuesOnly !== true) throw invalidArgument("used range with formats is not implemented");
      return usedRange(alive(state));
    },
  },
  methods: {
    Activate: (state) => {
      const { host, sheet } = alive(state);
      if (sheet.visibility !== "Visible") throw new HostError("GeneralException", "the worksheet is hidden");
      host.workbook.activeSheet = sheet.id;
    },
    Delete: (state) => {
      const { host, sheet } = alive(state);
      assertStructure(host);
      const visible = host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
      if (visible.length === 1 && visible[0] === sheet) throw new HostError("GeneralException", "last visible sheet");
      removeSheet(host.workbook, sheet);
    },
    _RegisterDataChangedEvent: ({ host, sheet }) => host.listen(sheet.id, "changed"),
    _UnregisterDataChangedEvent: ({ host, sheet }) => host.unlisten(sheet.id, "changed"),
  },
};

export const WORKSHEET_COLLECTION: Kind<WorkbookState> = {
  name: "WorksheetCollection",
  items: ({ host }) => host.workbook.sheets.map((sheet) => objectOf(WORKSHEET, { host, sheet })),
  item: ({ host }, key) => {
    const found = findSheet(host, key);
    if (!found) throw notFound(`worksheet ${String(key)}`);
    return found;
  },
  objects: {
    Add: ({ host }, [name]) => {
      assertStructure(host);
      const valid = validName(host, name, undefined);
      return objectOf(WORKSHEET, { host, sheet: addSheet(host.workbook, valid) });
    },
    GetItemOrNullObject: ({ host }, [key]) => findSheet(host, key),
  },
  methods: {
    GetCount: ({ host }) => host.workbook.sheets.length,
    _RegisterDataChangedEvent: ({ host }) => host.listen("Workbook", "changed"),
    _UnregisterDataChangedEvent: ({ host }) => host.unlisten("Workbook", "changed"),
  },
};

function findSheet(host: HostContext, key: unknown): AnyObject | null {
  const wanted = String(key).toLowerCase();
  const sheet =
    host.workbook.sheets.find(({ id }) => id === key) ??
    host.workbook.sheets.find(({ name }) => name.toLowerCase() === wanted);
  return sheet ? objectOf(WORKSHEET, { host, sheet }) : null;
}

function validName({ workbook }: HostContext, given: unknown, own: string | undefined): string {
  const name = String(given);
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`sheet name ${name}`);
  }
  const taken = workbook.sheets.some((sheet) => sheet.name !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `a worksheet named ${name} exists`, 409);
  return name;
}
