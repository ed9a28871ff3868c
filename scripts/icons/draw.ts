import type { Picture } from "./png";

/** The pixel sizes of every icon; the manifest names them all. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The add-in's own icon and one for each button of the ribbon. */
export const ICONS = ["gouji", "check", "sheets", "clear", "pane"] as const;
export type IconName = (typeof ICONS)[number];

type Colour = readonly [red: number, green: number, blue: number];
/** Whether a point belongs to a shape; the picture reaches from 0 to 1 both ways. */
type Shape = (x: number, y: number) => boolean;
type Layer = readonly [Shape, Colour];

const GREEN: Colour = [16, 124, 65];
const BLUE: Colour = [0, 99, 177];
const RED: Colour = [196, 49, 75];
const GREY: Colour = [84, 93, 105];
const WHITE: Colour = [255, 255, 255];
const PALE: Colour = [214, 222, 232];

/** Points looked at in each pixel, both ways, to smooth the edges. */
const SAMPLES = 5;

const LAYERS: Readonly<Record<IconName, readonly Layer[]>> = {
  gouji: [
    [rounded(0, 0, 1, 1, 0.18), GREEN],
    [rounded(0.14, 0.14, 0.86, 0.86, 0.05), WHITE],
    [rectangle(0.14, 0.3, 0.86, 0.35), GREEN],
    [tick(0.28, 0.6, 0.46), GREEN],
  ],
  check: [...table(GREY), ...badge(GREEN, tick)],
  sheets: [...table(GREY), ...badge(BLUE, plus)],
  clear: [...table(GREY), ...badge(RED, cross)],
  pane: [
    [rounded(0.04, 0.1, 0.96, 0.9, 0.08), GREY],
    [rectangle(0.1, 0.26, 0.58, 0.84), WHITE],
    [rectangle(0.64, 0.26, 0.9, 0.84), GREEN],
    [rectangle(0.69, 0.36, 0.85, 0.42), WHITE],
    [rectangle(0.69, 0.51, 0.85, 0.57), WHITE],
    [rectangle(0.69, 0.66, 0.85, 0.72), WHITE],
    [rectangle(0.1, 0.42, 0.58, 0.46), PALE],
    [rectangle(0.1, 0.62, 0.58, 0.66), PALE],
    [rectangle(0.32, 0.26, 0.36, 0.84), PALE],
  ],
};

/** Draws an icon. The same name and size always give the same pixels. */
export function drawIcon(name: IconName, size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(LAYERS[name], x, y, size), (y * size + x) * 4);
  }
  return { size, pixels };
}

/** The mean of the topmost colours in a pixel; where nothing is drawn it is transparent. */
function pixelAt(layers: readonly Layer[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const px = (x + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const py = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.findLast(([shape]) => shape(px, py));
    if (!top) continue;
    covered++;
    top[1].forEach((value, channel) => (sum[channel]! += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

/** A table of three rows and three columns on white paper; its first row is the heading. */
function table(lines: Colour): Layer[] {
  const frame: Layer = [rounded(0.06, 0.06, 0.94, 0.94, 0.06), lines];
  const cells = [0.36, 0.66].flatMap((top) =>
    [0.13, 0.4, 0.67].map((left) => rectangle(left, top, left + 0.2, top + 0.22)),
  );
  return [frame, ...cells.map((cell): Layer => [cell, WHITE])];
}

/** A round badge at the lower right with a white sign. */
function badge(colour: Colour, sign: Sign): Layer[] {
  return [
    [disc(0.7, 0.7, 0.3), WHITE],
    [disc(0.7, 0.7, 0.26), colour],
    [sign(0.56, 0.7, 0.28), WHITE],
  ];
}

function rectangle(left: number, top: number, right: number, bottom: number): Shape {
  return (x, y) => x >= left && x < right && y >= top && y < bottom;
}

function rounded(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - right + radius);
    const dy = Math.max(top + radius - y, 0, y - bottom + radius);
    return dx * dx + dy * dy <= radius * radius;
  };
}

function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2;
}

/** A stroke with round ends. */
function stroke(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 <= (width / 2) ** 2;
  };
}

/** A sign whose left end is at x, its middle at y, and which is `size` wide. */
type Sign = (x: number, y: number, size: number) => Shape;

function tick(x: number, y: number, size: number): Shape {
  const width = size * 0.2;
  const down = stroke(x, y + size * 0.05, x + size * 0.36, y + size * 0.38, width);
  const up = stroke(x + size * 0.36, y + size * 0.38, x + size, y - size * 0.38, width);
  return (px, py) => down(px, py) || up(px, py);
}

function plus(x: number, y: number, size: number): Shape {
  const across = stroke(x, y, x + size, y, size * 0.24);
  const upright = stroke(x + size / 2, y - size / 2, x + size / 2, y + size / 2, size * 0.24);
  return (px, py) => across(px, py) || upright(px, py);
}

function cross(x: number, y: number, size: number): Shape {
  const [top, bottom] = [y - size * 0.4, y + size * 0.4];
  const falling = stroke(x + size * 0.1, top, x + size * 0.9, bottom, size * 0.22);
  const rising = stroke(x + size * 0.1, bottom, x + size * 0.9, top, size * 0.22);
  return (px, py) => falling(px, py) || rising(px, py);
}
