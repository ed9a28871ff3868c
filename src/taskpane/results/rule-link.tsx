import { Link } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { openBesideExcel } from "../surroundings/office";

/** People's own checks, which only they can explain (core/own-checks). */
const OWN = "U:";

/** Leads to the page of a rule, check or note: why, where, examples, what to do. It lies beside the pane, offline too. */
export function RuleLink({ code }: { readonly code: string }) {
  const { say, language } = useWording();
  if (code.startsWith(OWN)) return null;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (openBesideExcel(event.currentTarget.href)) event.preventDefault();
  };
  return (
    <Link inline href={`assets/help/rules.${language}.html#${code}`} target="_blank" rel="noreferrer" onClick={open}>
      {say(PANE.rulePage, { code })}
    </Link>
  );
}
