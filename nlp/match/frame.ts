/** What a claim says of its subject: two claims about one thing are two claims when one of them says something else of it. */
import type { Snapshot } from './index.ts';
import { spellingsOf } from './met.ts';
import { knownTo } from './store.ts';
import type { Said, Strong } from './terms.ts';

/** A word that no list has, this rare at least, may be the very thing that is claimed. */
const TELLING_WORD = 0.5;
const TELLING_CONCEPT = 0.65;

const isWord = ({ key }: Strong) => key.startsWith('w:');
const tells = (strong: Strong) => strong.weight >= (isWord(strong) ? TELLING_WORD : TELLING_CONCEPT);

/**
 * The message claims something that no wording of the entry of `row` has, nor anything like it: right behind its predicate
 * ("gây liệt mặt"), or anywhere behind it instead of something that this wording claims.
 */
export function claimsOtherwise(snapshot: Snapshot, said: Said, row: number): boolean {
  if (threatens(snapshot, said, row) || isOfAnother(snapshot, said, row)) return true;
  const own = snapshot.store.said[row];
  if (own !== undefined && (asksOnly(said) || countsElse(said, own))) return true;
  const strangers = strangersIn(snapshot, said, row);
  if (strangers.length === 0) return false;
  const known = snapshot.store.said[row];
  if (known === undefined || strangers.some((one) => !isWord(one) && isClaimed(said, one, known))) return true;
  return known.strong.some(({ key, near }) => !known.acts.has(key) && !near.some((other) => said.terms.has(other)));
}

/** The same is claimed of something else: "phun thuốc gây ung thư", "vắc xin gây ung thư". */
function isOfAnother(snapshot: Snapshot, said: Said, row: number): boolean {
  const known = snapshot.store.said[row];
  const has = knownTo(snapshot, row);
  const another = said.strong.some(
    (one) =>
      one.weight >= MUCH && one.at < said.claimedFrom && !isWord(one) && !said.acts.has(one.key) && !one.near.some(has),
  );
  if (!another || known === undefined) return false;
  if (known.persons !== 0 && (known.persons & said.persons) === 0) return true;
  const subjects = known.strong.filter(
    ({ key, weight, at }) => weight >= MUCH && at < known.claimedFrom && !known.acts.has(key),
  );
  return subjects.length > 0 && subjects.every(({ near }) => !near.some((key) => said.terms.has(key)));
}
const MUCH = 0.8;

/** It tells of harm or death, of which no wording of the entry speaks, nor has any a predicate of it or forbids anything. */
function threatens({ store, rows }: Snapshot, { acts }: Said, row: number): boolean {
  if (!HARMS.some((harm) => acts.has(harm))) return false;
  const own = (store.rowsOf[store.entries[row] ?? -1] ?? []).filter((one) => one < rows);
  return own.every((one) => {
    const known = store.said[one];
    if (known === undefined || known.stance.forbids || HARMS.some((harm) => known.terms.has(harm))) return false;
    return ![...acts].some((act) => known.acts.has(act));
  });
}
const HARMS = ['die', 'harm', 'weaken', 'danger_level'];

/** "bệnh viện tỉnh ở đâu": asks for a place, a time or a number, and claims nothing. */
function asksOnly({ asks, stance }: Said): boolean {
  return stance.vague && !stance.less && ASKED.some((ask) => asks.has(ask));
}
const ASKED = ['where', 'when', 'how_many', 'how_long', 'price'];

/** It counts what the wording does not, and leaves out what is much of that: "nghỉ 3 tuần", "nghỉ từ ngày mai". */
function countsElse({ figures, terms }: Said, known: Said): boolean {
  const counts = figures.some(({ unit }) => !known.figures.some((other) => other.unit === unit));
  return (
    counts &&
    known.strong.some(
      ({ key, near, weight }) => weight >= MUCH && !known.acts.has(key) && !near.some((one) => terms.has(one)),
    )
  );
}

/** It stands right behind a predicate, or comes last of all. */
function isClaimed({ actsTo, strong, lastClause }: Said, { at }: Strong, { terms }: Said): boolean {
  if (actsTo.has(at)) return true;
  return at < lastClause && !strong.some((one) => one.at > at && one.near.some((key) => terms.has(key)));
}

const isNamed = ({ kinds }: Said, key: string) =>
  (kinds.get('disease')?.has(key) ?? false) || (kinds.get('item')?.has(key) ?? false);

/** What the message claims that no wording of the entry has. */
function strangersIn(snapshot: Snapshot, said: Said, row: number): Strong[] {
  const has = knownTo(snapshot, row);
  return said.strong.filter((one) => {
    if (one.at < said.claimedFrom && !isNamed(said, one.key)) return false;
    if (said.acts.has(one.key) || !tells(one) || one.near.some(has)) return false;
    return !(isWord(one) && spellingsOf(snapshot, one.key).some(has));
  });
}
