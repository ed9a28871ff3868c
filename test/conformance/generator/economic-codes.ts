/** Economic classes (类) and items (款) of basic expenditure, as 公开06表 lists them. Source: domain A.1 D06. */
const ITEMS: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "30101": "基本工资",
  "30102": "津贴补贴",
  "30103": "奖金",
  "30106": "伙食补助费",
  "30107": "绩效工资",
  "30108": "机关事业单位基本养老保险缴费",
  "30109": "职业年金缴费",
  "30110": "职工基本医疗保险缴费",
  "30111": "公务员医疗补助缴费",
  "30112": "其他社会保障缴费",
  "30113": "住房公积金",
  "30114": "医疗费",
  "30199": "其他工资福利支出",
  "302": "商品和服务支出",
  "30201": "办公费",
  "30202": "印刷费",
  "30203": "咨询费",
  "30204": "手续费",
  "30205": "水费",
  "30206": "电费",
  "30207": "邮电费",
  "30208": "取暖费",
  "30209": "物业管理费",
  "30211": "差旅费",
  "30212": "因公出国（境）费用",
  "30213": "维修（护）费",
  "30214": "租赁费",
  "30215": "会议费",
  "30216": "培训费",
  "30217": "公务接待费",
  "30218": "专用材料费",
  "30224": "被装购置费",
  "30225": "专用燃料费",
  "30226": "劳务费",
  "30227": "委托业务费",
  "30228": "工会经费",
  "30229": "福利费",
  "30231": "公务用车运行维护费",
  "30239": "其他交通费用",
  "30240": "税金及附加费用",
  "30299": "其他商品和服务支出",
  "303": "对个人和家庭的补助",
  "30301": "离休费",
  "30302": "退休费",
  "30303": "退职（役）费",
  "30304": "抚恤金",
  "30305": "生活补助",
  "30306": "救济费",
  "30307": "医疗费补助",
  "30308": "助学金",
  "30309": "奖励金",
  "30310": "个人农业生产补贴",
  "30311": "代缴社会保险费",
  "30399": "其他对个人和家庭的补助",
  "307": "债务利息及费用支出",
  "30701": "国内债务付息",
  "30702": "国外债务付息",
  "310": "资本性支出",
  "31001": "房屋建筑物购建",
  "31002": "办公设备购置",
  "31003": "专用设备购置",
  "31007": "信息网络及软件购置更新",
  "31013": "公务用车购置",
  "31019": "其他交通工具购置",
  "31022": "无形资产购置",
  "31099": "其他资本性支出",
};

export const ECONOMIC_CODES = Object.keys(ITEMS);

/** Items (款) of these classes, in order. */
export function economicItems(...classes: readonly string[]): string[] {
  return ECONOMIC_CODES.filter((code) => code.length === 5 && classes.includes(code.slice(0, 3)));
}

/** @throws Error for a code that the catalogue does not hold: a mistake of the generator. */
export function economicName(code: string): string {
  const name = ITEMS[code];
  if (name === undefined) throw new Error(`no economic code ${code}`);
  return name;
}

/** 人员经费 of the decision tables. Source: domain B.4 D06-2. */
export const PERSONNEL_CLASSES = ["301", "303"];
/** 公用经费 of the decision tables. Source: domain B.4 D06-3. */
export const PUBLIC_CLASSES = ["302", "307", "310"];

/** Economic classes of 财决01表, rows 69 to 78. Source: domain A.2. */
export const ACCOUNT_CLASSES: readonly (readonly [code: string, name: string])[] = [
  ["301", "工资福利支出"],
  ["302", "商品和服务支出"],
  ["303", "对个人和家庭的补助"],
  ["307", "债务利息及费用支出"],
  ["309", "资本性支出（基本建设）"],
  ["310", "资本性支出"],
  ["311", "对企业补助（基本建设）"],
  ["312", "对企业补助"],
  ["313", "对社会保障基金补助"],
  ["399", "其他支出"],
];
