import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Language, Parser, type Node } from "@vscode/tree-sitter-wasm";

/*
 * Nothing here can run Windows PowerShell. The grammar that Visual Studio Code ships reads the script; what the grammar
 * cannot know is held against Microsoft's documentation of version 5.1.
 */

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const FILE = "scripts/deploy/trust-catalogue.ps1";
const SCRIPT = read(FILE).slice(1);

/** Commands of Windows PowerShell 5.1 and those of their parameters that the script may use. */
const COMMANDS: Record<string, string[]> = {
  "get-childitem": ["literalpath", "force"],
  "get-process": ["id", "name", "erroraction"],
  "join-path": ["path", "childpath"],
  "new-item": ["path", "force"],
  "new-itemproperty": ["literalpath", "name", "value", "propertytype", "force"],
  "new-object": ["typename", "property"],
  "out-null": [],
  "remove-item": ["literalpath", "recurse", "force"],
  "set-strictmode": ["version"],
  "sort-object": ["unique"],
  "test-path": ["literalpath"],
  "where-object": [],
  "write-host": ["foregroundcolor"],
  "write-warning": [],
};
/** Variables that Windows PowerShell sets by itself. */
const AUTOMATIC = ["$_", "$true", "$null", "$pid", "$pscmdlet", "$erroractionpreference"];

const folder = dirname(require.resolve("@vscode/tree-sitter-wasm"));
let parser: Parser;
let tree: Node;

beforeAll(async () => {
  await Parser.init({ locateFile: (file: string) => join(folder, file) });
  parser = new Parser();
  parser.setLanguage(await Language.load(join(folder, "tree-sitter-powershell.wasm")));
  tree = parser.parse(SCRIPT)!.rootNode;
});

const all = (type: string, within = tree) => within.descendantsOfType(type).filter((node) => node !== null);
const texts = (type: string, within = tree) => all(type, within).map(({ text }) => text.toLowerCase());
const unique = (list: string[]) => [...new Set(list)].sort();
/** Nodes from the parent of a node to the root. */
function* around(node: Node): Generator<Node> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}
const functions = () => new Map(all("function_statement").map((each) => [texts("function_name", each)[0]!, each]));
const parameters = (within: Node) =>
  all("script_parameter", within).map((each) => each.namedChildren.find((child) => child?.type === "variable")!.text);
const scriptParameters = () => parameters(tree.namedChildren.find((child) => child?.type === "param_block")!);

describe("the script that trusts a shared folder", () => {
  it("is PowerShell without a mistake of syntax", () => {
    expect(tree.hasError).toBe(false);
  });

  it.each([
    ["a bracket is missing", "if ($Remove { 'x' }"],
    ["a brace is missing", "try { 'x' } catch { 'y'"],
    ["a quote is missing", "Write-Host 'x"],
  ])("would be told when %s", (_, wrong) => {
    expect(parser.parse(`${SCRIPT}\n${wrong}\n`)!.rootNode.hasError).toBe(true);
  });

  it("is UTF-8 with a byte order mark, without which Windows PowerShell takes Chinese for another encoding", () => {
    const bytes = readFileSync(join(ROOT, FILE));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(SCRIPT);
  });

  it("has no typographic quotes, which PowerShell takes for quotes, and no text into which variables are put", () => {
    expect(SCRIPT.match(/[\u2018-\u201f]/gu) ?? []).toEqual([]);
    expect([...texts("expandable_string_literal"), ...texts("expandable_here_string_literal")]).toEqual([]);
  });

  it("says what it says in Chinese", () => {
    const said = all("command")
      .filter((each) => /^write-(host|warning)$/.test(texts("command_name", each)[0]!))
      .concat(all("flow_control_statement").filter(({ text }) => text.startsWith("throw")));
    expect(said.length).toBeGreaterThan(10);
    expect(said.map(({ text }) => text).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("calls only commands and parameters that Windows PowerShell 5.1 or the script itself has", () => {
    const own = [...functions()].map(([name, node]) => [
      name,
      parameters(node).map((each) => each.slice(1).toLowerCase()),
    ]);
    const known = { ...COMMANDS, ...(Object.fromEntries(own) as Record<string, string[]>) };
    const unknown = all("command").flatMap((command) => {
      const name = texts("command_name", command)[0]!;
      const given = all("command_parameter", command)
        // The parameters of a command inside this one are that one's.
        .filter((each) => [...around(each)].find(({ type }) => type === "command")!.id === command.id)
        .map(({ text }) => text.slice(1).toLowerCase());
      return name in known
        ? given.filter((each) => !known[name]!.includes(each)).map((each) => `${name} -${each}`)
        : [name];
    });
    expect(unknown).toEqual([]);
  });

  it("reads no variable that nothing sets", () => {
    const set = [
      ...all("left_assignment_expression").map(({ text }) => text),
      ...all("foreach_statement").map((each) => all("variable", each)[0]!.text),
      ...all("script_parameter").flatMap((each) => all("variable", each).map(({ text }) => text)),
    ].map((name) => name.toLowerCase());
    const used = unique(texts("variable"));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !set.some((each) => each.endsWith(name)) && !AUTOMATIC.includes(name))).toEqual([]);
  });

  it("uses every parameter and every function", () => {
    const used = all("variable").filter((each) => ![...around(each)].some(({ type }) => type === "param_block"));
    const names = used.map(({ text }) => text.toLowerCase());
    expect(scriptParameters()).toEqual(["$Share", "$Remove", "$ClearCache"]);
    for (const name of scriptParameters()) expect(names).toContain(name.toLowerCase());
    const called = texts("command_name");
    expect([...functions().keys()].filter((name) => !called.includes(name))).toEqual([]);
  });

  it("changes nothing with -WhatIf: every change waits for ShouldProcess, in a function that has it", () => {
    const changes = all("command").filter((each) =>
      /^(new-item|new-itemproperty|remove-item)$/.test(texts("command_name", each)[0]!),
    );
    expect(changes).toHaveLength(6);
    for (const change of changes) {
      const above = [...around(change)];
      const asked = above.filter(({ type }) => type === "if_statement").map(({ text }) => text.split("\n")[0]!);
      expect(asked.filter((line) => line.startsWith("if ($PSCmdlet.ShouldProcess("))).toHaveLength(1);
      expect(above.find(({ type }) => type === "function_statement")!.text).toContain("SupportsShouldProcess = $true");
    }
    expect(SCRIPT).not.toMatch(/\.(SetValue|DeleteSubKey\w*|CreateSubKey|Delete|WriteAll\w+)\(/);
  });

  it("registers what Microsoft documents, and what the .reg file of the guides says", () => {
    const keys = texts("string_literal").filter((text) => text.includes("hkcu:"));
    expect(keys).toEqual(["'hkcu:\\software\\microsoft\\office\\16.0\\wef\\trustedcatalogs'"]);
    const values = [...SCRIPT.matchAll(/New-ItemProperty .*-Name '(\w+)' -Value (\S+) -PropertyType (\w+)/g)];
    expect(values.map(([, ...value]) => value)).toEqual([
      ["Id", "$id", "String"],
      ["Url", "$Url", "String"],
      ["Flags", "$ShowInMenu", "DWord"],
    ]);
    expect(SCRIPT).toContain("$ShowInMenu = 1\n");
    for (const guide of ["docs/deploy.md", "docs/deploy.zh-CN.md"]) {
      expect(read(guide)).toContain("[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{");
      expect(read(guide)).toMatch(/"Id"="\{.*\}"\n"Url"="\\\\\\\\.*"\n"Flags"=dword:00000001\n/);
    }
  });

  it("looks for the manifest by its id", () => {
    const id = /<Id>(.*)<\/Id>/.exec(read("manifest.xml"))![1]!;
    expect(SCRIPT).toContain(`$AddInId = '${id}'`);
  });

  it("clears only the folder that Microsoft documents, and only when asked", () => {
    const clear = functions().get("clear-addincache")!;
    expect(texts("string_literal", clear)).toContain("'microsoft\\office\\16.0\\wef'");
    const calls = all("command").filter((each) => texts("command_name", each)[0] === "clear-addincache");
    expect(
      calls.map((call) => [...around(call)].find(({ type }) => type === "if_statement")!.text.split("\n")[0]),
    ).toEqual(["if ($ClearCache) {"]);
  });

  it.each([FILE, "docs/deploy.md", "docs/deploy.zh-CN.md"])("has every parameter explained in %s", (file) => {
    const help = file === FILE ? SCRIPT.slice(0, SCRIPT.indexOf("#>")) : read(file);
    const names = [...scriptParameters(), "$WhatIf"].map((name) => name.slice(1));
    const explained = (name: string) => (file === FILE ? `\\.PARAMETER ${name}\\n +\\S` : `\\| \`-${name}\` +\\| \\S`);
    expect(names.filter((name) => !new RegExp(explained(name)).test(help))).toEqual([]);
  });
});
