export { render, wording } from "../core/render";
export type { Language } from "../core/render";
