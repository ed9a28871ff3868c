import { BUILT_IN_PACKS } from "../../../src/core/packs/built-in";
import { isOfPlace } from "../../../src/core/packs/place";

const { appliesTo } = BUILT_IN_PACKS.find(({ id }) => id === "hunan")!;

describe("a department's place", () => {
  it.each([
    "湖南省财政厅",
    "湖南中医药大学",
    "长沙市芙蓉区应急管理局",
    "中共长沙市委办公厅",
    "国家税务总局长沙市税务局",
    "芙蓉区应急管理局",
    "汨罗市发展和改革局",
    "湘西土家族苗族自治州水利局",
    "衡山县教育局",
  ])("is Hunan for %s", (name) => expect(isOfPlace(name, appliesTo)).toBe(true));

  it.each([
    "上海市徐汇区湖南路街道办事处",
    "湖南路街道办事处",
    "南京市鼓楼区湖南路街道办事处",
    "开平市长沙街道办事处",
    "上海市杨浦区常德路小学",
    "上海市普陀区石泉路街道办事处",
    "上海市人民政府驻长沙办事处",
    "云南省财政厅",
    "龙岩市永定区教育局",
    "青山县教育局",
  ])("is not Hunan for %s", (name) => expect(isOfPlace(name, appliesTo)).toBe(false));
});
