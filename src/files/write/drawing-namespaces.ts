/** The namespaces of drawings and charts, transitional or strict like the file. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

export function drawingNamespaces(relationships: string): DrawingNamespaces {
  const base = relationships.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return { main: `${base}/main`, chart: `${base}/chart`, sheetDrawing: `${base}/spreadsheetDrawing`, relationships };
}
