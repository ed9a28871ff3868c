import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { defaultTheme } from "@univerjs/themes";
import designEnUS from "@univerjs/design/locale/en-US";
import designZhCN from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiEnUS from "@univerjs/docs-ui/locale/en-US";
import docsUiZhCN from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalEnUS from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalZhCN from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnUS from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZhCN from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import formulaZhCN from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteEnUS from "@univerjs/sheets-note-ui/locale/en-US";
import noteZhCN from "@univerjs/sheets-note-ui/locale/zh-CN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtEnUS from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtZhCN from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import { IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnUS from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZhCN from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import sheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import { ILayoutService, UniverUIPlugin } from "@univerjs/ui";
import uiEnUS from "@univerjs/ui/locale/en-US";
import uiZhCN from "@univerjs/ui/locale/zh-CN";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import type { Language } from "../../core/text/render";
import { MISSING_WORDS } from "./missing-words";

/** A running spreadsheet component. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

export function localeOf(language: Language): LocaleType {
  return language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
}

/** Starts the component inside an element and shows a workbook. Formulas with a cached result keep it. */
export function startEngine(container: HTMLElement, language: Language, dark: boolean, data: IWorkbookData): Engine {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: localeOf(language),
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        ...[designZhCN, uiZhCN, docsUiZhCN, sheetsZhCN, sheetsUiZhCN, formulaZhCN, formulaUiZhCN],
        ...[numfmtZhCN, noteZhCN, conditionalZhCN, MISSING_WORDS["zh-CN"]],
      ),
      [LocaleType.EN_US]: mergeLocales(
        ...[designEnUS, uiEnUS, docsUiEnUS, sheetsEnUS, sheetsUiEnUS, formulaEnUS, formulaUiEnUS],
        ...[numfmtEnUS, noteEnUS, conditionalEnUS, MISSING_WORDS["en-US"]],
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Gives the keyboard to the cells. */
export function focusCells({ univer }: Engine): void {
  univer.__getInjector().get(ILayoutService).focus();
}

/** True while a person is typing in a cell. */
export function isEditing({ univer }: Engine): boolean {
  return univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
}
