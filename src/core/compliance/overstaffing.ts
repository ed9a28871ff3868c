import { compare, equals, isPositive, subtract, toText } from "../amount";
import type { Amount } from "../amount";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Localised } from "../text/text";
import { compliance } from "./compliance";
import { sumOf } from "./sum";
import { cellsOf } from "./wording";
import { WORDS } from "../words/words";

const KINDS: Readonly<Record<string, Localised>> = {
  administrative: { zh: WORDS.administrativePosts.zh, en: "administrative" },
  institutional: { zh: WORDS.institutionalPosts.zh, en: "institutional" },
  support: { zh: WORDS.supportPosts.zh, en: "support" },
};

/** C-19. Contract staff have no posts; they are counted neither as a kind nor in the total. */
export const overstaffing = compliance({
  id: "C-19",
  title: { zh: "超编", en: "More staff than posts" },
  source: {
    zh: "财预〔2013〕53号“在职人员控制率”",
    en: "财预〔2013〕53号, staffing control rate",
  },
  observe: ({ facts }) => {
    const over = [totalOf(facts), ...Object.entries(KINDS).map(([kind, name]) => kindOf(facts, kind, name))]
      .filter((row) => row !== null)
      .filter((row) => compare(row.staff, row.posts.value) > 0);
    if (over.length === 0) return [];
    return [
      {
        severity: "warning",
        brief: brief(
          over[0]!.name,
          text("超编 {over} 人（实有 {staff}，编制 {posts}）", "{over} too many ({staff} in {posts} posts)", {
            over: toText(subtract(over[0]!.staff, over[0]!.posts.value)),
            staff: toText(over[0]!.staff),
            posts: toText(over[0]!.posts.value),
          }),
        ),
        text: text("实有人数超过编制数：{rows}。", "More staff than authorised posts: {rows}.", {
          rows: {
            list: over.map(({ name, staff, posts }) =>
              text(
                "{name}实有 {staff} 人，编制 {posts} 人，超编 {over} 人",
                "{name} {staff} in {posts} posts, {over} too many",
                {
                  name,
                  staff: toText(staff),
                  posts: toText(posts.value),
                  over: toText(subtract(staff, posts.value)),
                },
              ),
            ),
          },
        }),
        cells: cellsOf(over.flatMap((row) => row.cells)),
      },
    ];
  },
});

interface Row {
  readonly name: Localised;
  readonly staff: Amount;
  readonly posts: Fact;
  readonly cells: readonly Fact[];
}

function known(facts: FactStore, key: string): Fact | null {
  const fact = facts.one(key);
  return isKnown(fact) ? fact : null;
}

function kindOf(facts: FactStore, kind: string, name: Localised): Row | null {
  const staff = known(facts, `H1.headcount.${kind}.staff`);
  const posts = known(facts, `H1.headcount.${kind}.posts`);
  return staff && posts ? { name, staff: staff.value, posts, cells: [staff, posts] } : null;
}

function totalOf(facts: FactStore): Row | null {
  const staff = known(facts, "H1.headcount.staff");
  const posts = known(facts, "H1.headcount.posts");
  if (!staff || !posts) return null;
  return { name: { zh: "合计", en: "in all" }, staff: withoutContract(facts, staff), posts, cells: [staff, posts] };
}

/** The total without contract staff, unless the other kinds alone make it up. */
function withoutContract(facts: FactStore, staff: Fact): Amount {
  const contract = known(facts, "H1.headcount.contract.staff");
  const contractPosts = known(facts, "H1.headcount.contract.posts");
  if (!contract || (contractPosts && isPositive(contractPosts.value))) return staff.value;
  const kinds = Object.keys(KINDS).flatMap((kind) => known(facts, `H1.headcount.${kind}.staff`) ?? []);
  const own = sumOf(...kinds);
  return own && equals(own.value, staff.value) ? staff.value : subtract(staff.value, contract.value);
}
