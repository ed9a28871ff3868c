const DOCUMENT = /[一-龥]{2,10}〔20\d\d〕第?\d+号/g;
const LED_BY = /^.*?(?:根据|依据|按照|印发|下达)/;

/** Numbers of documents that a folded text names: 长财企指〔2019〕33号. */
export function documentsIn(text: string): string[] {
  return (text.match(DOCUMENT) ?? []).map((found) => found.replace(LED_BY, ""));
}
