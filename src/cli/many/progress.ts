import { phrase, type Text } from "../../core/text/text";
import { MANY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { render } from "../../messages/render";
import type { Terminal } from "../terminal";
import type { Line } from "./line";
import { said } from "./said";

const BAR = 24;

/** So many files, and so many seconds, have to be over before the rest is estimated: the first ones say little. */
const ENOUGH_FILES = 3;
const ENOUGH_SECONDS = 2;

/**
 * Shows people the progress of a check of many files: a progress bar in a terminal with the time that the rest may take,
 * otherwise one line for each file.
 */
export class Progress {
  private done = 0;
  /** Files whose earlier results hold: they took no time. */
  private known = 0;
  private readonly begin: number;
  private wrong = 0;
  private failed = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly language: Language,
    /** Milliseconds on a clock that never goes back. */
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begin = now();
  }

  /** Reports the files whose earlier results are still valid; called once. */
  resumed(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    for (const line of lines) this.count(line);
    this.known = lines.length;
    const { terminal, language } = this;
    terminal.stderr(`${render(phrase(MANY.resumed, { count: lines.length }), language)}\n`);
  }

  /** Reports a file that has just ended. */
  ended(line: Line): void {
    this.count(line);
    if (this.terminal.interactive) this.draw(line.file);
    else this.terminal.stderr(`[${this.done}/${this.total}] ${said(line, this.language)}\n`);
  }

  /** Removes the progress bar. */
  clear(): void {
    if (this.terminal.interactive) this.terminal.stderr("\r\u001b[K");
  }

  private count(line: Line): void {
    this.done++;
    if (line.status === "failed") this.failed++;
    else if (line.summary.findings.error > 0) this.wrong++;
  }

  /** What the other files will take if they are like those that have been checked; nothing while that is a guess. */
  private rest(): string {
    const checked = this.done - this.known;
    const seconds = (this.now() - this.begin) / 1000;
    const open = this.total - this.done;
    if (checked < ENOUGH_FILES || seconds < ENOUGH_SECONDS || open === 0) return "";
    return `  ${render(timeOf((seconds / checked) * open), this.language)}`;
  }

  private draw(file: string): void {
    const full = Math.floor((BAR * this.done) / this.total);
    const bar = `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
    const counts = render(phrase(MANY.bar, { wrong: this.wrong, failed: this.failed }), this.language);
    const line = `${bar} ${this.done}/${this.total}  ${counts}${this.rest()}  ${file}`;
    this.terminal.stderr(`\r\u001b[K${cut(line, (this.terminal.columns ?? 80) - 1)}`);
  }
}

/** Minutes from a minute and a half on. */
function timeOf(seconds: number): Text {
  const minutes = Math.round(seconds / 60);
  return seconds < 90 ? phrase(MANY.seconds, { count: Math.ceil(seconds) }) : phrase(MANY.minutes, { count: minutes });
}

/**
 * Shortens a line to the width of the terminal, because a wrapped line could not be overwritten. Chinese characters
 * take two columns.
 */
function cut(line: string, columns: number): string {
  let width = 0;
  let kept = "";
  for (const character of line) {
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
    if (width > columns) return kept;
    kept += character;
  }
  return kept;
}
