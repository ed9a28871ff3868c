/**
 * The tests that mutants must not survive (docs/mutation.md): the folders' own specifications, which are quick. Tests that
 * draw hundreds of cases are left out: each of a thousand mutants would run them all, and be caught by luck.
 */
const folders = process.env.MUTATE ?? "amount,check,locate";
module.exports = {
  ...require("./jest.base.cjs"),
  testTimeout: 60000,
  testMatch: folders.split(",").map((folder) => `<rootDir>/test/core/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["/locate/(properties|oracle|causes|bounds)\\.test"],
};
