/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { version } from "../../package.json";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { ExcelProblem } from "../../src/excel/door";
import { failureOf } from "../../src/taskpane/session/failure";
import type { PaneDiagnosis } from "../../src/taskpane/settings/diagnosis-lines";
import { diagnosisLines, diagnosisText } from "../../src/taskpane/settings/diagnosis-lines";
import { FakeDoor } from "./fake-door";
import type { OpenPane } from "./open-pane";
import { openPane } from "./open-pane";

const SECRET: WorkbookSnapshot = {
  sheets: [
    {
      name: "人员机密",
      visible: true,
      merges: [],
      cells: [
        { address: "A1", value: "张三丰", format: "General" },
        { address: "B1", value: 987654.32, format: "0.00" },
      ],
    },
  ],
} as unknown as WorkbookSnapshot;

async function openDiagnosis(pane: OpenPane, title = "诊断"): Promise<ReturnType<typeof within>> {
  await pane.user.click(screen.getByRole("button", { name: /^(设置|Settings)$/ }));
  return within(await screen.findByRole("region", { name: title }));
}

/** What stands beside a label. */
function valueOf(label: string): string {
  return screen.getByText(label, { selector: "dt" }).nextElementSibling!.textContent!;
}

describe("诊断", () => {
  it("names the add-in, Excel, what it can do, and that nothing has failed", async () => {
    await openDiagnosis(await openPane({ downloads: "uncertain", background: "#262626" }));
    expect(valueOf("勾稽版本")).toBe(version);
    expect(valueOf("程序版本号")).toBe("16.0.14332.20447");
    expect(valueOf("运行平台")).toBe("PC");
    expect(valueOf("Excel 接口（ExcelApi）")).toBe("1.14");
    expect(valueOf("其他接口")).toBe("DialogApi 1.2");
    expect(valueOf("用 Ctrl+Z 撤销勾稽的改动")).toBe("不能");
    expect(valueOf("导出的文件")).toBe("由 Excel 保存，有的电脑上不保存");
    expect(valueOf("窗格配色")).toBe("深色");
    expect(valueOf("最近一次出错（打开窗格以来）")).toBe("没有");
  });

  it("says what Excel does not say of itself", async () => {
    const door = new FakeDoor(SECRET);
    door.diagnose = () => ({
      ...{ application: "", build: "", platform: "", language: "", sets: new Map() },
      ...{ undo: "several", notes: "not in the library" },
    });
    await openDiagnosis(await openPane({ door, language: "en-US" }), "Diagnosis");
    expect(valueOf("Application build")).toBe("unknown");
    expect(valueOf("Other interfaces")).toBe("none");
    expect(valueOf("Undoing Gouji's changes with Ctrl+Z")).toBe("possible, in several steps");
  });

  it("is copied for support with the last failure and without anything of the workbook", async () => {
    const copied: string[] = [];
    const door = new FakeDoor(SECRET);
    door.selectCell = async ({ sheet, address }) => {
      const said = { message: `张三丰 987654.32 ${sheet}`, host: "GeneralException", location: "Range.select" };
      throw new ExcelProblem("failed", { sheet, cell: address, ...said });
    };
    const pane = await openPane({ door, copy: async ({ plain }) => void copied.push(await plain) });
    await act(() => pane.session.validate());
    await act(() => pane.session.select({ sheet: "人员机密", address: "B1" }));
    // The user sees where it happened; support does not.
    expect(screen.getByRole("alert")).toHaveTextContent("人员机密!B1");
    const part = await openDiagnosis(pane);
    await pane.user.click(part.getByRole("button", { name: "复制给技术支持" }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toMatch(
      /Last failure .*: failed · GeneralException · Range\.select · \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    );
    expect(copied[0]).toContain("Excel 接口（ExcelApi） / Excel interface (ExcelApi): 1.14");
    for (const { name, cells } of SECRET.sheets) {
      for (const of of [name, ...cells.map(({ value }) => String(value)), "B1"]) expect(copied[0]).not.toContain(of);
    }
    expect(await screen.findByText("诊断内容已复制，请粘贴发给技术支持", { selector: "section *" })).toBeVisible();
  });

  it("is shown to be copied by hand where the clipboard is closed", async () => {
    const pane = await openPane({ copy: () => Promise.reject(new Error("denied")) });
    const part = await openDiagnosis(pane);
    await pane.user.click(part.getByRole("button", { name: "复制给技术支持" }));
    const field = await screen.findByRole("textbox", { name: "要复制的文字" });
    expect((field as HTMLTextAreaElement).value).toContain("勾稽版本 / Gouji version: ");
  });
});

describe("a failure kept for support", () => {
  const TIME = new Date(2026, 2, 5, 9, 7, 0);

  it("keeps the names of programs only", () => {
    const details = { sheet: "人员机密", cell: "B4", host: "人员机密!B4", location: "Worksheets.getItem('人员机密')" };
    expect(failureOf(new ExcelProblem("sheet-gone", details), TIME)).toEqual({
      ...{ code: "sheet-gone", host: "", location: "", time: TIME },
    });
    expect(failureOf(new TypeError("cannot read 张三丰"), TIME)).toMatchObject({ code: "failed", host: "TypeError" });
  });

  it("tells its time by the computer's clock", () => {
    const excel = new FakeDoor(SECRET).diagnose();
    const pane: PaneDiagnosis = {
      ...{ version: "1.2.3", language: "zh-CN", theme: "light", downloads: "never" },
      failure: { code: "edit-mode", host: "InvalidOperationInCellEditMode", location: "", time: TIME },
      userAgent: "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.2739.42",
    };
    const text = diagnosisText(diagnosisLines(excel, pane));
    expect(text).toMatch(/: edit-mode · InvalidOperationInCellEditMode · 2026-03-05 09:07:00$/);
    expect(text).toContain("网页内核 / Web engine: Edg/128.0.2739.42\n");
  });
});
