/** A class (类) of the classification of departments' expenditure by economic nature: three digits. */
export interface EconomicClass {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** An item (款) of an economic class: five digits, of which the first three are the class. */
export interface EconomicItem {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** 部门预算支出经济分类科目, the classes since 2018. Source: domain A.1 D06 and A.2 Z01. */
export const ECONOMIC_CLASSES: readonly EconomicClass[] = [
  { code: "301", name: "工资福利支出", en: "wages and welfare", aliases: [] },
  { code: "302", name: "商品和服务支出", en: "goods and services", aliases: ["商品服务支出"] },
  {
    code: "303",
    name: "对个人和家庭的补助",
    en: "subsidies to persons and families",
    aliases: ["对个人和家庭的补助支出", "对个人和家庭补助", "对个人和家庭补助支出"],
  },
  {
    code: "307",
    name: "债务利息及费用支出",
    en: "debt interest and costs",
    aliases: ["债务利息支出", "债务利息及费用"],
  },
  {
    code: "309",
    name: "资本性支出(基本建设)",
    en: "capital expenditure (capital construction)",
    aliases: ["基本建设支出", "资本性支出(基本建设类)"],
  },
  { code: "310", name: "资本性支出", en: "capital expenditure", aliases: [] },
  {
    code: "311",
    name: "对企业补助(基本建设)",
    en: "subsidies to enterprises (capital construction)",
    aliases: ["对企业补助(基本建设类)"],
  },
  { code: "312", name: "对企业补助", en: "subsidies to enterprises", aliases: ["对企业补贴"] },
  {
    code: "313",
    name: "对社会保障基金补助",
    en: "subsidies to social security funds",
    aliases: ["对社会保险基金补助"],
  },
  { code: "399", name: "其他支出", en: "other expenditure", aliases: [] },
];

const CONSTRUCTION: readonly (readonly [string, string])[] = [
  ["01", "房屋建筑物购建"],
  ["02", "办公设备购置"],
  ["03", "专用设备购置"],
  ["05", "基础设施建设"],
  ["06", "大型修缮"],
  ["07", "信息网络及软件购置更新"],
  ["08", "物资储备"],
  ["13", "公务用车购置"],
  ["19", "其他交通工具购置"],
  ["21", "文物和陈列品购置"],
  ["22", "无形资产购置"],
];

/** 部门预算支出经济分类科目, the items since 2018, in the order of their codes. Source: domain A.1 D06. */
export const ECONOMIC_ITEMS: readonly EconomicItem[] = [
  { code: "30101", name: "基本工资" },
  { code: "30102", name: "津贴补贴" },
  { code: "30103", name: "奖金" },
  { code: "30106", name: "伙食补助费" },
  { code: "30107", name: "绩效工资" },
  {
    code: "30108",
    name: "机关事业单位基本养老保险缴费",
    aliases: ["机关事业单位基本养老保险费", "基本养老保险缴费"],
  },
  { code: "30109", name: "职业年金缴费", aliases: ["机关事业单位职业年金缴费"] },
  { code: "30110", name: "职工基本医疗保险缴费", aliases: ["城镇职工基本医疗保险缴费"] },
  { code: "30111", name: "公务员医疗补助缴费" },
  { code: "30112", name: "其他社会保障缴费", aliases: ["其他社会保险缴费"] },
  { code: "30113", name: "住房公积金" },
  { code: "30114", name: "医疗费" },
  { code: "30199", name: "其他工资福利支出" },
  { code: "30201", name: "办公费" },
  { code: "30202", name: "印刷费" },
  { code: "30203", name: "咨询费" },
  { code: "30204", name: "手续费" },
  { code: "30205", name: "水费" },
  { code: "30206", name: "电费" },
  { code: "30207", name: "邮电费" },
  { code: "30208", name: "取暖费" },
  { code: "30209", name: "物业管理费" },
  { code: "30211", name: "差旅费" },
  { code: "30212", name: "因公出国(境)费用", aliases: ["因公出国(境)费"] },
  { code: "30213", name: "维修(护)费", aliases: ["维修费", "维修维护费"] },
  { code: "30214", name: "租赁费" },
  { code: "30215", name: "会议费" },
  { code: "30216", name: "培训费" },
  { code: "30217", name: "公务接待费" },
  { code: "30218", name: "专用材料费" },
  { code: "30224", name: "被装购置费" },
  { code: "30225", name: "专用燃料费" },
  { code: "30226", name: "劳务费" },
  { code: "30227", name: "委托业务费" },
  { code: "30228", name: "工会经费" },
  { code: "30229", name: "福利费" },
  { code: "30231", name: "公务用车运行维护费", aliases: ["公务用车运行维护费用"] },
  { code: "30239", name: "其他交通费用", aliases: ["其他交通费"] },
  { code: "30240", name: "税金及附加费用", aliases: ["税费"] },
  { code: "30299", name: "其他商品和服务支出" },
  { code: "30301", name: "离休费" },
  { code: "30302", name: "退休费" },
  { code: "30303", name: "退职(役)费", aliases: ["退职费"] },
  { code: "30304", name: "抚恤金" },
  { code: "30305", name: "生活补助" },
  { code: "30306", name: "救济费" },
  { code: "30307", name: "医疗费补助" },
  { code: "30308", name: "助学金" },
  { code: "30309", name: "奖励金" },
  { code: "30310", name: "个人农业生产补贴" },
  { code: "30311", name: "代缴社会保险费" },
  {
    code: "30399",
    name: "其他对个人和家庭的补助",
    aliases: ["其他对个人和家庭的补助支出", "其他对个人和家庭补助"],
  },
  { code: "30701", name: "国内债务付息" },
  { code: "30702", name: "国外债务付息" },
  { code: "30703", name: "国内债务发行费用" },
  { code: "30704", name: "国外债务发行费用" },
  ...CONSTRUCTION.map(([end, name]) => ({ code: `309${end}`, name })),
  { code: "30999", name: "其他基本建设支出" },
  ...CONSTRUCTION.filter(([end]) => end < "09").map(([end, name]) => ({ code: `310${end}`, name })),
  { code: "31009", name: "土地补偿" },
  { code: "31010", name: "安置补助" },
  { code: "31011", name: "地上附着物和青苗补偿" },
  { code: "31012", name: "拆迁补偿" },
  ...CONSTRUCTION.filter(([end]) => end > "12").map(([end, name]) => ({ code: `310${end}`, name })),
  { code: "31099", name: "其他资本性支出" },
  { code: "31101", name: "资本金注入" },
  { code: "31199", name: "其他对企业补助" },
  { code: "31201", name: "资本金注入" },
  { code: "31203", name: "政府投资基金股权投资" },
  { code: "31204", name: "费用补贴" },
  { code: "31205", name: "利息补贴" },
  { code: "31299", name: "其他对企业补助" },
  { code: "31302", name: "对社会保险基金补助" },
  { code: "31303", name: "补充全国社会保障基金" },
  { code: "31304", name: "对机关事业单位职业年金的补助" },
  { code: "39907", name: "国家赔偿费用支出" },
  {
    code: "39908",
    name: "对民间非营利组织和群众性自治组织补贴",
    aliases: ["对民间非营利组织和群众性自治组织补助"],
  },
  { code: "39909", name: "经常性赠与" },
  { code: "39910", name: "资本性赠与" },
  { code: "39999", name: "其他支出" },
];
