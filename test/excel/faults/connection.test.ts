/** @jest-environment jsdom */
import type { Circumstances, ExcelHost } from "../../../src/host/host";
import { examiner, OPERATIONS, played, roundTrips, run } from "./operations";

describe.each(OPERATIONS)("$name", (operation) => {
  it("leaves it as before or complete when the connection goes, before a round trip or with its answer, once or for good", async () => {
    const faults: string[] = [];
    const trips = await roundTrips(operation);
    const examine = await examiner(operation);
    for (let trip = 1; trip <= trips.length; trip++) {
      for (const isLost of [(request: number) => request === trip, (request: number) => request >= trip]) {
        const refuse: Circumstances["refuse"] = (request) => (isLost(request) ? "ConnectionFailure" : undefined);
        faults.push(...(await examine(`lost before ${trip}`, played({ refuse }))));
        faults.push(...(await examine(`answer ${trip} lost`, played({ loseAnswer: isLost }))));
      }
    }
    expect(faults).toEqual([]);
  }, 900_000);

  it("tells of a lost connection by that name", async () => {
    const { problem } = await run(operation, played({ refuse: () => "ConnectionFailure" }));
    expect(problem?.code).toBe("connection-lost");
  });

  it("leaves it as before or complete when the user begins to edit a cell before any round trip, for a while or for long", async () => {
    const faults: string[] = [];
    const trips = await roundTrips(operation);
    const examine = await examiner(operation);
    for (let trip = 1; trip <= trips.length; trip++) {
      for (const isEditing of [(request: number) => request === trip, (request: number) => request >= trip]) {
        const play = ({ circumstances }: ExcelHost) => {
          circumstances.beforeRequest = (request) => (circumstances.editMode = isEditing(request));
        };
        faults.push(...(await examine(`from ${trip}`, play)));
      }
    }
    expect(faults).toEqual([]);
  }, 900_000);
});
