import { Fragment } from "react";
import type { ReactNode } from "react";
import type { Localised } from "../../core/text/text";
import { useWording } from "../shell/pane";
import { useShared } from "./looks";

interface FactsProps {
  /** Names with their values; rows without a value are left out. */
  readonly rows: readonly (readonly [Localised, ReactNode])[];
}

/** Names and values, side by side. */
export function Facts({ rows }: FactsProps) {
  const shared = useShared();
  const { say } = useWording();
  return (
    <dl className={shared.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <Fragment key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
