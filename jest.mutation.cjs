/** The tests that mutants must not survive (docs/mutation.md): the folders' own specifications, which are quick. */
const folders = process.env.MUTATE ?? "amount,check,locate";
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: folders.split(",").map((folder) => `<rootDir>/test/core/${folder}/**/*.test.ts`),
};
