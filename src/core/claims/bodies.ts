import { fold } from "./fold";

const OF_PLACE = /^[一-龥]{2,6}?[省市区县州旗]/;
const BODY = /([一-龥]{2,16}?(?:管理局|局|委员会|厅|办公室|学院|医院|法院|检察院))(?=20\d\d年|本年|当年|为)/g;
const BEFORE_YEAR = /(?:^|[，。；：\n)部分])([一-龥()]{3,30}?)(?=20\d\d年)/g;
const ENDING = /(?:局|委员会|办事处|办公室|厅|院|中心|队|校|学|会|政府|部|馆|所|站|处|街道|镇|乡|本级)\)?$/;

/** Names of the body that a folded draft is of: that of the workbook, and those that stand twice where a body stands. */
export function bodiesOf(text: string, department: string | null): string[] {
  const named = department === null ? [] : [fold(department).text];
  const often = namedTwice(text, BODY);
  return [
    ...[...named, ...often].flatMap(shorter),
    ...namedTwice(text, BEFORE_YEAR).filter((name) => ENDING.test(name)),
  ];
}

function namedTwice(text: string, pattern: RegExp): string[] {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(pattern)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
}

/** 长沙市芙蓉区应急管理局, 芙蓉区应急管理局, 应急管理局. */
function shorter(name: string): string[] {
  const rest = name.replace(OF_PLACE, "");
  return rest === name || rest.length < 3 ? [name] : [name, ...shorter(rest)];
}
