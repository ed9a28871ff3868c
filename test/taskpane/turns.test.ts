import { takeTurn } from "../../src/taskpane/session/turns";

/** Until everything that waits for its turn has had it. */
const everybody = () => new Promise<void>((resolve) => void takeTurn(resolve));

describe("work that waits for its turn", () => {
  it("is done later, one piece after the other in the order in which they came", async () => {
    const done: string[] = [];
    takeTurn(() => done.push("first"));
    takeTurn(() => done.push("second"));
    expect(done).toEqual([]);
    await everybody();
    expect(done).toEqual(["first", "second"]);
  });

  it("lets others have their turn between two pieces", async () => {
    const done: string[] = [];
    takeTurn(() => {
      done.push("first");
      setTimeout(() => done.push("somebody else"), 0);
    });
    takeTurn(() => done.push("second"));
    await everybody();
    expect(done).toEqual(["first", "somebody else", "second"]);
  });

  it("is not done once it was given up, and the others are", async () => {
    const done: string[] = [];
    const giveUp = takeTurn(() => done.push("given up"));
    takeTurn(() => done.push("kept"));
    giveUp();
    await everybody();
    expect(done).toEqual(["kept"]);
  });

  it("that comes after all others were done has its turn too", async () => {
    await everybody();
    await expect(everybody()).resolves.toBeUndefined();
  });
});
