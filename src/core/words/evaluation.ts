import type { Word } from "./word";

/** Performance evaluation (绩效评价): base data, weights and scores, coverage. */
export const EVALUATION = {
  headcount: { zh: "财政供养人员", en: "headcount", spellings: ["财政供养人员情况", "人数合计"] },
  buildings: { zh: "楼堂馆所", en: "buildings", spellings: ["楼堂馆所控制情况"] },
  pointsInAll: { zh: "总分", en: "points in all", spellings: ["总得分", "自评总分", "总分值"] },
  indicatorTarget: {
    zh: "年度指标值",
    en: "target of the year",
    spellings: ["指标值", "年初指标值", "年初目标值", "目标值", "年度目标值", "预期指标值"],
  },
  indicatorDone: {
    zh: "实际完成值",
    en: "achieved",
    spellings: ["全年完成值", "实际完成情况", "完成值", "实际完成指标值", "全年实际完成值"],
  },
  indicatorName: {
    zh: "三级指标",
    en: "indicator",
    spellings: ["指标内容", "指标名称", "绩效指标名称", "三级指标名称"],
  },
  deviationReason: {
    zh: "偏差原因分析及改进措施",
    en: "reason for the deviation",
    spellings: ["偏差原因分析", "未完成原因分析", "未完成原因及改进措施"],
  },
  pointsToBeHad: { zh: "分值", en: "points to be had", spellings: ["权重", "标准分值", "分值权重"] },
  pointsScored: { zh: "得分", en: "points", spellings: ["自评得分", "自评分"] },
  spentOfBudget: {
    zh: "全年执行数",
    en: "spent in the year",
    spellings: ["全年执行", "预算执行数", "执行数", "全年支出数", "实际支出数", "实际执行数"],
  },
  officeCosts: { zh: "办公经费", en: "of which office costs", spellings: ["办公费"] },
  utilities: {
    zh: "水费、电费、差旅费",
    en: "of which water, electricity, travel",
    spellings: ["水费电费差旅费", "水电费、差旅费"],
  },
  meetingsAndTraining: { zh: "会议费、培训费", en: "of which meetings and training", spellings: ["会议费培训费"] },
  budgetAdjustment: {
    zh: "部门整体支出预算调整",
    en: "budget adjustment of the department",
    spellings: ["预算调整", "部门整体支出预算调整数", "部门预算调整", "预算调整数"],
  },
  areaApproved: {
    zh: "批复规模",
    en: "area approved",
    spellings: ["批准规模", "批复面积", "批准建设面积", "批复规模(㎡)"],
  },
  areaBuilt: { zh: "实际规模", en: "area built", spellings: ["实际面积", "实际建设面积", "建设规模", "实际规模(㎡)"] },
  areaControlRate: { zh: "规模控制率", en: "control rate of the area", spellings: ["面积控制率"] },
  investmentControlRate: {
    zh: "投资概算控制率",
    en: "control rate of the investment",
    spellings: ["投资控制率", "概算控制率"],
  },
  invested: { zh: "实际投资", en: "invested", spellings: ["实际完成投资", "完成投资"] },
  investmentApproved: {
    zh: "预算投资",
    en: "investment approved",
    spellings: ["批准投资", "投资概算", "批复投资", "概算投资"],
  },
  staffInPost: {
    zh: "本年实际在职人数",
    en: "staff in post",
    spellings: ["实际在职人数", "实有人数", "实际在岗人数", "在职人数"],
  },
  // 控制率 of persons, as against the one of money: controlRate.
  staffingControlRate: { zh: "控制率", en: "staffing control rate", spellings: ["在职人员控制率", "人员控制率"] },
  authorisedPosts: { zh: "编制数", en: "authorised posts", spellings: ["编制人数", "核定编制数"] },
  administrativePosts: { zh: "行政编制", en: "administrative posts", spellings: ["行政", "机关行政编制", "行政人员"] },
  institutionalPosts: {
    zh: "事业编制",
    en: "institutional posts",
    spellings: ["事业编制(全额)", "全额事业编制", "事业", "事业人员", "全额拨款事业编制"],
  },
  supportPosts: { zh: "工勤编制", en: "support posts", spellings: ["机关工勤", "工勤", "工勤人员"] },
  contractStaff: {
    zh: "政府雇员",
    en: "contract staff",
    spellings: ["编外人员", "编外聘用人员", "聘用人员", "临聘人员"],
  },
  sampled: { zh: "抽查金额", en: "sampled", spellings: ["抽查数", "抽查", "抽查支出"] },
  shareSampled: {
    zh: "抽查占比",
    en: "share sampled",
    spellings: ["占比", "抽查比例", "占部门整体资金", "比例", "抽查比率"],
  },
  projectCount: { zh: "数量", en: "number", spellings: ["个数", "项目数", "项目个数"] },
  shareOfProjects: { zh: "占项目总数", en: "share of all projects", spellings: ["占比", "比例", "占项目总数比例"] },
  projectsInBudget: {
    zh: "年初预算批复内项目",
    en: "projects in the original budget",
    spellings: ["年初预算批复内项目数", "年初预算项目", "年初预算内项目"],
  },
  projectsAdded: {
    zh: "年中追加项目",
    en: "projects added during the year",
    spellings: ["年中追加项目数", "追加项目"],
  },
  allProjects: { zh: "项目总数", en: "all projects", spellings: ["项目总个数"] },
  projectsViewed: { zh: "查看项目数", en: "projects looked at", spellings: ["查看项目", "抽查项目数", "查看项目个数"] },
} as const satisfies Readonly<Record<string, Word>>;
