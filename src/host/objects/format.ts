import { assertEditable, type RangeState } from "../context";
import { notImplemented } from "../errors";
import { cellAt, COLUMNS, ROWS } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";

/** A part of a range's format, with its path below `Format` as in Looks. */
interface Part {
  readonly range: RangeState;
  readonly path: string;
}

const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type BorderIndex = (typeof BORDERS)[number];

const FONT = looks("RangeFont", ["Bold", "Italic", "Underline", "Size", "Color"]);
const FILL = looks("RangeFill", ["Color"]);

const BORDER: Kind<Part & { index: BorderIndex }> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ _Id: index }),
  setters: {
    Style: (part, value) => setBorder(part, "Style", value),
    Color: (part, value) => setBorder(part, "Color", value),
  },
};

const BORDER_COLLECTION: Kind<Part> = {
  name: "RangeBorderCollection",
  item: ({ range, path }, key) => {
    const index = BORDERS.find((border) => border === key);
    if (!index) throw notImplemented(`border ${String(key)}`);
    return objectOf(BORDER, { range, path, index });
  },
};

const RANGE_FORMAT: Kind<RangeState> = {
  name: "RangeFormat",
  setters: {
    HorizontalAlignment: (range, value) => setLook({ range, path: "" }, "HorizontalAlignment", value),
    VerticalAlignment: (range, value) => setLook({ range, path: "" }, "VerticalAlignment", value),
    WrapText: (range, value) => setLook({ range, path: "" }, "WrapText", value),
    ColumnWidth: (range, value) => {
      assertEditable(range);
      for (const { left, right } of range.areas) {
        for (let column = left; column <= right; column++) range.sheet.columnWidths.set(column, Number(value));
      }
    },
    RowHeight: (range, value) => {
      assertEditable(range);
      for (const { top, bottom } of range.areas) {
        for (let row = top; row <= bottom; row++) range.sheet.rowHeights.set(row, Number(value));
      }
    },
    UseStandardHeight: (range, value) => {
      assertEditable(range);
      if (!value) throw notImplemented("UseStandardHeight = false");
      if (isWholeSheet(range)) range.sheet.rowHeights.clear();
      else throw notImplemented("UseStandardHeight for some rows");
    },
    UseStandardWidth: (range, value) => {
      assertEditable(range);
      if (!value) throw notImplemented("UseStandardWidth = false");
      if (isWholeSheet(range)) range.sheet.columnWidths.clear();
      else throw notImplemented("UseStandardWidth for some columns");
    },
  },
  children: {
    Font: (range) => objectOf(FONT, { range, path: "Font/" }),
    Fill: (range) => objectOf(FILL, { range, path: "Fill/" }),
    Borders: (range) => objectOf(BORDER_COLLECTION, { range, path: "Borders/" }),
  },
};

export function rangeFormat(state: RangeState): AnyObject {
  return objectOf(RANGE_FORMAT, state);
}

function looks(name: string, properties: readonly string[]): Kind<Part> {
  return {
    name,
    setters: Object.fromEntries(
      properties.map((property) => [property, (part: Part, value: unknown) => setLook(part, property, value)]),
    ),
  };
}

function setLook({ range, path }: Part, property: string, value: unknown): void {
  assertEditable(range);
  for (const area of range.areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) put(range, row, column, path + property, value);
    }
  }
}

function put({ sheet }: RangeState, row: number, column: number, path: string, value: unknown): void {
  const cell = cellAt(sheet, row, column);
  cell.looks = { ...cell.looks, [path]: value };
}

/** Inner lines are stored as edges of the cells on both sides. */
function setBorder({ range, path, index }: Part & { index: BorderIndex }, property: string, value: unknown): void {
  assertEditable(range);
  for (const { top, left, bottom, right } of range.areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const edges: Record<BorderIndex, boolean> = {
          EdgeTop: row === top,
          EdgeBottom: row === bottom,
          EdgeLeft: column === left,
          EdgeRight: column === right,
          InsideHorizontal: true,
          InsideVertical: true,
        };
        if (!edges[index]) continue;
        const sides =
          index === "InsideHorizontal"
            ? [...(row > top ? ["EdgeTop"] : []), ...(row < bottom ? ["EdgeBottom"] : [])]
            : index === "InsideVertical"
              ? [...(column > left ? ["EdgeLeft"] : []), ...(column < right ? ["EdgeRight"] : [])]
              : [index];
        for (const side of sides) put(range, row, column, `${path}${side}/${property}`, value);
      }
    }
  }
}

function isWholeSheet({ areas }: RangeState): boolean {
  return areas.some(({ bottom, right }) => bottom === ROWS && right === COLUMNS);
}
