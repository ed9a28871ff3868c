import { FUNCTION_CLASSES } from "../../classification/function-classes";
import type { FactStore } from "../../facts/store";
import { codeRows } from "../identity/code-tree";

const CLASSES = new Set(FUNCTION_CLASSES.map(({ code }) => code));

/** True for a list by function subject. Some list units or projects, whose rows have no code or one that begins otherwise. */
export function isByFunction(facts: FactStore, table: string): boolean {
  return (
    codeRows(facts, table).every(({ code }) => CLASSES.has(code.slice(0, 3))) &&
    facts.records(`${table}.code`).every(({ code }) => code !== undefined)
  );
}
