import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readingPacks } from "../../core/packs/forms";
import type { Pack } from "../../core/packs/pack";
import { readSettings } from "../../core/settings/settings-file";
import { text } from "../../core/text/text";
import type { Localised, Param, Text } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { FileButton } from "../shell/file-button";
import { usePane, useSession, useWording } from "../shell/pane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The packs that a person has loaded. They are stored with the personal settings and apply from the next check. */
export function Packs() {
  const styles = useStyles();
  const { say, tell } = useWording();
  const { preferences, analysis } = usePane();
  const session = useSession();
  const [failure, setFailure] = useState<Text | null>(null);
  const kept = preferences.settings["packs"];
  const packs = useMemo(() => readSettings({ packs: kept ?? [] }).settings.packs, [kept]);
  const use = ({ id }: Pack) => {
    if (!analysis) return null;
    if (analysis.inForce.packs.some((pack) => pack.id === id)) return PANE.packInForce;
    return readingPacks(analysis.settings).some((pack) => pack.id === id) ? PANE.packReads : null;
  };
  const keep = async (left: readonly Pack[], told: Localised, name: Localised) => {
    await session.prefer({ settings: { ...preferences.settings, packs: left } });
    session.notice(said(told, { name }));
  };
  const load = async (chosen: File) => {
    setFailure(null);
    const reading = await readFile(chosen);
    if (reading === null) setFailure(said(PANE.packUnreadable, { file: chosen.name }));
    else if (reading.pack === null) {
      setFailure(said(PANE.packRefused, { file: chosen.name, problems: { list: reading.problems } }));
    } else {
      const { pack } = reading;
      await keep([...packs.filter(({ id }) => id !== pack.id), pack], PANE.packLoaded, pack.name);
    }
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{say(PANE.packs)}</h2>
      <p className={styles.quiet}>{say(PANE.packsHint)}</p>
      {packs.length > 0 && (
        <ul className={styles.list}>
          {packs.map((pack) => (
            <li key={pack.id} className={styles.item}>
              <span>
                {say(pack.name)}
                {use(pack) && <span className={styles.quiet}> · {say(use(pack)!)}</span>}
              </span>
              <Button
                size="small"
                aria-label={say(PANE.removePack, { name: pack.name })}
                onClick={() =>
                  void keep(
                    packs.filter(({ id }) => id !== pack.id),
                    PANE.packRemoved,
                    pack.name,
                  )
                }
              >
                {say(PANE.takeOff)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <FileButton label={say(PANE.loadPack)} accept=".json,.xlsx,.csv" onChosen={(chosen) => void load(chosen)} />
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {tell(failure)}
        </p>
      )}
    </section>
  );
}

/** Reads a chosen file; null where its content does not match its name. */
async function readFile(chosen: File) {
  try {
    const { readPackFile } = await import(/* webpackChunkName: "pack-files" */ "../../pack-files");
    return await readPackFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  } catch {
    return null;
  }
}

function said(template: Localised, params: Record<string, Param>): Text {
  return text(template.zh, template.en, params);
}
