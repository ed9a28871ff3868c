import { addNoteShapes, lastBlock, removeNoteShapes } from "../../src/files/write/vml";

const shape = (row: number, inner = "") =>
  `<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData>${inner}</v:shape>`;
const all = () => true;

describe("the drawing of a sheet's notes", () => {
  it("loses the boxes of the notes that go and keeps every other character", () => {
    const vml = `<xml><v:shapetype id="t"/>${shape(4)}<br>${shape(5)}</xml>`;
    const { vml: left, empty } = removeNoteShapes(vml, (row) => row === 5);
    expect(left).toBe(`<xml><v:shapetype id="t"/><br>${shape(5)}</xml>`);
    expect(empty).toBe(false);
  });

  it("keeps what only begins like a box", () => {
    const vml = `<xml><v:shape id="a"><x:Row>1`;
    expect(removeNoteShapes(vml, all)).toEqual({ vml, empty: true });
  });

  it("ends a box with the first tag of its own prefix", () => {
    const vml = `<xml>${shape(1, "</o:shapes>")}tail</xml>`;
    expect(removeNoteShapes(vml, all)).toEqual({ vml: "<xml>tail</xml>", empty: true });
  });

  it("of a quarter of a million ids, blocks or unfinished boxes is read like any other", () => {
    const blocks = Array.from({ length: 250_000 }, (_, index) => index).join(",");
    expect(lastBlock(`<o:idmap v:ext="edit" data="${blocks}"/>`)).toBe(249_999);
    const ids = Array.from({ length: 250_000 }, (_, index) => `_x0000_s${index}`).join(" ");
    expect(addNoteShapes(`<xml ${ids}></xml>`, [{ row: 1, column: 1, lines: 1 }])).toContain('id="_x0000_s250000"');
    const unfinished = `<xml>${"<v:shape ".repeat(250_000)}</xml>`;
    expect(removeNoteShapes(unfinished, all).empty).toBe(true);
  });
});
