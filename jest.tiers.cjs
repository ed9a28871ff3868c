/**
 * The test files that `npm test` leaves to `npm run test:long`, each with what makes it long. Every other file is run by
 * `npm test`, which is to take five minutes on two quiet cores; `npm run test:all` runs both.
 */
const BROWSER = "drives Chromium";
const BUILD = "builds what is shipped, with webpack";
const WORKERS = "starts dozens of worker threads and processes";
const DRAWS = "draws hundreds of workbooks and analyses each several times";
const FAULTS = "tries every action of every operation once more, with a rarer fault";

module.exports.LONG = [
  { file: "test/workbench/workbench.test.ts", why: BROWSER },
  { file: "test/security/browser.test.ts", why: BROWSER },
  { file: "test/build/release.test.ts", why: "packs, installs and compiles the release three times" },
  { file: "test/build/intranet.test.ts", why: BUILD },
  { file: "test/cli/many/check-many.test.ts", why: WORKERS },
  { file: "test/cli/many/interruption.test.ts", why: WORKERS },
  { file: "test/properties/analyse.test.ts", why: DRAWS },
  { file: "test/properties/recheck.test.ts", why: DRAWS },
  { file: "test/properties/one-heading.test.ts", why: DRAWS },
  { file: "test/security/proofs.test.ts", why: "proves every regular expression anew" },
  { file: "test/excel/faults/access-denied.test.ts", why: FAULTS },
  { file: "test/excel/faults/edit-mode-refused.test.ts", why: FAULTS },
  { file: "test/excel/faults/item-not-found.test.ts", why: FAULTS },
  { file: "test/excel/faults/older-excel.test.ts", why: FAULTS },
];
