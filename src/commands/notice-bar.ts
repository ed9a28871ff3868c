import { COMMANDS } from "../messages/commands";
import { wording } from "../messages/render";
import type { Language } from "../messages/render";
import type { Notice } from "./command";

const ID = "gouji-notice";
const LOOKS = [
  "position:fixed;inset:auto 0 0 0;z-index:1000000;display:flex;gap:8px;align-items:start;padding:10px 12px",
  "font:14px/1.5 'Segoe UI','Microsoft YaHei','PingFang SC',sans-serif;white-space:pre-line;max-height:50vh;overflow:auto",
];
const COLOURS = { done: "background:#dff6dd;color:#0b3d0b", failed: "background:#fde7e9;color:#5c0a12" };

/**
 * Shows the outcome of a button in a bar at the bottom of the pane, which screen readers read out. It replaces the
 * previous bar.
 */
export function showBar({ outcome, text, retry }: Notice, language: Language): void {
  document.getElementById(ID)?.remove();
  const bar = document.createElement("div");
  bar.id = ID;
  bar.setAttribute("role", outcome === "failed" ? "alert" : "status");
  bar.style.cssText = [...LOOKS, COLOURS[outcome]].join(";");
  const words = document.createElement("span");
  words.style.flex = "1";
  words.textContent = text;
  const again = retry ? [button(wording(COMMANDS.retry, language), () => (bar.remove(), retry()))] : [];
  const close = button("×", () => bar.remove());
  close.setAttribute("aria-label", wording(COMMANDS.close, language));
  bar.append(words, ...again, close);
  document.body.append(bar);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.style.cssText =
    "min-width:28px;min-height:28px;font:inherit;background:none;border:1px solid;color:inherit;cursor:pointer";
  made.addEventListener("click", onClick);
  return made;
}
