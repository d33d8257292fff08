/** Whether a message and a known wording may mean the same: what excludes each other, and what speaks against it. */
import { figuresDiffer } from './figures.ts';
import type { MatchKind } from './index.ts';
import { opposes } from './stance.ts';
import type { Said } from './terms.ts';
import { IMPLIED, related, relatedTo } from './weights.ts';

const OTHER_ACT = 0.8;
const OTHER_THING = 0.85;
/** The message names a thing or a person, the claim none. */
const UNNAMED = 0.78;
const OTHER_ASK = 0.85;
/** Who asks after a price is told of nothing else. */
const OTHER_THAN_PRICE = 0.6;
/** The claim names a thing; the message does not, and has a word that may be another thing. */
const STRANGE = 0.75;
const RARE_WORD = 0.5;
/** Each of two claims names a thing or a number that the other does not. */
const OTHER_NAME = 0.8;
/** Each of two questions is about something that the other leaves out: "đau dạ dày ăn gì", "F0 ăn gì". */
const OTHER_MATTER = 0.8;
const UNNAMED_ILLNESS = 0.85;
const MUCH_ASKED = 0.8;
const MUCH_KNOWN = 0.9;
/** The same of two claims, where less suffices: what is claimed of masks otherwise is another claim. */
const OTHER_CLAIM = 0.9;
const CLAIMED = 0.8;
const CLAIM_KNOWN = 0.5;
const NAMES = /^(?:item|disease)$/;
/** Questions of one row are asked for one another. */
const ASKED_ALIKE = [
  'when how_long',
  'how_many how_long when',
  'how_many price',
  'how do what way',
  'where who',
  'signs what diff',
  'why',
  'may do',
].map((row) => new Set(row.split(' ')));
/** A claim about one of these is none about the other. */
const APART = [
  ['adult', 'child'],
  ['household', 'each_person'],
] as const;
const BAD = new Set(['cause', 'spread', 'catch', 'harm', 'die']);

/** A passage as it is compared with many wordings: what it speaks of and implies. */
export interface Asked {
  said: Said;
  keys: ReadonlySet<string>;
  /** besides `keys`, what they imply */
  implied: ReadonlySet<string>;
  /** of what it speaks with much weight, each with what implies it and what it implies */
  much: readonly ReadonlySet<string>[];
}

export function askedOf(kind: MatchKind, said: Said): Asked {
  const least = kind === 'claim' ? CLAIMED : MUCH_ASKED;
  const keys = new Set(said.terms.map(({ key }) => key));
  return {
    said,
    keys,
    implied: new Set([...keys].flatMap((key) => IMPLIED[key] ?? [])),
    much: said.terms.filter(({ weight, missed }) => missed === 1 && weight >= least).map(({ key }) => relatedTo(key)),
  };
}

/** 0 when the two exclude each other, 1 when nothing speaks against it. */
export function agreement(kind: MatchKind, asked: Asked, known: Said): number {
  const { said } = asked;
  let share = 1;
  for (const [name, mine] of said.kinds) {
    const theirs = known.kinds.get(name);
    if (theirs === undefined) share *= kind === 'claim' && (name === 'item' || name === 'people') ? UNNAMED : 1;
    if (theirs === undefined || !differ(mine, theirs)) continue;
    if (kind === 'claim' || (name === 'disease' && !meets(mine, theirs))) return 0;
    share *= OTHER_THING;
  }
  if (kind === 'claim' && known.kinds.has('item') && !said.kinds.has('item') && hasStranger(said, known))
    share *= STRANGE;
  if (kind === 'faq') {
    if (isLeftOut(asked, known, MUCH_KNOWN) && leavesOut(asked, known)) share *= OTHER_MATTER;
    if (namesMore(asked, known)) share *= UNNAMED_ILLNESS;
    return share * askedAlike(said.asks, known.asks);
  }
  if (figuresDiffer(said.figures, known.figures) || (opposes(said.stance, known.stance) && !sameSide(said, known)))
    return 0;
  if (areApart(asked, known)) return 0;
  if (isLeftOut(asked, known, CLAIM_KNOWN) && leavesOut(asked, known)) share *= OTHER_CLAIM;
  if (namesAnother(said, known) && namesAnother(known, said)) share *= OTHER_NAME;
  if (weakens(said, known) || weakens(known, said)) return 0;
  return share * (claimsTheSame(said, known) ? 1 : OTHER_ACT);
}

/** The known wording is about an illness, or about F0 and F1, of which the message says nothing. */
function namesMore({ said, keys, implied }: Asked, known: Said): boolean {
  if (said.kinds.has('disease') || said.kinds.has('contrary case')) return false;
  const named = known.kinds.get('disease') ?? (known.kinds.has('contrary case') ? CASES : []);
  const isMeant = (one: string) =>
    keys.has(one) || implied.has(one) || (IMPLIED[one] ?? []).some((also) => keys.has(also));
  const all = [...named];
  return all.length > 0 && !all.some(isMeant);
}
const CASES = ['positive_case', 'contact_case'];

/** One speaks of the one side of a pair only, the other of the other. */
function areApart({ keys }: Asked, { terms }: Said): boolean {
  const theirs = new Set(terms.map(({ key }) => key));
  const only = (all: ReadonlySet<string>, one: string, other: string) => all.has(one) && !all.has(other);
  return APART.some(
    ([one, other]) =>
      (only(keys, one, other) && only(theirs, other, one)) || (only(keys, other, one) && only(theirs, one, other)),
  );
}

/** The known wording leaves out, and does not imply, something that is much of the message. */
function leavesOut({ much }: Asked, { terms }: Said): boolean {
  return much.some((near) => !terms.some(({ key }) => near.has(key)));
}

/** The message leaves out, and does not imply, something that is much of the known wording. */
function isLeftOut({ keys, implied }: Asked, { terms }: Said, least: number): boolean {
  return terms.some(
    ({ key, weight, missed }) =>
      missed === 1 &&
      weight >= least &&
      !keys.has(key) &&
      !implied.has(key) &&
      !(IMPLIED[key] ?? []).some((also) => keys.has(also)),
  );
}

/** Whether it has a rare word that the other has not. */
function hasStranger({ terms }: Said, known: Said): boolean {
  return terms.some(
    ({ key, weight, missed }) =>
      missed === 1 && weight > RARE_WORD && key.startsWith('w:') && !known.terms.some((other) => other.key === key),
  );
}

/** It names a thing or a number that the other does not speak of at all. */
function namesAnother({ kinds, figures }: Said, known: Said): boolean {
  if (figures.length > 0 && known.figures.length === 0) return true;
  for (const [name, mine] of kinds)
    for (const one of mine) if (NAMES.test(name) && !known.terms.some(({ key }) => related(one, key))) return true;
  return false;
}

/** What one raises the other weakens. */
function weakens({ acts }: Said, known: Said): boolean {
  return acts.has('weaken') && known.acts.has('level') && !known.acts.has('weaken');
}

/** Both say that something is closed, or open; one of them need not say it in a predicate too. */
function sameSide(said: Said, known: Said): boolean {
  const [mine, theirs] = [said.kinds.get('contrary opening'), known.kinds.get('contrary opening')];
  if (mine === undefined || theirs === undefined) return false;
  return (said.stance.vague || known.stance.vague) && meets(mine, theirs);
}

function meets(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const one of mine) for (const other of theirs) if (related(one, other)) return true;
  return false;
}

/** Each names something that the other does not. */
function differ(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return lacks(mine, theirs) && lacks(theirs, mine);
}

function lacks(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const one of mine) if (![...theirs].some((other) => related(one, other))) return true;
  return false;
}

function askedAlike(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  if (mine.has('price') && !theirs.has('price') && !theirs.has('how_many')) return OTHER_THAN_PRICE;
  return asksTheSame(mine, theirs) ? 1 : OTHER_ASK;
}

/** Who asks where does not ask when; what asks for nothing plainly may ask for either. */
function asksTheSame(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  if (mine.size === 0 || theirs.size === 0) return true;
  return ASKED_ALIKE.some(
    (group) => [...mine].some((one) => group.has(one)) && [...theirs].some((one) => group.has(one)),
  );
}

/** Of two claims that both affirm, what is affirmed must be of one sort: bad effects, or the very same predicate. */
function claimsTheSame({ acts, stance }: Said, known: Said): boolean {
  if (stance.less && known.stance.less && stance.forbids !== known.stance.forbids) return false;
  if (known.acts.size === 0 || stance.less) return true;
  const bad = [...known.acts].some((act) => BAD.has(act)) && [...acts].some((act) => BAD.has(act));
  return bad || [...known.acts].some((act) => acts.has(act));
}
