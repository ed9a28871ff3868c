import axe from "axe-core";

/** What axe finds wrong with the page. jsdom lays nothing out, so contrast is left to the tests in a browser. */
export async function violations(): Promise<string[]> {
  // axe asks for it to know icon fonts, which there are none of.
  HTMLCanvasElement.prototype.getContext = () => null;
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false } },
  });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
}
