import type { Economics, Line, Nature, Stage } from "./books";
import { STAGES } from "./books";
import { economicItems, PERSONNEL_CLASSES, PUBLIC_CLASSES } from "./economic-codes";
import type { Random } from "./random";
import { partition, sumOf } from "./random";

/** Basic expenditure of the general public budget by economic items. */
export function economicOf(lines: readonly Line[], random: Random): Map<string, bigint> {
  const total = sumOf(lines.filter((l) => l.source === "general").map((line) => line.stages.actual.expenditure.basic));
  const personnelItems = ["30101", ...random.some(economicItems("301", "303").slice(1), 55)];
  const publicItems = [
    "30201",
    ...random.some(economicItems("302").slice(1), 60),
    ...random.some(economicItems("307"), 10),
    ...random.some(economicItems("310"), 30),
  ];
  const [personnel, running] = partition(total, [random.between(60, 92), random.between(8, 30)]);
  const weights = (items: readonly string[]) => items.map(() => random.between(1, 9_999));
  const parts = [
    ...partition(personnel!, weights(personnelItems)).map((part, i) => [personnelItems[i]!, part] as const),
    ...partition(running!, weights(publicItems)).map((part, i) => [publicItems[i]!, part] as const),
  ];
  return new Map([...parts].sort(([a], [b]) => a.localeCompare(b)));
}

/** What 财决01表 says by nature and economic class, of all sources. */
export function economicsOf(
  lines: readonly Line[],
  economic: ReadonlyMap<string, bigint>,
  random: Random,
): Record<Stage, Economics> {
  const entries = STAGES.map((stage) => [stage, economicsAt(stage, lines, economic, random)] as const);
  return Object.fromEntries(entries) as Record<Stage, Economics>;
}

function economicsAt(
  stage: Stage,
  lines: readonly Line[],
  economic: ReadonlyMap<string, bigint>,
  random: Random,
): Economics {
  const spent = (nature: Nature) => sumOf(lines.map((line) => line.stages[stage].expenditure[nature]));
  const classes = new Map<string, bigint>();
  const add = (code: string, amount: bigint) => classes.set(code, (classes.get(code) ?? 0n) + amount);
  // Final accounts contain the items of 公开06表; budgets and own money are spread by shares.
  let left = spent("basic");
  if (stage === "actual") {
    for (const [code, amount] of economic) add(code.slice(0, 3), amount);
    left -= sumOf(economic.values());
  }
  spread(
    left,
    [
      ["301", 60],
      ["302", 30],
      ["303", 10],
    ],
    add,
  );
  const personnel = sumOf(PERSONNEL_CLASSES.map((code) => classes.get(code) ?? 0n));
  const running = sumOf(PUBLIC_CLASSES.map((code) => classes.get(code) ?? 0n));
  const construction = random.chance(40) ? ["309", "311"] : [];
  const before = sumOf(construction.map((code) => classes.get(code) ?? 0n));
  spread(
    spent("project"),
    ["302", "303", "310", "312", "399", ...construction].map((code) => [code, random.between(1, 20)] as const),
    add,
  );
  const built = sumOf(construction.map((code) => classes.get(code) ?? 0n)) - before;
  spread(
    spent("operating"),
    [
      ["301", 50],
      ["302", 50],
    ],
    add,
  );
  return { personnel, public: running, construction: built, classes };
}

function spread(
  total: bigint,
  shares: readonly (readonly [code: string, weight: number])[],
  add: (code: string, amount: bigint) => void,
): void {
  const parts = partition(
    total,
    shares.map(([, weight]) => weight),
  );
  for (const [i, part] of parts.entries()) add(shares[i]![0], part);
}
