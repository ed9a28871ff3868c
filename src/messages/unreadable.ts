import type { Localised } from "../core/text/text";

/** The message for a file that cannot be read, by the reason: what is wrong and what to do. */
export const UNREADABLE: Readonly<Record<string, Localised>> = {
  "not-found": { zh: "找不到文件，请检查路径和文件名", en: "no such file; check the path and the name" },
  "not-allowed": {
    zh: "没有读取该文件的权限，或文件正被其他程序独占",
    en: "the file may not be read, or another program holds it",
  },
  "not-writable": {
    zh: "无法写入，请检查文件夹是否存在、是否有权限，或文件是否正在 Excel 中打开",
    en: "cannot be written; check that the folder exists and may be written to, and that the file is not open in Excel",
  },
  "not-a-file": { zh: "这是一个文件夹，不是文件", en: "this is a folder, not a file" },
  "not-xlsx": {
    zh: "不是能识别的表格文件（.xlsx、.xls、.et、.ods、.docx）。如为 .csv 或 PDF，请在 Excel/WPS 中另存为 .xlsx",
    en: "not a known file with tables (.xlsx, .xls, .et, .ods, .docx). Save a .csv or PDF as .xlsx in Excel or WPS first",
  },
  "legacy-xls": {
    zh: "这是 Excel 95 或更早的 .xls 文件，请在 Excel/WPS 中另存为 .xlsx 后再核对",
    en: "this is an .xls file of Excel 95 or before; save it as .xlsx in Excel or WPS first",
  },
  encrypted: {
    zh: "工作簿已加密，请先在 Excel/WPS 中取消打开密码并另存",
    en: "the workbook is encrypted; remove the password in Excel or WPS and save a copy",
  },
  truncated: {
    zh: "文件不完整（可能没有下载或复制完），请重新获取",
    en: "the file is cut off (download or copy not finished); get it again",
  },
  "empty-file": { zh: "文件是空的（0 字节）", en: "the file is empty (0 bytes)" },
  "too-large": {
    zh: "文件解压后过大，超出安全限制，可能是恶意构造的文件，已停止读取",
    en: "the file unpacks to more than is safe (it may be made to do harm); reading stopped",
  },
  "no-tables": {
    zh: "文件中没有表格。如要核对报告的文字，请用“核对报告”（gouji claims）",
    en: "the file has no table. To check the text of a report use gouji claims",
  },
  "no-sheets": { zh: "工作簿中没有工作表", en: "the workbook has no worksheets" },
  damaged: {
    zh: "工作簿已损坏，请用 Excel/WPS 打开并修复后另存",
    en: "the workbook is damaged; open it in Excel or WPS, repair and save it",
  },
  "not-a-draft": {
    zh: "不是 Word 文档（.docx）或文本文件（.txt）。如为 PDF、.wps 或网页，请另存为 .docx，或复制正文粘贴",
    en: "neither a Word file (.docx) nor a text file (.txt). Save a PDF, .wps or web page as .docx, or paste its text",
  },
  "legacy-doc": {
    zh: "这是旧版 .doc 文件，请在 Word/WPS 中另存为 .docx 后再核对",
    en: "this is an old .doc file; save it as .docx in Word or WPS first",
  },
  "draft-encrypted": {
    zh: "文档已加密，请先在 Word/WPS 中取消打开密码并另存",
    en: "the document is encrypted; remove the password in Word or WPS and save a copy",
  },
  "draft-damaged": {
    zh: "文档已损坏，请用 Word/WPS 打开并修复后另存",
    en: "the document is damaged; open it in Word or WPS, repair and save it",
  },
  "no-text": { zh: "文档中没有文字", en: "the document has no text" },
};
