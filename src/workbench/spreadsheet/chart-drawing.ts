import type { ShownChart, ShownSeries } from "./chart-figures";

/** What is drawn on: the part of a canvas' context that charts need. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "fillRect"
  | "strokeRect"
  | "fillText"
  | "beginPath"
  | "moveTo"
  | "arc"
  | "closePath"
  | "fill"
>;

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const FAMILY = "Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif";
const TEXT = { title: `bold 14px ${FAMILY}`, label: `11px ${FAMILY}` };
const INK = "#333333";
const PAPER = "#FFFFFF";
const EDGE = "#D0D0D0";
/** Excel's own colours for the parts of a pie. */
const PIE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BARS = ["#9DC3E6", "#2F5597"];
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 28;
const MARGIN = 12;
/** The width of a Chinese character of a label, and the share of a chart's width that names may take. */
const CHARACTER = 11;
const NAMES = 0.4;
/** The room for the figure behind the longest bar. */
const FIGURE = 64;
/** The share of a category's height that its bars take; the rest is the gap. */
const FILLED = 0.67;
const FULL = 2 * Math.PI;

/** Draws a chart as Excel shows it: title above, bars with their figures, or a pie with its parts in percent. */
export function drawChart(pen: Pen, chart: ShownChart, box: Box): void {
  const { left, top, width, height } = box;
  pen.fillStyle = PAPER;
  pen.fillRect(left, top, width, height);
  pen.strokeStyle = EDGE;
  pen.lineWidth = 1;
  pen.strokeRect(left, top, width, height);
  write(pen, chart.title, left + width / 2, top + TITLE_HEIGHT / 2, "center", TEXT.title);
  const inner = {
    left: left + MARGIN,
    top: top + TITLE_HEIGHT,
    width: width - 2 * MARGIN,
    height: height - TITLE_HEIGHT - MARGIN,
  };
  if (chart.kind === "pie") drawPie(pen, chart, inner);
  else drawBars(pen, chart, inner);
}

function drawBars(pen: Pen, { categories, series }: ShownChart, { left, top, width, height }: Box): void {
  const names = Math.min(
    width * NAMES,
    Math.max(0, ...categories.map((name) => [...name].length)) * CHARACTER + MARGIN,
  );
  const plot = { left: left + names, width: Math.max(0, width - names - FIGURE), height: height - LEGEND_HEIGHT };
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const band = plot.height / Math.max(1, categories.length);
  const thick = (band * FILLED) / Math.max(1, series.length);
  categories.forEach((name, at) => {
    const middle = top + band * (at + 0.5);
    write(pen, shortened(name, names - MARGIN), plot.left - 6, middle, "right");
    series.forEach(({ values, color }, index) => {
      const value = values[at] ?? null;
      if (value === null) return;
      const y = middle - (thick * series.length) / 2 + thick * index;
      const long = most === 0 ? 0 : (Math.max(0, value) / most) * plot.width;
      pen.fillStyle = color ?? BARS[index % BARS.length]!;
      pen.fillRect(plot.left, y, long, thick);
      write(pen, figureOf(value), plot.left + long + 4, y + thick / 2, "left");
    });
  });
  legend(pen, series, left + width / 2, top + plot.height + LEGEND_HEIGHT / 2);
}

/** The names of the series with their colours, side by side around a middle. */
function legend(pen: Pen, series: readonly ShownSeries[], middle: number, y: number): void {
  const widths = series.map(({ name }) => [...name].length * CHARACTER + 2 * MARGIN + 10);
  let x = middle - widths.reduce((sum, each) => sum + each, 0) / 2;
  series.forEach(({ name, color }, index) => {
    pen.fillStyle = color ?? BARS[index % BARS.length]!;
    pen.fillRect(x, y - 5, 10, 10);
    write(pen, name, x + 14, y, "left");
    x += widths[index]!;
  });
}

function drawPie(pen: Pen, { categories, series }: ShownChart, { left, top, width, height }: Box): void {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(0, Math.min(height, width * (1 - NAMES)) / 2 - 4);
  const [x, y] = [left + radius + 4, top + height / 2];
  let from = -FULL / 4;
  values.forEach((value, at) => {
    const to = from + (whole === 0 ? 0 : (value / whole) * FULL);
    pen.fillStyle = PIE[at % PIE.length]!;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius, from, to);
    pen.closePath();
    pen.fill();
    from = to;
  });
  const start = y - ((categories.length - 1) * 20) / 2;
  categories.forEach((name, at) => {
    const line = start + at * 20;
    const key = x + radius + MARGIN;
    pen.fillStyle = PIE[at % PIE.length]!;
    pen.fillRect(key, line - 5, 10, 10);
    const share = whole === 0 ? "" : ` ${((values[at]! / whole) * 100).toFixed(2)}%`;
    write(pen, `${name}${share}`, key + 14, line, "left");
  });
}

function write(pen: Pen, text: string, x: number, y: number, align: CanvasTextAlign, font = TEXT.label): void {
  pen.font = font;
  pen.fillStyle = INK;
  pen.textAlign = align;
  pen.textBaseline = "middle";
  pen.fillText(text, x, y);
}

function figureOf(value: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A name cut to a width in pixels. */
function shortened(name: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER));
  const characters = [...name];
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join("")}…`;
}
