import type { ProjectSection } from "./forms/projects";

/** The eleven projects of 芙蓉区应急管理局, as the report names and describes them. */
export const FURONG_SECTIONS: readonly ProjectSection[] = [
  {
    id: "P.local",
    name: "一、区本级",
    projects: [
      {
        id: "p1",
        name: "安全生产岗位津贴",
        level: "区级",
        standard: "220元/人/月",
        purpose: "对安全生产一线工作人员发放岗位津贴",
        use: "按220元/人/月的标准发放，每半年发放一次",
      },
      {
        id: "p2",
        name: "安全生产季度测评奖",
        level: "区级",
        document: "芙安字〔2015〕13号",
        standard: "15.00万元/季度",
        purpose: "按季度对街道（园、局）进行安全生产季度测评，对先进单位进行奖励",
        use: "一、二、三季度测评奖金由区财政局直接拨付至先进单位；四季度测评奖亦由区财政局直接拨付",
        height: 48,
      },
      {
        id: "p3",
        name: "安全监管专项经费",
        level: "区级",
        purpose:
          "安全生产宣传教育培训、较大危险因素辨识及安全风险评估、企业扶持奖励、应急设备采购、应急救援及演练、安全生产打非治违等",
        height: 66,
      },
      {
        id: "p4",
        name: "2019年度安全生产和消防工作考核奖励经费",
        level: "区级",
        purpose: "考核奖励",
        use: "发放区应急管理局考核奖励(区级配套)",
      },
    ],
  },
  {
    id: "P.upper",
    name: "二、上级拨付",
    projects: [
      {
        id: "u1",
        name: "2018年度安全生产专项资金",
        level: "上级",
        document: "长财企指〔2018〕26号",
        purpose: "安全生产工作方面支出",
        use: "转拨定王台街道，用于高层楼宇安全隐患排查整治",
      },
      {
        id: "u2",
        name: "2019年危险化学品三年行动第二批项目资金",
        level: "上级",
        document: "长财企指〔2019〕87号",
        purpose: "拨付湖南新凯达石油化工有限公司作为其城区危险化学品仓库关闭项目奖补资金",
        use: "拨付湖南新凯达石油化工有限公司",
        height: 48,
      },
      {
        id: "u3",
        name: "2019年安全生产预防及应急专项资金",
        level: "上级",
        document: "长财企指〔2019〕33号",
        purpose: "芙蓉区政府奖励金10.00万元；示范创建资金20.00万元",
        use: "支付安全生产人员保险费用",
      },
      {
        id: "u4",
        name: "2019年安全生产预防及应急专项资金",
        level: "上级",
        document: "长财企指〔2019〕41号",
        purpose: "安全生产工作和综合减灾示范社区建设",
        use: "尚未使用",
      },
      {
        id: "u5",
        name: "2019年长沙市安全生产专项资金",
        level: "上级",
        document: "长财企指〔2020〕5号",
        purpose: "安全体验馆建设项目",
        use: "尚未使用",
      },
      {
        id: "u6",
        name: "2019年度安全生产和消防工作考核奖励经费",
        level: "上级",
        document: "长财企指〔2020〕12号",
        purpose: "优秀单位奖励安全生产工作人员",
        use: "发放安全生产工作人员奖金",
      },
      {
        id: "u7",
        name: "2020年中央自然灾害防治体系建设补助资金",
        level: "上级",
        document: "长财企指〔2020〕70号",
        purpose: "芙蓉区购置备灾点防汛物资",
        use: "尚未使用",
      },
    ],
  },
];
