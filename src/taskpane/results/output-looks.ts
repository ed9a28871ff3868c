import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles that the parts of the output view share. */
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
  /** The width of a list of choices is that of the pane; otherwise its longest entry would widen it. */
  choice: { alignSelf: "stretch", minWidth: 0 },
});
