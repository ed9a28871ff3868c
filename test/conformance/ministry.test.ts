import { ministryCaseOf } from "./cases";
import { outcomeOf } from "./check";
import { STYLES } from "./publish/style";

const CASES = Array.from({ length: STYLES.length * 2 }, (_, i) => i);

describe("generated departments with the ministry's tables beside the public ones", () => {
  it.each(CASES)("case %i: every form known, every figure read, every identity judged, nothing to remark", (i) => {
    expect(outcomeOf(ministryCaseOf(i)).failures).toEqual([]);
  });
});
