import { expressionsIn } from "./expressions";
import { proofsOnFile, prove } from "./proofs";

describe("the proofs on file", () => {
  const stands = new Map(expressionsIn("src").map((expression) => [expression.written, expression]));

  it("are those of expressions that stand in the sources", () => {
    expect([...proofsOnFile().keys()].filter((written) => !stands.has(written))).toEqual([]);
  });

  it("come to the same when they are made anew", () => {
    const onFile = proofsOnFile();
    expect(onFile.size).toBeGreaterThan(200);
    const known = [...stands.values()].filter(({ written }) => onFile.has(written));
    expect(Object.fromEntries(prove(known))).toEqual(
      Object.fromEntries(known.map(({ written }) => [written, onFile.get(written)])),
    );
  }, 600_000);
});
