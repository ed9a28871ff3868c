const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { DEVELOPMENT_BASE, manifestFor } = require("./scripts/manifest/manifest-for.cjs");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_LOCAL = "office-js/office.js";
const OFFICE_PLACE = "<!-- office.js -->";

const STORAGE_WITHOUT_HELPERS = path.resolve(__dirname, "src/excel/storage-without-helpers.ts");
const OFFICE_PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
/** The parts of @microsoft/office-js that Excel asks for, unmodified; its telemetry is left behind. */
const OFFICE_FILES = [
  { from: "office.js" },
  { from: "{zh-cn,zh-tw,en-us}/office_strings.js" },
  { from: "excel-{win32,winrt,mac,ios,web}-16.*.js" },
  // The page with which Office asks whether an Office Online Server is to be trusted, under the names that it asks for.
  { from: "agaveerrorux/index.html", to: "AgaveErrorUX/index.html" },
  { from: "agaveerrorux/agaveerrorux.js", to: "AgaveErrorUX/AgaveErrorUX.js" },
  { from: "agaveerrorux/style/agaveerrorux.css", to: "AgaveErrorUX/style/AgaveErrorUX.css" },
];

/** By swc, in a tenth of terser's time, which has threads of its own: processes beside it would run a build given by `node -e` again. */
const MINIFIER = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false });

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, target, transform: { react: { runtime: "automatic" } } },
    },
  },
});

/** What the npm package consists of; its declarations are made by `tsc -p tsconfig.library.json`. */
function npmPackage(dist) {
  const common = {
    mode: "production",
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript("es2022")] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  const out = path.resolve(__dirname, dist);
  return [
    {
      ...common,
      name: "cli",
      target: "node20",
      // The program starts itself again as a worker thread, so it has to know the file that it is in.
      node: { __dirname: false, __filename: false },
      // What the program requires when it runs from its sources is no part of the built one. What it imports when needed
      // is in the same file, and still not run before.
      module: { ...common.module, parser: { javascript: { createRequire: false, dynamicImportMode: "eager" } } },
      entry: { cli: "./src/cli/main.ts" },
      output: { path: out, filename: "[name].js", clean: { keep: /^(addin|library|types)\// } },
      plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    },
    {
      ...common,
      name: "library-cjs",
      target: "es2022",
      entry: { index: "./src/library/index.ts" },
      output: {
        path: path.join(out, "library"),
        filename: "[name].cjs",
        chunkFormat: "commonjs",
        library: { type: "commonjs2" },
      },
    },
    {
      ...common,
      name: "library-esm",
      target: "es2022",
      entry: { index: "./src/library/index.ts" },
      experiments: { outputModule: true },
      output: { path: path.join(out, "library"), filename: "[name].mjs", module: true, library: { type: "module" } },
      // To TypeScript each of the two files has declarations of its own kind.
      plugins: [new CopyPlugin({ patterns: [{ from: "scripts/library/index.d.mts" }] })],
    },
  ];
}

/**
 * The add-in: the task pane's page, which is the function file as well (one shared runtime), the notice shown where there
 * is no pane, a help page, icons and the manifest for the given base address.
 * @param offices the task pane's page, or pages, each with its source of office.js
 * @param brings whether office.js is copied beside them
 * @param before what has to stand before office.js
 */
function addin({ name, intranet, base, offices, brings = false, before = "", out, mode }) {
  return {
    name,
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/main.ts",
      notice: "./src/commands/notice.ts",
    },
    output: {
      path: path.resolve(__dirname, out),
      filename: "js/[name].[contenthash:12].js",
      chunkFilename: "js/[name].[contenthash:12].js",
      assetModuleFilename: "assets/[name].[contenthash:12][ext]",
      publicPath: "",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // The library's file holds sign-in addresses of other servers; the intranet build has none (ADR 0006).
      alias: intranet ? { "@microsoft/office-js-helpers$": STORAGE_WITHOUT_HELPERS } : {},
    },
    module: { rules: [typescript("es2020")] },
    plugins: [
      ...Object.keys(offices).map(
        (filename) =>
          new HtmlPlugin({
            template: "./src/taskpane/taskpane.html",
            filename,
            chunks: ["taskpane", "commands"],
            minify: false,
          }),
      ),
      new HtmlPlugin({
        template: "./src/commands/notice.html",
        filename: "notice.html",
        chunks: ["notice"],
        minify: false,
      }),
      new HtmlPlugin({ template: "./src/commands/help.html", filename: "help.html", chunks: [], minify: false }),
      new OfficePlugin(offices, before),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/help/*.html" },
          { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), base) },
          ...(brings ? officeFiles() : []),
        ],
      }),
    ],
    optimization: {
      minimizer: [MINIFIER],
      moduleIds: "deterministic",
      // Only what is loaded later is split: the first load stays one request for each entry.
      splitChunks: { chunks: "all", cacheGroups: { default: { minChunks: 2, reuseExistingChunk: true } } },
      runtimeChunk: "single",
    },
    performance: { hints: false },
  };
}

function officeFiles() {
  return [
    ...OFFICE_FILES.map(({ from, to = "" }) => ({
      context: path.join(OFFICE_PACKAGE, "dist"),
      from,
      to: `office-js/${to}`,
      info: { minimized: true },
      globOptions: { ignore: ["**/*.debug.js"] },
    })),
    { context: OFFICE_PACKAGE, from: "LICENSE.md", to: "office-js/" },
  ];
}

/** Puts office.js into the task pane's pages, where they say `<!-- office.js -->`, and lets their policies allow just that. */
class OfficePlugin {
  constructor(offices, before) {
    Object.assign(this, { offices, before });
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficePlugin", (compilation) => {
      const hooks = HtmlPlugin.getHooks(compilation);
      hooks.afterTemplateExecution.tap("OfficePlugin", (data) =>
        data.outputName in this.offices
          ? { ...data, html: withOffice(data.html, this.offices[data.outputName], this.before) }
          : data,
      );
    });
  }
}

function withOffice(html, office, before) {
  const places = html.split(OFFICE_PLACE);
  if (places.length !== 2) throw new Error(`taskpane.html: ${OFFICE_PLACE} ?`);
  const source = /^https:/.test(office) ? ` ${new URL(office).origin}` : "";
  return places.join(`${before}<script src="${office}"></script>`).replaceAll(` ${new URL(OFFICE_CDN).origin}`, source);
}

/**
 * The page that runs the add-in without Excel, and for its frame the add-in itself, which differs from what is deployed
 * in one line: the bridge to the host stands before office.js.
 * @param site true for the folder that others put on their web servers: small, without office.js, and with a second page
 * of the pane that loads it from Microsoft (docs/workbench.md).
 */
function workbench(out, mode, site) {
  const pane = addin({
    name: "workbench-pane",
    intranet: false,
    base: DEVELOPMENT_BASE,
    offices: { "taskpane.html": OFFICE_LOCAL, ...(site ? { "taskpane-online.html": OFFICE_CDN } : {}) },
    brings: !site,
    before: '<script src="../js/bridge.js"></script>',
    out: path.join(out, "pane"),
    mode,
  });
  const page = {
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    entry: { main: "./src/workbench/main.ts", bridge: "./src/workbench/bridge.ts" },
    output: {
      path: path.resolve(__dirname, out),
      filename: "js/[name].js",
      chunkFilename: "js/[name].js",
      assetModuleFilename: "assets/[name].[contenthash:12][ext]",
      publicPath: "",
      clean: { keep: /^pane\// },
    },
    experiments: { css: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [typescript("es2022")] },
    plugins: [
      new HtmlPlugin({
        template: "./src/workbench/page.html",
        chunks: ["main"],
        minify: false,
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [{ from: "assets/samples/*.xlsx", to: "samples/[name][ext]" }] }),
    ],
    // Served from this machine to this machine, building fast is worth more than loading fast.
    optimization: site ? { minimizer: [MINIFIER] } : { minimize: false },
    performance: { hints: false },
  };
  return [page, pane];
}

/**
 * `--env workbench` makes the workbench, with `--env site` the one of a release, `--env intranet` the build that loads nothing from outside, `--env npm` the npm
 * package alone. `--env base=https://…` names the address that the manifest is for, `--env office=https://…` another
 * source of office.js, `--env out=…` another folder.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  if (env.workbench) return workbench(env.out ?? "dist-workbench", mode, env.site === true);
  const base = env.base ?? DEVELOPMENT_BASE;
  if (env.intranet) {
    const out = env.out ?? "dist-intranet";
    const offices = { "taskpane.html": OFFICE_LOCAL };
    return [addin({ name: "intranet", intranet: true, base, offices, brings: true, out, mode })];
  }
  const dist = env.out ?? "dist";
  if (env.npm) return npmPackage(dist);
  const office = env.office ?? OFFICE_CDN;
  return [
    ...npmPackage(dist),
    addin({
      name: "addin",
      intranet: false,
      base,
      offices: { "taskpane.html": office },
      out: path.join(dist, "addin"),
      mode,
    }),
  ];
};
