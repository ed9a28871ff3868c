import {
  BASIC,
  CHECKED_BASIC,
  type FourColumns,
  PEOPLE,
  PROCUREMENT,
  type ProjectMoney,
  PROJECTS,
  PUBLIC,
  SANGONG,
} from "./consistentLedger";
import { percent, sum, wan } from "./fen";

/** Every figure that the consistent workbook prints, each rounded on its own from exact 分. */
export const CONSISTENT_FIGURES: ReadonlyMap<string, string> = print();

/** The printed decimal string of a figure; a figure the books do not have is "". */
export function consistentFigure(id: string): string {
  return CONSISTENT_FIGURES.get(id) ?? "";
}

function print(): Map<string, string> {
  const figures = new Map<string, string>();
  const money = (id: string, amount: bigint) => figures.set(id, wan(amount));
  const rate = (id: string, numerator: bigint, denominator: bigint) => figures.set(id, percent(numerator, denominator));

  const { p1, p2, p3, p4, p5, u1, u2, u3 } = PROJECTS;
  const printProjects = (id: string, projects: readonly ProjectMoney[]) => {
    const total = (column: keyof ProjectMoney) => sum(...projects.map((project) => project[column]));
    const columns = ["budget", "added", "opening", "receipt", "spend", "closing", "returned", "carried"] as const;
    for (const column of columns) money(`${id}.${column}`, total(column));
    rate(`${id}.rate`, total("spend"), total("opening") + total("receipt"));
    return {
      budget: total("budget"),
      opening: total("opening"),
      receipt: total("receipt"),
      spend: total("spend"),
      closing: total("closing"),
    };
  };
  const printBase = (id: string, row: Pick<FourColumns, "prior" | "budget" | "actual">) => {
    for (const column of ["prior", "budget", "actual"] as const) money(`H.${id}.${column}`, row[column]);
  };
  for (const [id, project] of Object.entries(PROJECTS)) {
    printProjects(id, [project]);
    printBase(id, { prior: project.priorSpend, budget: project.budget, actual: project.spend });
  }
  printProjects("P.local", [p1, p2, p3, p4, p5]);
  printProjects("P.upper", [u1, u2, u3]);
  const everyProject = Object.values(PROJECTS);
  const projects = printProjects("P.total", everyProject);
  printBase("projects", {
    prior: sum(...everyProject.map((project) => project.priorSpend)),
    budget: projects.budget,
    actual: projects.spend,
  });

  const basic = sum(BASIC.personnel, BASIC.public);
  money("B.personnel", BASIC.personnel);
  money("B.public", BASIC.public);
  money("B.total", basic);

  const income = sum(projects.receipt, basic);
  const spent = sum(projects.spend, basic);
  money("T.opening", projects.opening);
  money("T.income", income);
  money("T.income_general", income);
  money("T.income_fund", 0n);
  money("T.total_income_incl_opening", projects.opening + income);
  money("T.basic", basic);
  money("T.project", projects.spend);
  money("T.expenditure", spent);
  money("T.closing", projects.closing);
  money("T.total_spending_incl_closing", spent + projects.closing);

  const columns = ["prior_budget", "prior", "budget", "actual"] as const;
  const printSangong = (row: string, short: string, parts: readonly FourColumns[]) => {
    const total = (column: keyof FourColumns) => sum(...parts.map((part) => part[column]));
    for (const column of columns) money(`${row}.${column}`, total(column));
    money(`${row}.increase`, total("actual") - total("prior"));
    rate(`${row}.growth`, total("actual") - total("prior"), total("prior"));
    rate(`${row}.control_rate`, total("actual"), total("budget"));
    printBase(short, { prior: total("prior"), budget: total("budget"), actual: total("actual") });
  };
  const { abroad, vehicle_buy, vehicle_run, reception } = SANGONG;
  printSangong("S", "sangong", [abroad, vehicle_buy, vehicle_run, reception]);
  printSangong("S.abroad", "abroad", [abroad]);
  printSangong("S.vehicle", "vehicle", [vehicle_buy, vehicle_run]);
  printSangong("S.vehicle_buy", "vehicle_buy", [vehicle_buy]);
  printSangong("S.vehicle_run", "vehicle_run", [vehicle_run]);
  printSangong("S.reception", "reception", [reception]);

  const printProcurement = (id: string, items: readonly (keyof typeof PROCUREMENT)[]) => {
    const budget = sum(...items.map((item) => PROCUREMENT[item].budget));
    const actual = sum(...items.map((item) => PROCUREMENT[item].actual));
    money(`${id}.budget`, budget);
    money(`${id}.actual`, actual);
    money(`${id}.over`, actual - budget);
    return { budget, actual };
  };
  const items = ["G.computers", "G.furniture", "G.repairs", "G.property", "G.systems"] as const;
  for (const item of items) printProcurement(item, [item]);
  printProcurement("G.goods", ["G.computers", "G.furniture"]);
  printProcurement("G.works", ["G.repairs"]);
  printProcurement("G.services", ["G.property", "G.systems"]);
  const procurement = printProcurement("G.total", items);
  money("H.procurement.budget", procurement.budget);
  money("H.procurement.actual", procurement.actual);

  for (const [id, row] of Object.entries(PUBLIC)) printBase(id, row);
  money("H.adjustment.budget", 0n);
  money("H.adjustment.actual", p1.added);

  const kinds = Object.entries(PEOPLE);
  const established = sum(...kinds.map(([, kind]) => kind.established));
  const actual = sum(...kinds.map(([, kind]) => kind.actual));
  for (const [id, kind] of [...kinds, ["total", { established, actual }] as const]) {
    figures.set(`H.est_${id}`, String(kind.established));
    figures.set(`H.actual_${id}`, String(kind.actual));
    rate(`H.rate_${id}`, kind.actual, kind.established);
  }

  money("T2.basic", basic);
  money("T2.project", projects.spend);
  money("T2.expenditure", spent);
  money("A.sample_basic", CHECKED_BASIC);
  money("A.sample_project", projects.spend);
  money("A.sample_total", CHECKED_BASIC + projects.spend);
  rate("A.sample_basic_pct", CHECKED_BASIC, basic);
  rate("A.sample_project_pct", projects.spend, projects.spend);
  rate("A.sample_pct", CHECKED_BASIC + projects.spend, spent);
  figures.set("P.n_initial", "5");
  figures.set("P.n_added", "0");
  figures.set("A.projects_viewed", "8");
  figures.set("P.n_initial_pct", percent(5n, 8n));
  figures.set("P.n_added_pct", percent(0n, 8n));
  figures.set("A.projects_viewed_pct", "100.00");
  return figures;
}
