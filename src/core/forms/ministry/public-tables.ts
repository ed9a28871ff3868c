/** The ministry's table (财决) that each public table is made from. Source: domain A.2. */
export const MINISTRY_TABLE: Readonly<Record<string, string>> = {
  D01: "Z01",
  D02: "Z03",
  D03: "Z04",
  D04: "Z01_1",
  D05: "Z07",
  D06: "Z08_1",
  D08: "Z09",
  D09: "Z11",
};

/** The public table that is made from each of the ministry's. */
export const PUBLIC_TABLE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MINISTRY_TABLE).map(([published, ministry]) => [ministry, published]),
);
