import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of the output view share. */
export const useOutputLooks = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  heading: { marginBottom: 0 },
  /** A list of choices as wide as the pane: its longest choice would make it wider. */
  choice: { alignSelf: "stretch", minWidth: 0 },
});
