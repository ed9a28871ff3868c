import { drawChart, type Pen } from "../../src/workbench/spreadsheet/chart-drawing";
import { shownChart } from "../../src/workbench/spreadsheet/chart-figures";
import type { ChartModel } from "../../src/host/model";

const BOX = { left: 0, top: 0, width: 500, height: 300 };

/** A pen that writes down what it draws. */
function recorder() {
  const bars: { color: unknown; width: number }[] = [];
  const texts: string[] = [];
  const arcs: number[] = [];
  const pen = {
    fillRect: (_x: number, _y: number, width: number) => void bars.push({ color: pen.fillStyle, width }),
    fillText: (text: string) => void texts.push(text),
    arc: (_x: number, _y: number, _radius: number, from: number, to: number) => void arcs.push(to - from),
    ...Object.fromEntries(["strokeRect", "beginPath", "moveTo", "closePath", "fill"].map((name) => [name, () => {}])),
  } as unknown as Pen;
  return { pen, bars, texts, arcs };
}

describe("a chart of the workbench", () => {
  const CELLS: Readonly<Record<string, unknown>> = {
    "3 1": "甲",
    "4 1": "乙",
    "3 2": 100,
    "4 2": 25,
    "3 3": "",
    "4 3": 5,
  };
  const column = (left: number) => ({ top: 3, bottom: 4, left, right: left });
  const model: ChartModel = {
    id: "1",
    name: "gouji-execution",
    type: "BarClustered",
    title: "执行情况",
    area: { top: 1, left: 1, bottom: 9, right: 9 },
    looks: {},
    series: [
      { name: "可用资金", values: column(2), categories: column(1), looks: { "Format/Fill/Color": "#9DC3E6" } },
      { name: "本年支出", values: column(3), categories: column(1), looks: {} },
    ],
  };

  it("shows what its cells hold now; a cell without a number is no figure", () => {
    expect(shownChart(model, (row, at) => CELLS[`${row} ${at}`])).toEqual({
      kind: "bars",
      title: "执行情况",
      categories: ["甲", "乙"],
      series: [
        { name: "可用资金", values: [100, 25], color: "#9DC3E6" },
        { name: "本年支出", values: [null, 5] },
      ],
    });
  });

  it("has bars as long as their figures, each with its figure behind it", () => {
    const { pen, bars, texts } = recorder();
    drawChart(
      pen,
      shownChart(model, (row, at) => CELLS[`${row} ${at}`]),
      BOX,
    );
    const [long, short] = bars.filter(({ color, width }) => color === "#9DC3E6" && width !== 10);
    expect(long!.width / short!.width).toBeCloseTo(4);
    expect(texts).toEqual(["执行情况", "甲", "100.00", "乙", "25.00", "5.00", "可用资金", "本年支出"]);
  });

  it("has parts of a pie as large as their shares, which it tells in percent", () => {
    const { pen, arcs, texts } = recorder();
    const pie = {
      kind: "pie" as const,
      title: "结构",
      categories: ["甲", "乙"],
      series: [{ name: "", values: [75, 25] }],
    };
    drawChart(pen, pie, BOX);
    expect(arcs.map((angle) => angle / Math.PI)).toEqual([1.5, 0.5].map((share) => expect.closeTo(share)));
    expect(texts).toEqual(["结构", "甲 75.00%", "乙 25.00%"]);
  });

  it("draws nothing but its title where all figures are nil", () => {
    const { pen, arcs } = recorder();
    drawChart(pen, { kind: "pie", title: "结构", categories: ["甲"], series: [{ name: "", values: [0] }] }, BOX);
    expect(arcs).toEqual([0]);
  });
});
