import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of what a result says at a glance. */
export const useGlance = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});
