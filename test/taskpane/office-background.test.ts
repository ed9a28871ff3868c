import { officeBackground } from "../../src/taskpane/surroundings/office";

/** An Office whose context is this. */
function office(context: object): void {
  Object.assign(globalThis, { Office: { context } });
}

describe("the background that Office shows", () => {
  it("is that of its theme", () => {
    office({ officeTheme: { bodyBackgroundColor: "#262626" } });
    expect(officeBackground()).toBe("#262626");
  });

  it("is not known where Office has no theme, or one without colours", () => {
    office({});
    expect(officeBackground()).toBeUndefined();
    office({ officeTheme: {} });
    expect(officeBackground()).toBeUndefined();
  });

  it("is not known where asking for it fails", () => {
    office({
      get officeTheme(): never {
        throw new TypeError("GetOfficeThemeInfo is not a function");
      },
    });
    expect(officeBackground()).toBeUndefined();
  });
});
