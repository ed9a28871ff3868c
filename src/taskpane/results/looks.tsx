import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/check/check";
import type { FindingGroup } from "../../core/findings/finding";
import { ErrorIcon, HoldsIcon, InfoIcon, NotJudgeableIcon, RoundingIcon, WarningIcon } from "../shell/icons";

/** The icon of each group of findings and of each verdict. Colour only repeats what the icon and a word say. */
export const GROUP_ICONS = {
  correct: ErrorIcon,
  verify: WarningIcon,
  conduct: InfoIcon,
  reading: NotJudgeableIcon,
} satisfies Record<FindingGroup, unknown>;

export const VERDICT_ICONS = {
  exact: HoldsIcon,
  "within-rounding": RoundingIcon,
  inconsistent: ErrorIcon,
  "not-judgeable": NotJudgeableIcon,
} satisfies Record<Verdict, unknown>;

const red = { color: tokens.colorStatusDangerForeground1 };
const grey = { color: tokens.colorNeutralForeground3 };
const green = { color: tokens.colorStatusSuccessForeground1 };

export const useColours = makeStyles({
  correct: red,
  verify: { color: tokens.colorStatusWarningForeground3 },
  conduct: { color: tokens.colorBrandForeground1 },
  reading: grey,
  explained: green,
  exact: green,
  "within-rounding": { color: tokens.colorBrandForeground1 },
  inconsistent: red,
  "not-judgeable": grey,
});

/** Styles that several views share. */
export const useShared = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  sign: { display: "inline-flex", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  code: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums" },
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
