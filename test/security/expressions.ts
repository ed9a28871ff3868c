import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression as it stands in the source. */
export interface Expression {
  readonly file: string;
  readonly line: number;
  /** `/…/flags`; for one made at run time the text of its making. */
  readonly written: string;
  readonly pattern: string;
  readonly flags: string;
  /** Made by `RegExp(…)`: its pattern is not known here. */
  readonly made: boolean;
}

/** Every regular expression of a folder's TypeScript, the packages that it has installed apart. */
export function expressionsIn(folder: string): Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules/"))
    .sort();
  return files.flatMap((file) => expressionsOf(file, readFileSync(join(folder, file), "utf8")));
}

/** The regular expressions of one source text. */
export function expressionsOf(file: string, text: string): Expression[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ file, line: line(), written: node.text, pattern, flags, made: false });
    }
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (makes && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
      found.push({ file, line: line(), written: node.getText(source), pattern: "", flags: "", made: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
