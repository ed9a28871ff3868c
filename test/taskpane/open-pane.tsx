import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/core/text/render";
import type { Preferences } from "../../src/taskpane/session/preferences";
import { Session } from "../../src/taskpane/session/session";
import type { Copyable } from "../../src/taskpane/surroundings/clipboard";
import type { Downloads } from "../../src/taskpane/surroundings/download";
import { App } from "../../src/taskpane/shell/app";
import { FakeDoor, sample } from "./fake-door";
import { StylesThatHide } from "./styles-that-hide";

// A whole workbook is read and judged for many a step, on whatever machine; this ends only what hangs.
configure({ asyncUtilTimeout: 120_000 });

interface Given {
  readonly workbook?: string;
  readonly door?: FakeDoor;
  readonly language?: Language;
  readonly stored?: unknown;
  readonly background?: string;
  readonly copy?: (content: Copyable) => Promise<void>;
  readonly downloads?: Downloads;
}

export interface OpenPane {
  readonly door: FakeDoor;
  readonly user: UserEvent;
  readonly session: Session;
  /** Every set of preferences that was saved. */
  readonly saved: Preferences[];
  /** Every file that was handed over for download. */
  readonly downloaded: Downloaded[];
}

interface Downloaded {
  readonly file: string;
  readonly content: Uint8Array;
}

/** Opens the task pane on a sample workbook. */
export async function openPane(given: Given = {}): Promise<OpenPane> {
  const door = given.door ?? new FakeDoor(await sample(given.workbook ?? "furong-2020"));
  const saved: Preferences[] = [];
  const downloaded: Downloaded[] = [];
  const session = new Session({
    door,
    personal: {
      load: async () => given.stored ?? null,
      save: async (preferences) => void saved.push(preferences as Preferences),
    },
    language: given.language ?? "zh-CN",
    copy: given.copy ?? (async () => undefined),
    downloads: given.downloads ?? "browser",
    download: (file, content) => void downloaded.push({ file, content }),
  });
  await session.start();
  render(<App session={session} officeBackground={() => given.background ?? "#ffffff"} />, { wrapper: StylesThatHide });
  return { door, user: userEvent.setup(), session, saved, downloaded };
}

/** Opens the pane and clicks 校验. */
export async function checkedPane(given: Given = {}): Promise<OpenPane> {
  const pane = await openPane(given);
  await pane.user.click(screen.getByRole("button", { name: /^(校验|Check)$/ }));
  await screen.findByRole("tablist");
  return pane;
}

/** The findings in the list, in their order. */
export function findings(): HTMLElement[] {
  return screen.queryAllByRole("listitem").filter((item) => item.dataset["finding"] !== undefined);
}

/** The findings once so many are drawn: a long list is drawn in turns. */
export async function allFindings(count: number): Promise<HTMLElement[]> {
  await waitFor(() => expect(findings()).toHaveLength(count));
  return findings();
}

/** Opens a finding and gives its part of the page. */
export async function openFinding({ user }: Pick<OpenPane, "user">, index = 0): Promise<ReturnType<typeof within>> {
  const item = within(findings()[index]!);
  await user.click(within(item.getByRole("heading", { level: 3 })).getByRole("button"));
  return item;
}

export async function showTab({ user }: Pick<OpenPane, "user">, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}

/** Lets what was started come to its end. */
export async function settled(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
}
