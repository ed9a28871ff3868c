import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  toggle: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    minHeight: "24px",
    padding: "1px 6px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  on: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopStyle: "solid",
    borderRightStyle: "solid",
    borderBottomStyle: "solid",
    borderLeftStyle: "solid",
  },
});

interface ToggleProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is on or off, with a solid border when on and a dashed one when off. */
export function Toggle({ on, onToggle, children }: ToggleProps) {
  const styles = useStyles();
  return (
    <button type="button" aria-pressed={on} className={mergeClasses(styles.toggle, on && styles.on)} onClick={onToggle}>
      {children}
    </button>
  );
}
