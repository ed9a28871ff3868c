import { blamed, causesOf } from "./sums";

describe("cells that are wrong together", () => {
  it("are found although neither makes a sum hold by itself, by solving the sums for both", () => {
    // Right: a 50.00, b 30.00. Typed 59.00 and 38.00: a + b is off by 17.00, a − b by 1.00.
    const causes = causesOf(
      `a 59.00
       b 38.00
       t 80.00
       d 20.00
       c 80.00
       e 20.00`,
      `a + b = t
       a - b = d
       t = c
       d = e`,
    );
    expect(blamed(causes)).toEqual([["a 59.00→50.00, b 38.00→30.00 (several)"]]);
  });

  it("are not named where their figures would be no slips of the pen", () => {
    // Right would be 11.25 and 68.75, which nobody types as 59.00 and 38.00.
    const causes = causesOf(
      `a 59.00
       b 38.00
       t 80.00
       d -57.50
       c 80.00
       e -57.50`,
      `a + b = t
       a - b = d
       t = c
       d = e`,
    );
    expect(blamed(causes).flat()).toEqual([]);
  });
});
