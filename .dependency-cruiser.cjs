/** The law of imports (docs/architecture.md). */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "The core is one pure function: it imports nothing outside src/core except decimal.js and packs, which are data.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", "^src/packs/.*\\.json$", "^node_modules/decimal\\.js/"] },
    },
    {
      name: "only-amount-does-arithmetic",
      comment: "Only src/core/amount may touch decimal.js, so that no other code does arithmetic on money.",
      severity: "error",
      from: { pathNot: "^src/core/amount/" },
      to: { path: "^node_modules/decimal\\.js/" },
    },
    {
      name: "core-without-node",
      comment: "The core runs in Excel's web view: no Node built-ins.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "messages-import-core-only",
      comment: "Texts are made from the core's codes and parameters, by nobody's face.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { pathNot: ["^src/messages/", "^src/core/"] },
    },
    {
      name: "adapters-import-core-only",
      comment: "excel, files and word know the core's types and themselves, never a face and never each other.",
      severity: "error",
      from: { path: "^src/(excel|files|word)/" },
      to: { path: "^src/(?!core/|$1/)" },
    },
    {
      name: "only-word-writes-word",
      comment: "The library for Word files stays behind src/word, so that the pane loads it apart (ADR 0011).",
      severity: "error",
      from: { pathNot: "^src/word/" },
      to: { path: "^node_modules/docx/" },
    },
    {
      name: "drafts-import-files-and-core",
      comment: "Drafts are Word and text files: their package is read by files; they know no face and no Excel.",
      severity: "error",
      from: { path: "^src/drafts/" },
      to: { path: "^src/(?!core/|files/|drafts/)" },
    },
    {
      name: "faces-never-import-each-other",
      comment: "taskpane, commands, cli, library and workbench import core, messages, their host's adapter and word.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|cli|library|workbench)/" },
      to: { path: "^src/(taskpane|commands|cli|library|workbench)/", pathNot: "^src/$1/" },
    },
    {
      name: "host-never-in-the-add-in",
      comment: "The stand-in for Excel serves tests and the workbench; it knows core's types and itself.",
      severity: "error",
      from: { path: "^src/(?!workbench/|host/)" },
      to: { path: "^src/host/" },
    },
    {
      name: "host-imports-core-only",
      comment: "The stand-in for Excel knows nothing of the add-in that talks to it.",
      severity: "error",
      from: { path: "^src/host/" },
      to: { pathNot: ["^src/host/", "^src/core/"] },
    },
    {
      name: "core-rooms-below",
      comment: "Cells, amounts, tables, facts and checks are read by those who judge and tell, and know none of them.",
      severity: "error",
      from: { path: "^src/core/(amount|grid|tables|forms|facts|check)/" },
      to: {
        path: "^src/core/(rules|compliance|indicators|locate|formulas|findings|departments|own-checks|report|sheets)/",
      },
    },
    {
      name: "findings-above-what-is-found",
      comment: "Who checks gives back faults, causes and observations as data; findings put them into sentences.",
      severity: "error",
      from: { path: "^src/core/(locate|formulas|own-checks|rules|compliance|indicators|ledger)/" },
      to: { path: "^src/core/findings/" },
    },
    {
      name: "findings-below-departments",
      comment:
        "A department's way ends in findings: what is found knows nothing of who is judged, nor do those who find it.",
      severity: "error",
      from: { path: "^src/core/(findings|locate|formulas|rules|compliance|indicators|own-checks)/" },
      to: { path: "^src/core/(departments/|analyse)" },
    },
    {
      name: "no-cycles",
      comment: "A cycle hides which way a figure travels.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/workbench/node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
