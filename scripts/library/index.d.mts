export * from "../types/library/index.js";
