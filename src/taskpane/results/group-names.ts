import type { Localised } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { SEVERITIES } from "../../messages/verdicts";
import type { FindingGroup } from "../session/filter";

export const GROUP_NAMES: Readonly<Record<FindingGroup, Localised>> = { ...SEVERITIES, explained: PANE.explained };
