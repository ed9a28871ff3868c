import type { Field, Layout } from "../forms/form";
import { partsOf } from "../forms/layout-parts";
import type { Sums, TemplateDeclaration } from "./declaration";

/** A sum of more parts is written as 以上各项之和. */
const MOST_PARTS = 6;

/** The note below a template: what a blank means, what the formulas add up, which identities are to be kept. */
export function notesOf(layout: Layout, declaration: TemplateDeclaration): string {
  const fields = Object.assign({}, ...partsOf(layout).map((part) => part.fields)) as Readonly<Record<string, Field>>;
  const lines = [blankNote(layout), ...sumNotes(fields, declaration)];
  const identities = declaration.identities ?? [];
  if (identities.length > 0) lines.push(`填列时须保持：${identities.join("；")}。`);
  return `注：${lines.map((line, index) => `${index + 1}.${line}`).join("\n")}`;
}

function blankNote(layout: Layout): string {
  const nil = layout.kind === "records" ? Object.values(layout.columns).filter((f) => f.blank === "nil") : [];
  const exception = nil.length === 0 ? "" : `（${nil.map((f) => f.labels[0]!).join("、")}各栏留空即为没有发生）`;
  return `金额按表头所注单位填数字。留空表示未填，不等于0；没有发生的请填0${exception}。灰底单元格是公式，自动合计。`;
}

function sumNotes(fields: Readonly<Record<string, Field>>, { rowSums = {}, columnSums = {} }: TemplateDeclaration) {
  const named = (sums: Sums) =>
    Object.entries(sums).flatMap(([sum, parts]) => {
      const name = fields[lastKey(sum)]?.labels[0];
      const names = parts.map((part) => fields[lastKey(part)]?.labels[0]);
      if (name === undefined || names.some((part) => part === undefined)) return [];
      return [`${name}＝${parts.length > MOST_PARTS ? "以上各项之和" : names.join("＋")}`];
    });
  const said = [...new Set([...named(rowSums), ...named(columnSums)])];
  return said.length === 0 || said.length > MOST_PARTS ? [] : [`公式：${said.join("；")}。`];
}

/** The item of a key such as `total.actual`. */
function lastKey(key: string): string {
  return key.split(".")[0]!;
}
