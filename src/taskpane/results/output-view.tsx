import { Clear } from "./clear";
import { Generate } from "./generate";
import { Report } from "./report";

/** What can be put into the workbook and taken out again, and the report's text. */
export function OutputView() {
  return (
    <>
      <Generate />
      <Clear />
      <Report />
    </>
  );
}
