export { TEMPLATES, templatesOf } from "./catalogue";
export { withFreeNames } from "./names";
export type { TemplateOptions } from "./template";
export { templateOf } from "./template";
