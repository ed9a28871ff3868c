import { Link, makeStyles } from "@fluentui/react-components";
import type { Fact } from "../../core/facts/fact";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "../shell/pane";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", fontVariantNumeric: "tabular-nums" },
});

interface FigureLinkProps {
  readonly fact: Fact;
  readonly name: string;
  /** The figure as it is shown. */
  readonly value: string;
}

/** A figure that is a link to its own cell. */
export function FigureLink({ fact, name, value }: FigureLinkProps) {
  const styles = useStyles();
  const { say } = useWording();
  const session = useSession();
  const cell = `${fact.cell.sheet}!${fact.cell.address}`;
  return (
    <Link
      as="button"
      className={styles.link}
      title={cell}
      aria-label={`${value} ${name} ${say(PANE.goToCell, { cell })}`}
      onClick={() => void session.select(fact.cell)}
    >
      {value}
    </Link>
  );
}
