import { Link, makeStyles } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { openBesideExcel } from "../surroundings/office";

const useStyles = makeStyles({ link: { alignSelf: "flex-start" } });

/** The prefix of users' own checks, which have no page (core/own-checks). */
const OWN = "U:";

/**
 * A link to the page of a rule, check or note: the reason, where it applies, examples, what to do. The pages come with
 * the pane, so that they also work offline.
 */
export function RuleLink({ code }: { readonly code: string }) {
  const { say, language } = useWording();
  const styles = useStyles();
  if (code.startsWith(OWN)) return null;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (openBesideExcel(event.currentTarget.href)) event.preventDefault();
  };
  return (
    <Link
      inline
      className={styles.link}
      href={`assets/help/rules.${language}.html#${code}`}
      target="_blank"
      rel="noreferrer"
      onClick={open}
    >
      {say(PANE.rulePage, { code })}
    </Link>
  );
}
