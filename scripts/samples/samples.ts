import { buildConsistent } from "./consistent";
import { buildFurong } from "./furong";
import { buildFurongMessy } from "./furong-messy";

/** The sample workbooks: file name and how its bytes are made. */
export const SAMPLES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "furong-2020.xlsx": buildFurong,
  "furong-2020-messy.xlsx": buildFurongMessy,
  "consistent.xlsx": buildConsistent,
};
