import type { FieldData, FormData } from "../form";
import { field, word } from "../form";

const KINDS: Readonly<Record<string, FieldData>> = {
  total: field("assets in all", ["资产总额", "资产合计", "资产总计", "合计", "总计"]),
  current: field("current assets", ["流动资产"]),
  fixed: field("fixed assets", ["固定资产", "固定资产小计", "固定资产合计", "小计"]),
  buildings: field("buildings", ["房屋构筑物", "房屋", "房屋及构筑物", "房屋和构筑物", "土地房屋及构筑物"]),
  vehicles: field("vehicles", ["车辆", "汽车"]),
  largeEquipment: field("large equipment", [
    "单价200万以上大型设备",
    "单价200万元以上大型设备",
    "单价100万元以上大型设备",
    "单价100万以上大型设备",
    "单价50万元以上大型设备",
  ]),
  otherFixed: field("other fixed assets", ["其他固定资产", "其它固定资产", "其他"], {}),
  investments: field("investments", ["对外投资/有价证券", "对外投资", "对外投资及有价证券", "长期投资", "有价证券"]),
  construction: field("assets under construction", ["在建工程"]),
  intangible: field("intangible assets", ["无形资产"]),
  otherAssets: field("other assets", ["其他资产", "其它资产"]),
};

/**
 * 国有资产占有使用情况表 (D13): assets by kind, one row for the department or one a unit. Source: annex of published final accounts
 * (Yunnan, Guangxi).
 */
export const stateAssets: FormData = {
  id: "D13",
  family: "final-accounts",
  name: { zh: "国有资产占有使用情况表", en: "State assets in use" },
  learnt: { zh: "云南（2017、2022）资产按类别横列", en: "Yunnan (2017, 2022): kinds of assets side by side" },
  title: {
    any: ["国有资产[占有|占用|使用|占有使用|占用使用][情况][明细|总]表"],
    not: ["预算", "收益", "处置", "车辆"],
  },
  anchors: [["流动资产"], ["固定资产"], ["无形资产", "在建工程"], ["资产总额", "资产合计", "资产总计", "合计", "总计"]],
  layout: {
    kind: "records",
    fact: "D13",
    texts: {
      index: word("serialNumber"),
      name: field("unit", ["项目", "单位名称", "单位", "部门", "名称"]),
    },
    columns: KINDS,
    sections: {},
  },
};
