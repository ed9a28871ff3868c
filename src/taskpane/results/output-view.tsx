import { useDeferredValue } from "react";
import { Clear } from "./clear";
import { Compare } from "./compare";
import { HeadForm } from "./head-form";
import { Generate } from "./generate";
import { Report } from "./report";
import { InsertTemplate } from "./template";

/** The view with everything that can be written into the workbook and removed again, and the report. */
export function OutputView() {
  // The first part is shown at once; the others follow, so that the pane responds meanwhile.
  const isComplete = useDeferredValue(true, false);
  return (
    <>
      <HeadForm />
      <Generate />
      {isComplete && (
        <>
          <Clear />
          <InsertTemplate />
          <Report />
          <Compare />
        </>
      )}
    </>
  );
}
