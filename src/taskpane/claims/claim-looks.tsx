import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClaimVerdict } from "../../core/claims";
import { ErrorIcon, HoldsIcon, InfoIcon, NotJudgeableIcon, RoundingIcon, WarningIcon } from "../shell/icons";

/** The icon of each verdict on a claim. Colour only repeats what the icon and a word say. */
export const CLAIM_ICONS = {
  agrees: HoldsIcon,
  withinRounding: RoundingIcon,
  disagrees: ErrorIcon,
  conflict: WarningIcon,
  ambiguous: InfoIcon,
  notComparable: NotJudgeableIcon,
} satisfies Record<ClaimVerdict, unknown>;

export const useClaimColours = makeStyles({
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  withinRounding: { color: tokens.colorBrandForeground1 },
  disagrees: { color: tokens.colorStatusDangerForeground1 },
  conflict: { color: tokens.colorStatusDangerForeground1 },
  ambiguous: { color: tokens.colorStatusWarningForeground3 },
  notComparable: { color: tokens.colorNeutralForeground3 },
});
