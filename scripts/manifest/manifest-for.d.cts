export declare const DEVELOPMENT_BASE: string;
export declare class WrongBase extends Error {}
export declare function baseUrl(given: string): string;
export declare function manifestFor(manifest: string, base: string): string;
