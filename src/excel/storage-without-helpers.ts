/**
 * The part of office-js-helpers' Storage that personal-settings.ts uses, for the intranet build: the library's one file
 * also holds the sign-in addresses of several companies, which a bureau's own server should not hand out (ADR 0006).
 */
export class Storage<T extends string> {
  constructor(private readonly container: string) {}

  has(key: string): boolean {
    return window.localStorage.getItem(this.scoped(key)) !== null;
  }

  get(key: string): T {
    return JSON.parse(window.localStorage.getItem(this.scoped(key)) ?? "null") as T;
  }

  set(key: string, value: T): T {
    window.localStorage.setItem(this.scoped(key), JSON.stringify(value));
    return value;
  }

  private scoped(key: string): string {
    return `@${this.container}/${key}`;
  }
}
