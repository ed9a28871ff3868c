/** @jest-environment node */
import { PANE } from "../../src/messages/pane";
import { type OpenPage, WorkbenchForTests } from "./workbench-page";

/*
 * A person's errand in the workbench: what is seen without scrolling, by keyboard alone, and that nothing is lost.
 */

const PROJECTS = "项目资金收支明细表";

let workbench: WorkbenchForTests;
let open: OpenPage;

jest.setTimeout(300_000);

beforeAll(async () => {
  workbench = await WorkbenchForTests.start();
}, 600_000);

afterAll(() => workbench?.stop());

afterEach(async () => {
  expect(open.errors).toEqual([]);
  await open.close();
});

/** A screen of 1366 × 768 at 125 %. */
const SMALL_SCREEN = { width: 1093, height: 614 };

describe("the first minute", () => {
  it("shows the first card and its 应用 without scrolling on a small screen at 125 %", async () => {
    open = await workbench.open("", SMALL_SCREEN);
    await open.validate();
    for (const part of [
      open.pane.locator("[data-finding]").first(),
      open.pane.getByRole("button", { name: /^应用：/ }),
    ]) {
      const { y, height } = (await part.first().boundingBox())!;
      expect(y + height).toBeLessThan(SMALL_SCREEN.height);
    }
  });

  it("leads from 校验 to the corrected cell in two clicks", async () => {
    open = await workbench.open("", SMALL_SCREEN);
    await open.validate();
    await open.press(/^应用：/);
    await open.told(/已解决 1 条/);
    await open.selects(`${PROJECTS}!I6`);
    await open.holds(PROJECTS, "I6", 16);
  });

  it("can be done by the keyboard alone: check, open, correct, take back, and to the cells and out of them", async () => {
    open = await workbench.open();
    const press = (key: string) => open.page.keyboard.press(key);
    await open.page.locator("#open").focus();
    await press("Shift+F6");
    expect(await open.focused()).toBe("pane: 校验");
    await press("Enter");
    await open.pane.locator("[data-finding]").first().waitFor();
    // The button that began the check keeps the keyboard.
    expect(await open.focused()).toBe("pane: 重新校验");
    const reach = async (name: RegExp) => {
      for (let i = 0; i < 40 && !name.test(await open.focused()); i++) await press("Tab");
      expect(await open.focused()).toMatch(name);
    };
    await reach(/安全生产季度测评奖 · 本年收到/);
    await press("Enter");
    await open.selects(`${PROJECTS}!I6`);
    await reach(/应用：将 项目资金收支明细表!I6 改为 16\.00/);
    await press("Enter");
    await open.told(/已解决 1 条/);
    // Its card is gone; the keyboard is where the correction can be taken back.
    expect(await open.focused()).toBe("pane: 撤销");
    await press("F6");
    await press("F6");
    expect(await open.focused()).toMatch(/^spreadsheet:/);
    await press("Escape");
    expect(await open.focused()).toBe("pane: 撤销");
    await press("Enter");
    await open.holds(PROJECTS, "I6", 1);
  });

  it("leaves the cells by Shift+Tab from A1", async () => {
    open = await workbench.open();
    await open.validate();
    await open.page.locator("#open").focus();
    await open.page.keyboard.press("F6");
    expect(await open.focused()).toMatch(/^spreadsheet:/);
    await open.page.keyboard.press("Shift+Tab");
    expect(await open.focused()).toMatch(/^tools:/);
  });
});

describe("nothing is lost", () => {
  it("by another language or theme: corrections, results and the open finding stay", async () => {
    open = await workbench.open();
    await open.validate();
    await open.press(/^应用：/);
    await open.told(/已解决 1 条/);
    await open.page.locator("#theme").click();
    await open.page.locator("#language").click();
    await open.pane.getByRole("tab", { name: PANE.findings.en }).waitFor();
    await expect(open.pane.locator('[data-theme="dark"]').count()).resolves.toBe(1);
    await expect(open.page.locator("#title").innerText()).resolves.toBe("Gouji workbench");
    await open.pane
      .getByText(/1 solved/)
      .first()
      .waitFor();
    await expect(open.cell(PROJECTS, "I6")).resolves.toMatchObject({ value: 16 });
    expect(await open.violations()).toEqual([]);
  });

  it("by F5: the corrected workbook comes back, and the page says so", async () => {
    open = await workbench.open();
    await open.validate();
    await open.press(/^应用：/);
    await open.told(/已解决 1 条/);
    await open.page.waitForFunction(() => sessionStorage.getItem("gouji.workbook.about") !== null);
    await open.page.reload();
    await open.page.getByText("已恢复 furong-2020.xlsx").waitFor();
    await expect(open.cell(PROJECTS, "I6")).resolves.toMatchObject({ value: 16 });
  });

  it("by another sample without a question: on 取消 the workbook stays", async () => {
    open = await workbench.open();
    await open.validate();
    await open.press(/^应用：/);
    await open.told(/已解决 1 条/);
    const asked: string[] = [];
    open.page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await open.page.locator("#sample").selectOption("consistent.xlsx");
    expect(asked).toEqual([expect.stringContaining("“furong-2020.xlsx”有改动还没有下载")]);
    await expect(open.page.locator("#sample").inputValue()).resolves.toBe("furong-2020.xlsx");
    await expect(open.cell(PROJECTS, "I6")).resolves.toMatchObject({ value: 16 });
  });

  it("and nothing is asked where nothing has changed", async () => {
    open = await workbench.open();
    await open.validate();
    open.page.on("dialog", () => {
      throw new Error("asked without a reason");
    });
    await open.page.locator("#sample").selectOption("consistent.xlsx");
    await open.page.locator('#status:text-is("consistent.xlsx")').waitFor();
  });
});

it("shows an inserted template from its first cell", async () => {
  open = await workbench.open();
  await open.validate();
  await open.pane.locator('[data-finding^="P-1"] button').first().click();
  await open.selects(`${PROJECTS}!I6`);
  await open.turnTo("底稿");
  await open.press("插入模板");
  await open.told(/已插入工作表/);
  await open.selects(/!A1$/);
  const { activeSheet, sheets } = await open.everything();
  expect(sheets.at(-1)!.id).toBe(activeSheet);
});
