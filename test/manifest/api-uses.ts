import { join, relative } from "node:path";
import ts from "typescript";

/** A requirement set, such as ExcelApi 1.10; version null where the set has none. */
export interface ApiSet {
  readonly name: string;
  readonly version: string | null;
}

/** One use of an Office member that belongs to a requirement set. */
export interface ApiUse {
  readonly member: string;
  readonly set: ApiSet;
  /** file:line */
  readonly at: string;
  /** Whether the use lies in a function that asks for the set, or that only functions call which do. */
  readonly guarded: boolean;
}

type FunctionNode = ts.SignatureDeclaration;

/** How a function asks whether the host has a set. */
const QUESTIONS = /^(isSetSupported|has)$/;
const TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/**
 * Finds every use of an Office member in these files: calls, properties, options and enum values, by the types that the
 * compiler sees. A member's set is what @types/office-js says in the doc comment of the very overload that is called, else
 * of the type that it belongs to.
 *
 * A use counts as guarded when a function around it contains `isSetSupported("ExcelApi", "1.10")` with the same or a later
 * version, or `has("comments")` with a name of src/excel/api-sets.ts that stands for one, or when that function is called at
 * least once and every call of it is guarded. So does reading a member of an Excel object whose own type belongs to the same
 * set or a later one: such an object can only have come from a guarded use (a Comment from `workbook.comments`).
 * @param named the ExcelApi versions that the names of `has` stand for.
 */
export function apiUses(root: string, files: readonly string[], named: Readonly<Record<string, string>>): ApiUse[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram([...files], { ...options, types: ["office-js"], noEmit: true });
  const checker = program.getTypeChecker();
  const sources = files.map((file) => program.getSourceFile(file)!);
  const guards = new Guards(checker, named);
  for (const source of sources) guards.read(source);

  const uses: ApiUse[] = [];
  for (const source of sources) {
    visit(source, (node) => {
      for (const { symbol, declaration } of membersAt(node, checker)) {
        const set = setOf(symbol, declaration);
        if (!set) continue;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const at = `${relative(root, source.fileName)}:${line + 1}`;
        uses.push({
          member: nameOf(symbol),
          set,
          at,
          guarded: cameWithObject(node, declaration, set) || guards.cover(node, set, new Set()),
        });
      }
    });
  }
  return uses;
}

/** Whether the set is this one at this version or an earlier one. */
export function within(set: ApiSet, name: string, version: string): boolean {
  return set.name === name && compareVersions(set.version ?? "1.1", version) <= 0;
}

interface Member {
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration | undefined;
}

/** The Office members that a node names at run time. */
function membersAt(node: ts.Node, checker: ts.TypeChecker): Member[] {
  if (ts.isPropertyAccessExpression(node)) {
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const declaration = called
      ? checker.getResolvedSignature(node.parent as ts.CallExpression)?.declaration
      : undefined;
    return officeMembers([checker.getSymbolAtLocation(node.name)], declaration);
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return officeMembers([checker.getTypeAtLocation(node.parent).getProperty(name)]);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return officeMembers(type ? [type.getNonNullableType().getProperty(node.name.getText())] : []);
  }
  return [];
}

function officeMembers(symbols: readonly (ts.Symbol | undefined)[], declaration?: ts.Declaration): Member[] {
  return symbols.flatMap((symbol) => {
    const own = symbol?.declarations?.find((d) => TYPES.test(d.getSourceFile().fileName));
    return symbol && own ? [{ symbol, declaration: declaration ?? own }] : [];
  });
}

function setOf(symbol: ts.Symbol, declaration: ts.Declaration | undefined): ApiSet | null {
  for (let at: ts.Node | undefined = declaration ?? symbol.declarations?.[0]; at; at = at.parent) {
    if (ts.isModuleDeclaration(at) || ts.isSourceFile(at)) return null;
    const set = statedSet(at);
    if (set) return set;
  }
  return null;
}

/** Whether the member belongs to a type of Excel's that no host without the set has any object of. */
function cameWithObject(node: ts.Node, declaration: ts.Declaration | undefined, set: ApiSet): boolean {
  const type = declaration?.parent;
  if (!type || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return false;
  if (!(ts.isClassDeclaration(type) || ts.isInterfaceDeclaration(type))) return false;
  if (!(ts.isModuleBlock(type.parent) && type.parent.parent.name.getText() === "Excel")) return false;
  const own = statedSet(type);
  return own !== null && own.version !== null && within(set, own.name, own.version);
}

/** The set in a node's own doc comment; Outlook's Mailbox sets are nothing to Excel. */
function statedSet(node: ts.Node): ApiSet | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const text = comments.at(-1) ?? "";
  const excel = /\[Api set: ?(\w+) ([\d.]+|BETA)/.exec(text);
  if (excel) return { name: excel[1]!, version: excel[2]! };
  const common = text.slice(text.search(/\*\*Requirement sets?\*\*/)).matchAll(/\|\s*([A-Z]\w+)(?: (\d+\.\d+))?\s*\}/g);
  if (!/\*\*Requirement sets?\*\*/.test(text)) return null;
  for (const [, name, version] of common) {
    if (name !== "Mailbox" && name !== "Not") return { name: name!, version: version ?? null };
  }
  return null;
}

/** Who asks for which sets, and who calls whom. */
class Guards {
  private readonly asked = new Map<ts.Node, ApiSet[]>();
  private readonly callers = new Map<ts.Node, ts.Node[]>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly named: Readonly<Record<string, string>>,
  ) {}

  read(source: ts.SourceFile): void {
    visit(source, (node) => {
      if (!ts.isCallExpression(node)) return;
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (QUESTIONS.test(name.getText())) this.ask(node);
      const callee = this.checker.getResolvedSignature(node)?.declaration;
      if (callee) this.callers.set(callee, [...(this.callers.get(callee) ?? []), node]);
    });
  }

  private ask(call: ts.CallExpression): void {
    const [first = "", second = "1.1"] = call.arguments.map((word) => (ts.isStringLiteralLike(word) ? word.text : ""));
    const isName = /\bhas$/.test(call.expression.getText());
    if (isName && this.named[first] === undefined) return;
    const set = isName ? { name: "ExcelApi", version: this.named[first]! } : { name: first, version: second };
    for (const asking of functionsAround(call)) this.asked.set(asking, [...(this.asked.get(asking) ?? []), set]);
  }

  cover(node: ts.Node, set: ApiSet, seen: Set<ts.Node>): boolean {
    return functionsAround(node).some((around) => {
      if (seen.has(around)) return false;
      seen.add(around);
      const asked = this.asked.get(around) ?? [];
      if (asked.some(({ name, version }) => within(set, name, version!))) return true;
      const calls = this.callers.get(around) ?? [];
      return calls.length > 0 && calls.every((call) => this.cover(call, set, seen));
    });
  }
}

/** The functions that a node lies in, the innermost first. */
function functionsAround(node: ts.Node): FunctionNode[] {
  const around: FunctionNode[] = [];
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) around.push(at);
  return around;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

function nameOf(symbol: ts.Symbol): string {
  const owner = symbol.declarations?.[0]?.parent as { readonly name?: ts.Node } | undefined;
  return owner?.name ? `${owner.name.getText()}.${symbol.name}` : symbol.name;
}

function compareVersions(a: string, b: string): number {
  const [major, minor] = [a, b]
    .map((version) => version.split(".").map(Number))
    .reduce((x, y) => [x[0]! - y[0]!, x[1]! - y[1]!]);
  return major || minor!;
}
