import { baseData } from "./base-data";
import { basicExpenditure } from "./basic-expenditure";
import { coverage } from "./coverage";
import type { Form } from "./form";
import { overview } from "./overview";
import { procurement } from "./procurement";
import { projectFunds } from "./project-funds";
import { threePublic } from "./three-public";

/** Every form that is recognised. Where two state the same fact, the earlier one is its home. */
export const FORMS: readonly Form[] = [
  overview,
  basicExpenditure,
  threePublic,
  procurement,
  projectFunds,
  baseData,
  coverage,
];
