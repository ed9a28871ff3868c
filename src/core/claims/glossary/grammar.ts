import type { Aspect, Scope, Wording } from "./item";

/** A word that says how a figure relates to others, not what it is of. */
export type GrammarWord =
  /** 增加 1, 减少 −1, 增减 0: a change against the prior year unless a base is named. */
  | { readonly kind: "trend"; readonly sign: 1 | -1 | 0 }
  /** 超出预算 1, 节约 −1: actual against budget. */
  | { readonly kind: "excess"; readonly sign: 1 | -1 }
  /** 与上年持平. */
  | { readonly kind: "flat" }
  /** 较上年, 比年初预算: what a change is against. */
  | { readonly kind: "base"; readonly base: "prior" | "budget" | "fullBudget" }
  | { readonly kind: "share" }
  /** 完成年初预算的, 执行率: actual ÷ budget; 资金到位率: received ÷ due. */
  | { readonly kind: "rate"; readonly base: "budget" | "fullBudget" | "any" | "due" }
  /** 共计: the sum of what was listed. */
  | { readonly kind: "total" }
  /** 其中: parts of the figure before. */
  | { readonly kind: "part" }
  | { readonly kind: "aspect"; readonly aspect: Aspect }
  | { readonly kind: "scope"; readonly scope: Scope }
  | { readonly kind: "level"; readonly level: "district" | "upper" | "all" }
  | { readonly kind: "time"; readonly distance: 0 | -1 }
  | { readonly kind: "sampled" }
  /** 规定用于: what follows is planned, not spent. */
  | { readonly kind: "planned" }
  /** 实际用于: whatever follows up to the figure says what was paid for. */
  | { readonly kind: "open" }
  /** 系…导致, 主要原因是: what stands before has nothing to do with the figure. */
  | { readonly kind: "break" }
  /** 分别为: several figures for several items. */
  | { readonly kind: "respectively" }
  /** 该项目: the project that is spoken of. */
  | { readonly kind: "same" }
  | { readonly kind: "nil" }
  /** 增至, 降到: from the figure before to the one behind. */
  | { readonly kind: "to" }
  /** 人均, 大于…: what follows is worked out in a way of its own. */
  | { readonly kind: "beside" }
  /** 全部为: the whole of something is of a kind. */
  | { readonly kind: "wholly" }
  | { readonly kind: "fill" };

type Entry = readonly [wording: readonly string[] | Wording, meaning: GrammarWord];

/** The words of relations. Same notation as items: `[x]` may be left out, `{a|b}` is one or the other. */
export const GRAMMAR: readonly Entry[] = [
  [
    ["增加[了|额|金额]", "增长[了|率|额|幅度]", "上升[了]", "提高[了]", "增幅[为|达]", "多支出", "增支"],
    { kind: "trend", sign: 1 },
  ],
  [
    ["减少[了|额|金额]", "下降[了|率|额|幅度]", "降低[了]", "降幅[为|达]", "压减[了]", "压缩[了]", "少支出", "减支"],
    { kind: "trend", sign: -1 },
  ],
  [["增减[变化]{额|幅度|率|}", "变动[率|额]"], { kind: "trend", sign: 0 }],
  [["{增加|增长|上升|提高|减少|下降|降低|压减|压缩|增|升|提|减|降}{到|至|为}"], { kind: "to" }],
  [
    ["人均", "户均", "车均", "平均[每]", "{大|小|多|少|高|低}于", "多", "少", "差", "相差", "差额[为]", "相抵"],
    { kind: "beside" },
  ],
  [["{全部|全}{为|是|系}"], { kind: "wholly" }],
  [["超出[年初|全年]预算[数|金额|额]", "超[年初|全年]预算", "超支[金额|额]", "超出"], { kind: "excess", sign: 1 }],
  [["[较|比]预算节约[额|金额|了]", "节约[额|金额|了|资金]", "低于[年初|全年]预算[数]"], { kind: "excess", sign: -1 }],
  [
    [
      "{与|和|同|比|较|跟}{上年|去年|上一年|上年度}[决算][数|支出|同期]{持平|相同|一致|基本持平|无变化|没有变化}",
      "[基本]持平",
      "无增减变化",
      "与上年无增减",
    ],
    { kind: "flat" },
  ],
  [
    [
      "{与|和|同|比|较|跟|相比}{上年|去年|上一年|上一年度|上年度|上年同期|去年同期}[决算][数|支出][相比|同期相比|同期|比]",
      "同比",
      "年增",
    ],
    { kind: "base", base: "prior" },
  ],
  [["{与|和|同|比|较}{年初|当年|本年|}预算[数|安排][相比|比]"], { kind: "base", base: "budget" }],
  [["{与|和|同|比|较}{全年|调整|调整后|}预算[数][相比|比]"], { kind: "base", base: "fullBudget" }],
  [["占[到|了]"], { kind: "share" }],
  [
    [
      "完成[了]{年初|当年|本年|}[部门]预算[数|安排]的",
      "为{年初|当年|本年|}预算[数]的",
      "{年初预算|预算}{完成率|执行率|控制率}",
    ],
    { kind: "rate", base: "budget" },
  ],
  [["完成[了]{全年|调整|调整后}预算[数]的", "全年预算{完成率|执行率}"], { kind: "rate", base: "fullBudget" }],
  [
    {
      concepts: ["executionRate"],
      words: ["完成率", "控制率", "预算执行进度"],
      // These name an item too, for which the words are read one by one.
      without: ["采购执行率", "政府采购执行率"],
    },
    { kind: "rate", base: "any" },
  ],
  [["[项目]资金到位率"], { kind: "rate", base: "due" }],
  [["共计", "合计", "总计", "小计", "总额"], { kind: "total" }],
  [
    [
      "{其中|包括|包含|分为|主要包括}",
      "[主要]用于以下[几个]方面",
      "具体{为|包括|如下}",
      "按{功能分类|支出功能|资金来源|支出性质}分",
    ],
    { kind: "part" },
  ],
  [
    ["{年初|部门|}预算[数|安排|安排数|金额|额]", "年初部门预算[数]", "预算{批复|下达}[数]"],
    { kind: "aspect", aspect: "budget" },
  ],
  [
    { concepts: ["fullBudget"], words: ["{调整|年中调整}预算", "年中调整预算数"] },
    { kind: "aspect", aspect: "fullBudget" },
  ],
  [
    {
      concepts: ["finalAccounts"],
      words: ["决算[额]", "实际支出[数]", "实际执行[数]", "实际发生[数|额]", "实际"],
      // 本年 says the year, and is read by itself.
      without: ["统计数", "本年决算数", "本年决算"],
    },
    { kind: "aspect", aspect: "actual" },
  ],
  [["实有[人数]", "在岗[人数]"], { kind: "aspect", aspect: "staff" }],
  [["财政拨款[收支]", "财政性资金", "财政资金"], { kind: "scope", scope: "fiscal" }],
  [{ concepts: ["generalBudget"] }, { kind: "scope", scope: "general" }],
  [
    { concepts: ["governmentFunds"], words: ["政府性基金[预算][财政][拨款][安排]"] },
    { kind: "scope", scope: "fund" },
  ],
  [
    { concepts: ["stateCapital"], words: ["国有资本经营[预算][财政][拨款][安排]"] },
    { kind: "scope", scope: "stateCapital" },
  ],
  [
    {
      concepts: ["districtFunds", "countyFunds", "cityOwnFunds", "provinceOwnFunds"],
      words: ["{区|县|市|省|}本级[财政][资金]", "区级财政", "县级财政资金"],
    },
    { kind: "level", level: "district" },
  ],
  [
    {
      concepts: ["upperFunds"],
      words: ["上级{下拨|下达|拨付|补助|}的[项目][资金]", "上级[下拨|下达|拨付|转移支付|专项][项目]资金", "上级下达"],
    },
    { kind: "level", level: "upper" },
  ],
  [["{全部|各|所有}项目[资金]合计", "项目[资金]合计", "{全部|所有}项目"], { kind: "level", level: "all" }],
  [["上年度", "上年", "上一年度", "去年"], { kind: "time", distance: -1 }],
  [["本年度", "本年", "当年", "年度", "全年", "年内", "年末", "年底", "今年"], { kind: "time", distance: 0 }],
  [["抽查[了]", "抽取[了]"], { kind: "sampled" }],
  [["[文件]规定用于", "计划用于", "拟用于", "安排用于"], { kind: "planned" }],
  [["实际用于", "主要用于", "已用于"], { kind: "open" }],
  [
    ["{导致|致使|使得|造成|由于|因为|所致|为了|系|一是|二是|三是}", "主要{是|系}", "原因{是|为}", "主要原因[是|为]"],
    { kind: "break" },
  ],
  [["分别{为|是|达}", "分别"], { kind: "respectively" }],
  [["该项目", "该专项", "该项资金", "该资金", "此项目", "本项目"], { kind: "same" }],
  [["未安排", "未发生", "没有", "无"], { kind: "nil" }],
  [
    [
      "{的|为|是|共|均|各|了|已|约|近|达|达到|到|至|至少|不少于|本|我|年|及|和|与|在}",
      "{中|数|额|等|于|按|用于|资金|经费|专项资金|项目资金|专项经费|专项|项目|金额|总额}",
      "{总金额|合同|单位|部门|我局|我单位|我部门|本单位|本部门|本局|本级|(类)|(款)|(项)}",
      "{安排|情况|标准|部分|即|共有|并|截至|截止|以及|方面|比例|比重|另|还|则|以|其|实现}",
      "{取得|累计|总|系统|支|由|从|费用|奖金|奖励经费|奖励资金|补助资金|补助经费|奖补资金}",
      "{补助|需|应|名|人数|预算|财政|款|全|全部|余额|新增|不含|整体|用途|增减|可用|比|较}",
      "{相比|整体上|项|有|不|都|列示|仍|据此|推算}",
    ],
    { kind: "fill" },
  ],
];
