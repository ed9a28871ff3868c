import { fold } from "./fold";

const OF_PLACE = /^[一-龥]{2,6}?[省市区县州旗]/;
const BODY = /([一-龥]{2,16}?(?:管理局|局|委员会|厅|办公室|学院|医院|法院|检察院))(?=20\d\d年|本年|当年|为)/g;
const BEFORE_YEAR = /(?:^|[,，。；：\n)部分])([一-龥()]{3,30}?)(?=20\d\d年)/g;
const ENDING =
  /(?:局|委员会|办事处|办公室|政府办|厅|院|中心|队|校|学|园|会|政府|部|馆|所|站|处|社|街道|镇|乡|本级)\)?$/;

/** Names of the body that a folded draft is of: that of the workbook, and those that stand where a body stands, twice or alone. */
export function bodiesOf(text: string, department: string | null): string[] {
  const named = department === null ? [] : [fold(department).text];
  const counted = countsOf(text, BEFORE_YEAR).filter(([name]) => ENDING.test(name));
  return [
    ...[...named, ...countsOf(text, BODY).flatMap(([name, count]) => (count > 1 ? [name] : []))].flatMap(shorter),
    ...counted.flatMap(([name, count]) => (count > 1 || counted.length === 1 ? [name] : [])),
  ];
}

function countsOf(text: string, pattern: RegExp): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(pattern)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts];
}

/** 长沙市芙蓉区应急管理局, 芙蓉区应急管理局, 应急管理局. */
function shorter(name: string): string[] {
  const rest = name.replace(OF_PLACE, "");
  return rest === name || rest.length < 3 ? [name] : [name, ...shorter(rest)];
}
