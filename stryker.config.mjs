import process from "node:process";

/**
 * Mutation testing of what the verdicts rest on (docs/mutation.md). `MUTATE=amount,check npm run mutation` takes some of
 * the folders only.
 */
const folders = (process.env.MUTATE ?? "amount,check,locate").split(",");

export default {
  mutate: folders.map((folder) => `src/core/${folder}/**/*.ts`),
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.mutation.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  ignorePatterns: ["src/workbench", "src/taskpane", "docs", "assets", "dist*", "out", "release"],
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  htmlReporter: { fileName: "out/mutation/mutation.html" },
  tempDirName: "out/stryker",
  concurrency: 1,
  timeoutMS: 30000,
};
