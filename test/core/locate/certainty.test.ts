import { causesOf } from "./sums";

/** Whether the cause is certain, and the suspects with their ranks. */
function told(figures: string, sums: string) {
  const [cause] = causesOf(figures, sums);
  return {
    certain: cause!.certain ?? false,
    suspects: cause!.suspects.map(({ fact, rank }) => `${rank} ${fact.key}`),
  };
}

describe("a likeliest cell", () => {
  it("is certain where two sums of other figures want the same of it", () => {
    const figures = `a 15.00
      b 20.00
      t 70.00
      c 5.00
      u 55.00`;
    // 50.00 makes both hold.
    expect(told(figures, "a + b = t\na + c = u")).toEqual({ certain: true, suspects: ["1 a"] });
  });

  it("is one of equals where one sum fails, however likely its slip", () => {
    const figures = `a 15.00
      b 20.00
      t 70.00`;
    // 50.00 for 15.00 is no slip; 55.00 for 20.00 and 35.00 for 70.00 are none either.
    expect(told(figures, "a + b = t").certain).toBe(false);
    expect(told(figures, "a + b = t").suspects.every((suspect) => suspect.startsWith("1 "))).toBe(true);
  });

  it("is one of equals where two checks state the same sum", () => {
    const figures = `a 13.00
      b 20.00
      t 51.00`;
    expect(told(figures, "a + b = t\nt = a + b").certain).toBe(false);
  });

  it("is not certain where nothing else can be wrong and yet one sum alone fails", () => {
    const figures = `a 31.00
      b 20.00
      t 33.00
      u 20.00
      v 33.00`;
    // b and t are what u and v say; a is the only cell left.
    expect(told(figures, "a + b = t\nb = u\nt = v")).toEqual({ certain: false, suspects: ["1 a"] });
  });
});

describe("the figure of a likeliest cell", () => {
  // Rounded to two places; a holds what nobody typed for 67.95 or 67.96.
  const figures = (u: string) => `a 0.00
      b 48.16
      c 55.30
      t 116.11
      u ${u}
      d 5.25
      e 7.25`;

  it("is not certain where rounding leaves room for the next one", () => {
    // t − b wants 67.95, u − c 67.96; each is within rounding of both.
    const [cause] = causesOf(figures("123.26"), "a + b = t\na + c = u", true);
    expect(cause!.certain ?? false).toBe(false);
  });

  it("is certain where two sums come out to the last place with it", () => {
    // t − b and u − c want 67.95.
    const [cause] = causesOf(figures("123.25"), "a + b = t\na + c = u", true);
    expect(cause!.certain).toBe(true);
  });

  it("is not certain where the two sums that come out to the last place differ only in a nil", () => {
    // t − b and t − b − n say the same of a, 67.95; u − c wants 67.96.
    const [cause] = causesOf(`${figures("123.26")}\n      n 0.00`, "a + b = t\na + b + n = t\na + c = u", true);
    expect(cause!.certain ?? false).toBe(false);
  });

  it("is certain where two stand in each other's place and the sum of each comes out to the last place", () => {
    // 6.64 + 0.36 = 7.00 and 70.58 + 106.38 − 25.84 = 151.12; their own sum, 158.12, holds as it is.
    const [cause] = causesOf(
      `a 151.12
       b 7.00
       t 158.12
       c 6.64
       d 0.36
       e 25.84
       f 70.58
       g 106.38`,
      "a + b = t\nc + d = a\ne + b = f + g",
      true,
    );
    expect(cause!.suspects[0]!.with.length).toBe(1);
    expect(cause!.certain).toBe(true);
  });
});

describe("of the cells of one sum", () => {
  it("comes last the one that is nil, where others of the sum are not", () => {
    // 8.00 in place of 0.00 would do as well as 29.00 in place of 21.00 or 53.20 in place of 61.20.
    const { suspects } = told(
      `a 21.00
       b 0.00
       c 32.20
       t 61.20`,
      "a + b + c = t",
    );
    expect(suspects.at(-1)).not.toBe("1 a");
    expect(suspects.indexOf("1 b")).toBeGreaterThan(suspects.indexOf("1 a"));
  });

  it("comes first the one that holds the figure of another, before one that would only have to be nil", () => {
    // The parts of 21.46 are 7.19 and 14.27; the second holds what the whole is.
    const { suspects } = told(
      `a 7.19
       b 21.46
       t 21.46`,
      "a + b = t",
    );
    expect(suspects[0]).toBe("1 b");
  });

  it("comes first the one with odd digits after a point where the others have none", () => {
    // 24800000 = 8323456 + 16476544.
    const { suspects } = told(
      `a 8323456.00
       b 16476544.00
       t 24800000.09`,
      "a + b = t",
    );
    expect(suspects[0]).toBe("1 t");
  });
});
