const base = require("./jest.base.cjs");
const { LONG } = require("./jest.tiers.cjs");

/** Two tiers over the same folder: `npm test` is the quick one, and `npx jest FILE` finds a file of either. */
module.exports = {
  projects: [
    {
      ...base,
      displayName: "quick",
      testPathIgnorePatterns: [
        "/node_modules/",
        ...LONG.map(({ file }) => `<rootDir>/${file.replaceAll(".", "\\.")}$`),
      ],
    },
    { ...base, displayName: "long", testMatch: LONG.map(({ file }) => `<rootDir>/${file}`) },
  ],
  // Jest takes no heed of these in a project.
  // No test is judged by its time: this ends one that hangs, and none that a busy machine makes ten times slower.
  testTimeout: 300_000,
  // By default jest leaves one core to itself, which on two cores is half the machine.
  maxWorkers: "100%",
};
