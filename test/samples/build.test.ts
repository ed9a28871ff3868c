import { readdirSync } from "node:fs";
import path from "node:path";
import { SAMPLES } from "../../scripts/samples/samples";
import { committed } from "./reading";

describe("the committed samples", () => {
  it("are those that the build makes", () => {
    const files = readdirSync(path.resolve(__dirname, "../../assets/samples"));
    expect(files.filter((file) => file.endsWith(".xlsx")).sort()).toEqual(Object.keys(SAMPLES).sort());
  });

  it.each(Object.entries(SAMPLES))("are built again to the same bytes: %s", async (name, build) => {
    expect(Buffer.from(await build()).equals(Buffer.from(committed(name)))).toBe(true);
  });
});
