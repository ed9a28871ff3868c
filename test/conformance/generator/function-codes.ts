/** Function classes (类) in the order and with the names of 公开01表. Source: domain A.1 D01. */
export const CLASSES: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
  ["234", "抗疫特别国债安排的支出"],
];

/** 款 and 项 with the names of the government budget's classification of 2020. */
const BELOW: Readonly<Record<string, string>> = {
  "20103": "政府办公厅（室）及相关机构事务",
  "2010301": "行政运行",
  "2010302": "一般行政管理事务",
  "2010399": "其他政府办公厅（室）及相关机构事务支出",
  "20106": "财政事务",
  "2010601": "行政运行",
  "2010602": "一般行政管理事务",
  "2010607": "信息化建设",
  "2010650": "事业运行",
  "2010699": "其他财政事务支出",
  "20502": "普通教育",
  "2050202": "小学教育",
  "2050203": "初中教育",
  "2050204": "高中教育",
  "20508": "进修及培训",
  "2050803": "培训支出",
  "20601": "科学技术管理事务",
  "2060199": "其他科学技术管理事务支出",
  "20701": "文化和旅游",
  "2070101": "行政运行",
  "2070104": "图书馆",
  "2070109": "群众文化",
  "2070199": "其他文化和旅游支出",
  "20805": "行政事业单位养老支出",
  "2080501": "行政单位离退休",
  "2080502": "事业单位离退休",
  "2080505": "机关事业单位基本养老保险缴费支出",
  "2080506": "机关事业单位职业年金缴费支出",
  "20808": "抚恤",
  "2080801": "死亡抚恤",
  "21011": "行政事业单位医疗",
  "2101101": "行政单位医疗",
  "2101102": "事业单位医疗",
  "2101103": "公务员医疗补助",
  "21103": "污染防治",
  "2110301": "大气",
  "2110302": "水体",
  "21201": "城乡社区管理事务",
  "2120101": "行政运行",
  "2120199": "其他城乡社区管理事务支出",
  "21208": "国有土地使用权出让收入安排的支出",
  "2120801": "征地和拆迁补偿支出",
  "2120803": "城市建设支出",
  "21301": "农业农村",
  "2130101": "行政运行",
  "2130104": "事业运行",
  "2130108": "病虫害控制",
  "22102": "住房改革支出",
  "2210201": "住房公积金",
  "2210202": "提租补贴",
  "2210203": "购房补贴",
  "22301": "解决历史遗留问题及改革成本支出",
  "2230105": "国有企业退休人员社会化管理补助支出",
  "22399": "其他国有资本经营预算支出",
  "2239901": "其他国有资本经营预算支出",
  "22401": "应急管理事务",
  "2240101": "行政运行",
  "2240106": "安全监管",
  "2240199": "其他应急管理支出",
  "22960": "彩票公益金安排的支出",
  "2296002": "用于社会福利的彩票公益金支出",
  "2296003": "用于体育事业的彩票公益金支出",
};

const NAMES = new Map<string, string>([...CLASSES, ...Object.entries(BELOW)]);

/**
 * The name of a 类, 款 or 项.
 * @throws Error for a code that the catalogue does not hold: a mistake of the generator.
 */
export function functionName(code: string): string {
  const name = NAMES.get(code);
  if (name === undefined) throw new Error(`no function code ${code}`);
  return name;
}

/** Adds an invented code, for lists that are longer than the classification (scripts/bench). Known codes keep their names. */
export function inventCode(code: string, name: string): void {
  if (!NAMES.has(code)) NAMES.set(code, name);
}

/** What a department of a kind spends on: running itself, its task, and seldom government funds. */
export interface DepartmentKind {
  readonly name: string;
  /** 项 that pay for running the department. */
  readonly running: readonly string[];
  readonly tasks: readonly string[];
  readonly funds: readonly string[];
  /** Institutions earn income of their own. */
  readonly earns: boolean;
}

export const KINDS: readonly DepartmentKind[] = [
  { name: "财政局", running: ["2010601"], tasks: ["2010602", "2010607", "2010699"], funds: [], earns: false },
  { name: "人民政府办公室", running: ["2010301"], tasks: ["2010302", "2010399"], funds: ["2296002"], earns: false },
  { name: "应急管理局", running: ["2240101"], tasks: ["2240106", "2240199"], funds: [], earns: false },
  { name: "教育局", running: ["2050202", "2050203"], tasks: ["2050204", "2050803"], funds: ["2296003"], earns: true },
  {
    name: "文化旅游体育局",
    running: ["2070101", "2070104"],
    tasks: ["2070109", "2070199", "2060199"],
    funds: ["2296003"],
    earns: true,
  },
  {
    name: "住房和城乡建设局",
    running: ["2120101"],
    tasks: ["2120199", "2110301", "2110302"],
    funds: ["2120801", "2120803"],
    earns: true,
  },
  { name: "农业农村局", running: ["2130101", "2130104"], tasks: ["2130108"], funds: ["2120803"], earns: true },
];

/** 项 that every department has for its staff. */
export const STAFF_CODES = [
  "2080501",
  "2080502",
  "2080505",
  "2080506",
  "2080801",
  "2101101",
  "2101102",
  "2101103",
  "2210201",
  "2210202",
  "2210203",
];
export const STATE_CAPITAL_CODES = ["2230105", "2239901"];
