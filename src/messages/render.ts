export { phrasing, render, wording } from "../core/text/render";
export type { Language } from "../core/text/render";
