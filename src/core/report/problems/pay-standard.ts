import type { Finding } from "../../findings/finding";
import { render } from "../../text/render";
import { text } from "../../text/text";
import type { Param } from "../../text/text";
import type { Problem } from "./problem";
import { ofCodes } from "./problem";

/** C-13, without the working: how many persons the payments come to, and how many there are. */
export const payStandard: Problem = {
  aspect: "spending",
  title: "发放金额与标准不符",
  covers: ofCodes("C-13"),
  tell: (_, findings) => findings.map((finding) => [caseOf(finding)]),
  measure: "按照标准、人数和月数复核发放名册，多发的予以追回。",
};

function caseOf({ text: { params } }: Finding): string {
  const said = (name: string) => spoken(params[name] ?? "");
  const paid = `${said("project")}按“${said("standard")}”的标准`;
  if (params.persons === undefined) return `${paid}折算不是整数人次`;
  return `${paid}折合全年${said("persons")}人，多于${said("staff").replaceAll(" ", "")}`;
}

function spoken(value: Param): string {
  return render(text("{value}", "{value}", { value }), "zh-CN")
    .replaceAll("「", "")
    .replaceAll("」", "");
}
