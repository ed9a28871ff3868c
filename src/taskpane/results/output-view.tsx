import { useDeferredValue } from "react";
import { Clear } from "./clear";
import { Generate } from "./generate";
import { Report } from "./report";
import { InsertTemplate } from "./template";

/** What can be put into the workbook and taken out again, and the report's text. */
export function OutputView() {
  // The first part is there at once; the pane answers before the others are drawn.
  const isComplete = useDeferredValue(true, false);
  return (
    <>
      <Generate />
      {isComplete && (
        <>
          <Clear />
          <InsertTemplate />
          <Report />
        </>
      )}
    </>
  );
}
