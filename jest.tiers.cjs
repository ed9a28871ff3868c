/**
 * The test files that `npm test` leaves to `npm run test:long`, each with what makes it long. Every other file is run by
 * `npm test`, which is to take five minutes on two quiet cores; `npm run test:all` runs both.
 */
const BROWSER = "drives Chromium";
const BUILD = "builds what is shipped, with webpack";
const WORKERS = "starts dozens of worker threads and processes";
const DRAWS = "draws hundreds of workbooks and analyses each several times";
const WHOLE_FILES = "compares many whole files, part for part, after each way to write and clear them";
const LIBRE_OFFICE = "has LibreOffice, where it is installed, open what we write";
const COMPILER = "has TypeScript's compiler go through all sources";
const MADE = "makes, judges or spoils hundreds of departments, templates and formulas";
const LARGE = "looks at tables of more than a hundred thousand cells";
const SEARCHES = "searches for wrong cells in hundreds of generated workbooks";
const WHOLE_PANE = "clicks through all that the pane writes into a workbook";
const FAULTS = "tries every action of every operation once more, with another fault";

module.exports.LONG = [
  { file: "test/workbench/workbench.test.ts", why: BROWSER },
  { file: "test/workbench/errand.test.ts", why: BROWSER },
  { file: "test/security/browser.test.ts", why: BROWSER },
  { file: "test/build/release.test.ts", why: "packs, installs and compiles the release three times" },
  { file: "test/build/intranet.test.ts", why: BUILD },
  { file: "test/fuzz/fuzz.test.ts", why: "tries 600 spoilt and hostile files in processes of their own" },
  { file: "test/scripts/new.test.ts", why: "compiles what `npm run new` writes, and runs its tests" },
  { file: "test/manifest/api-sets.test.ts", why: COMPILER },
  { file: "test/cli/many/check-many.test.ts", why: WORKERS },
  { file: "test/cli/many/interruption.test.ts", why: WORKERS },
  { file: "test/properties/analyse.test.ts", why: DRAWS },
  { file: "test/properties/recheck.test.ts", why: DRAWS },
  { file: "test/properties/proposals.test.ts", why: DRAWS },
  { file: "test/properties/one-heading.test.ts", why: DRAWS },
  { file: "test/properties/rounded-workbook.test.ts", why: DRAWS },
  { file: "test/properties/equal-variants.test.ts", why: DRAWS },
  { file: "test/conformance/generator/generator.test.ts", why: MADE },
  { file: "test/core/formulas/injected.test.ts", why: MADE },
  { file: "test/core/formulas/templates.test.ts", why: MADE },
  { file: "test/core/locate/oracle.test.ts", why: SEARCHES },
  { file: "test/core/locate/properties.test.ts", why: SEARCHES },
  { file: "test/core/relations/limits.test.ts", why: LARGE },
  { file: "test/core/sheets/libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/core/templates/libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/files/libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/formats/libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/word/libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/word/pasted-libreoffice.test.ts", why: LIBRE_OFFICE },
  { file: "test/workbench/xlsx/cleared.test.ts", why: WHOLE_FILES },
  { file: "test/taskpane/accessibility.test.tsx", why: "has axe look at every element of every view in both themes" },
  { file: "test/taskpane/over-host-output.test.tsx", why: WHOLE_PANE },
  { file: "test/taskpane/over-older-host.test.tsx", why: WHOLE_PANE },
  { file: "test/excel/traffic.test.ts", why: "moves workbooks of several megabytes" },
  { file: "test/excel/two-copies.test.ts", why: "tries every order of the requests of two copies" },
  { file: "test/security/proofs.test.ts", why: "proves every regular expression anew" },
  { file: "test/excel/faults/access-denied.test.ts", why: FAULTS },
  { file: "test/excel/faults/edit-mode-refused.test.ts", why: FAULTS },
  { file: "test/excel/faults/general-exception.test.ts", why: FAULTS },
  { file: "test/excel/faults/item-not-found.test.ts", why: FAULTS },
  { file: "test/excel/faults/older-excel.test.ts", why: FAULTS },
  { file: "test/excel/faults/undo-refused.test.ts", why: FAULTS },
];
