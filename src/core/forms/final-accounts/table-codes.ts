import type { Pattern } from "../../words/pattern";
/** Printed codes and sheet names of the published tables: 公开01表, `GK01 …`. The numbers differ by place and year. */
export const PUBLIC_TABLE_CODES: readonly Pattern[] = ["公开#[#][-#]表", "^GK#"];

/**
 * Printed codes and sheet names of the ministry's tables: 财决01表, 财决附03表, `Z01 …`. Excel cuts long sheet names, so the
 * end may be missing: `…(财决08-`. Source: domain A.0, A.2.
 */
export const MINISTRY_TABLE_CODES: readonly Pattern[] = ["财决[附]#", "^{Z|F}##"];
