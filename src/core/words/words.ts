import { AMOUNTS } from "./amounts";
import { ASSETS } from "./assets";
import { CARRY_OVER } from "./carry-over";
import { EVALUATION } from "./evaluation";
import { EXPENDITURE } from "./expenditure";
import { INCOME } from "./income";
import { PROCUREMENT } from "./procurement";
import { PROJECTS } from "./projects";
import { THREE_PUBLIC } from "./three-public";
import type { Word } from "./word";

/** Every concept that forms name, by its id. Data only: an alias added here helps all forms that name the concept. */
export const WORDS = {
  ...INCOME,
  ...EXPENDITURE,
  ...CARRY_OVER,
  ...AMOUNTS,
  ...THREE_PUBLIC,
  ...ASSETS,
  ...PROCUREMENT,
  ...PROJECTS,
  ...EVALUATION,
} as const satisfies Readonly<Record<string, Word>>;

/** A concept of our own dictionary. */
export type WordId = keyof typeof WORDS;
