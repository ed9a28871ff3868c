/** @jest-environment jsdom */
import { Storage as HelpersStorage } from "@microsoft/office-js-helpers";
import { personalSettings } from "../../src/excel/personal-settings";
import { Storage as IntranetStorage } from "../../src/excel/storage-without-helpers";

describe("a person's settings", () => {
  beforeEach(() => localStorage.clear());

  it("come back as they were kept, dates in texts included", async () => {
    const settings = { language: "zh-CN", since: "2020-12-31T00:00:00.000Z" };
    await personalSettings().save(settings);
    expect(await personalSettings().load()).toEqual(settings);
  });

  it("are nothing at first", async () => {
    expect(await personalSettings().load()).toBeNull();
  });

  it("are kept apart by Office's partition key", async () => {
    await personalSettings("a").save(1);
    expect(await personalSettings("b").load()).toBeNull();
    expect(await personalSettings("a").load()).toBe(1);
  });

  it("fail in silence where storage is blocked or holds something else", async () => {
    localStorage.setItem("@gouji/preferences", "{");
    expect(await personalSettings().load()).toBeNull();
    const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    await personalSettings().save(1);
    blocked.mockRestore();
  });
});

describe("the storage of the intranet build", () => {
  beforeEach(() => localStorage.clear());

  it("reads what office-js-helpers kept, and the other way round", () => {
    const [library, ours] = [new HelpersStorage<string>("gouji"), new IntranetStorage<string>("gouji")];
    expect(ours.has("preferences")).toBe(false);
    library.set("preferences", '{"language":"en-US"}');
    expect([ours.has("preferences"), ours.get("preferences")]).toEqual([true, '{"language":"en-US"}']);
    ours.set("preferences", '{"language":"zh-CN"}');
    expect(library.get("preferences")).toBe('{"language":"zh-CN"}');
  });
});
