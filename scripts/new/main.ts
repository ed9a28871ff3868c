import { addNew, TEMPLATES } from "./add";

/*
 * `npm run new -- rule projects/spent-within-budget P-20` begins a rule, form, indicator or sheet: its file, its test and
 * its line of the index. What is still to be written, the test tells.
 */
const [kind, name, id] = process.argv.slice(2);
try {
  if (kind === undefined || name === undefined) {
    throw new Error(`npm run new -- ${Object.keys(TEMPLATES).join("|")} [FAMILY/]NAME [ID]`);
  }
  const files = addNew(".", kind, name, id);
  for (const file of files) console.log(file);
  console.log(`\nnpx jest ${files[1]}; then npm run docs, npm run format`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
