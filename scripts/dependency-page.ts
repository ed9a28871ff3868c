import { readFileSync } from "node:fs";

/*
 * docs/dependencies.md: every package that is in what users get, with its version and licence from the lock file, and
 * for those that we chose ourselves the reason, which stands here.
 */

interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** Why each direct dependency is there, and what would have to be done without it. */
export const REASONS: Readonly<Record<string, Reason>> = {
  "@e965/xlsx": {
    zh: "读 .xls、.et、.ods、网页和 XML 表格（ADR 0020），只在命令行、程序库和工作台中，用到时才加载，任务窗格里没有它",
    en: "reads .xls, .et, .ods, web pages and XML spreadsheets (ADR 0020), in the command line, the library and the workbench, loaded when needed; the pane is without it",
  },
  "@fluentui/react-components": {
    zh: "任务窗格的控件：与 Office 外观一致、可用键盘和读屏软件操作",
    en: "the pane's controls: they look like Office and work by keyboard and screen reader",
  },
  "@fluentui/react-icons": {
    zh: "控件用到的图标；固定在 2.0.311：以后的版本每个图标几个文件，共四万七千个，安装要慢一半",
    en: "the icons of the controls; kept at 2.0.311: later versions have several files an icon, 47,000 in all, which makes half of the time of installing",
  },
  "@microsoft/office-js-helpers": {
    zh: "只用其 Storage 保存个人设置（ADR 0006）；其余传递依赖由空包代替，内网版不含它",
    en: "only its Storage, for personal settings (ADR 0006); what it depends on is replaced by empty packages, and the intranet build is without it",
  },
  "decimal.js": {
    zh: "金额的十进制精确计算，只在 src/core/amount 中使用",
    en: "exact decimal arithmetic for money, used in src/core/amount only",
  },
  docx: { zh: "写出 Word 报告（.docx）", en: "writes the report in Word (.docx)" },
  fflate: {
    zh: "解压和压缩 .xlsx、.docx 的各部分；大小与校验和由我们自己检查（ADR 0002、0013）",
    en: "inflates and deflates the parts of .xlsx and .docx; sizes and checksums are checked by us (ADR 0002, 0013)",
  },
  react: { zh: "任务窗格的界面", en: "the pane's user interface" },
  "react-dom": { zh: "任务窗格的界面", en: "the pane's user interface" },
  saxes: {
    zh: "逐个标签地读 XML，不展开实体，不读外部资源",
    en: "reads XML tag by tag, expands no entities and loads nothing from elsewhere",
  },
};

/** Licences that let a bureau use, pass on and change the product without further duties than keeping the notices. */
export const ACCEPTED = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"] as const;

/** A package in what users get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** A workspace's place in node_modules. */
  readonly link?: boolean;
}

/** Every package that is installed without development's, by name. */
export function shippedPackages(): ShippedPackage[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockEntry> };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, link }]) => path.includes("node_modules/") && !dev && !devOptional && !link)
    .map(([path, { version, license = "" }]) => {
      return {
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version,
        licence: license,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** The packages that package.json names. */
export function directDependencies(): string[] {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  return Object.keys(dependencies);
}

/** The page as Markdown. */
export function dependencyPage(): string {
  const shipped = shippedPackages();
  const direct = directDependencies();
  const find = (name: string) => shipped.find((each) => each.name === name)!;
  const chosen = direct.map((name) => {
    const { zh, en } = REASONS[name] ?? { zh: "", en: "" };
    return `| ${name} | ${find(name).version} | ${find(name).licence} | ${zh} / ${en} |`;
  });
  const rest = shipped
    .filter(({ name }) => !direct.includes(name))
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# 依赖的软件包 / Dependencies

由 \`npm run docs\` 根据 package-lock.json 写出，一项测试检查它是否最新、每个直接依赖有没有理由、许可证是否在可接受的范围内（${ACCEPTED.join("、")}）。
Written by \`npm run docs\` from package-lock.json; a test checks that it is up to date, that every direct dependency has a reason, and that every licence is one of those accepted.

## 直接依赖及其理由 / Chosen, and why

| package | version | licence | 理由 / reason |
| --- | --- | --- | --- |
${chosen.join("\n")}

office.js 不在其中：加载项从微软的地址加载它，内网版带一份未经修改的副本（许可证见 \`office-js/LICENSE.md\`）。工作台（\`src/workbench\`）另有自己的软件包，不随加载项和命令行分发。
office.js is not among them: the add-in loads it from Microsoft, and the intranet build carries an unmodified copy (licence in \`office-js/LICENSE.md\`). The workbench (\`src/workbench\`) has packages of its own, which are in neither the add-in nor the command line.

## 它们所依赖的 / What those depend on

| package | version | licence |
| --- | --- | --- |
${rest.join("\n")}

## 已知漏洞的检查 / Known vulnerabilities

\`npm audit --omit=dev\` 向软件包登记处查询上列软件包的已知漏洞，需要登记处提供查询服务；发布前应在能用的网络上运行。
\`npm audit --omit=dev\` asks the package registry for known vulnerabilities of the packages above, where the registry answers such questions; run it before a release.
`;
}
