import hunan from "../../packs/hunan.json";
import type { Pack } from "./pack";

/** The packs that come with Gouji; a test reads each as a file that a person loads is read. */
export const BUILT_IN_PACKS: readonly Pack[] = [
  { ...(hunan as unknown as Pack), subjects: [], spellings: {}, forms: [] },
];
