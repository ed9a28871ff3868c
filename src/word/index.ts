export { TO_DO, writeReport } from "./write-report";
