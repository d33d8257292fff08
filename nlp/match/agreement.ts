/** Whether a message and a known wording may mean the same: what excludes each other, and what speaks against it. */
import { figuresDiffer } from './figures.ts';
import type { MatchKind } from './index.ts';
import { PERSON } from './persons.ts';
import { opposes } from './stance.ts';
import type { Said } from './terms.ts';
import { related, relatedTo } from './weights.ts';

const OTHER_ACT = 0.8;
const OTHER_THING = 0.85;
/** The message names a thing or a person, the claim none. */
const UNNAMED = 0.78;
const OTHER_ASK = 0.85;
/** Who asks after a price is told of nothing else. */
const OTHER_THAN_PRICE = 0.6;
/** What holds for others may not hold for these; who asks about a shot is not told of an illness. */
const ASKED_OF = [
  [PERSON.vaccine, 0.8],
  [PERSON.pregnant, 0.85],
  [PERSON.breast_milk, 0.85],
] as const;
/** The claim names a thing; the message does not, and has a word that may be another thing. */
const STRANGE = 0.75;
/** The claim names a thing of which the message says nothing. */
const LEFT_OUT = 0.95;
const RARE_WORD = 0.5;
/** Each of two claims names a thing or a number that the other does not. */
const OTHER_NAME = 0.8;
/** Each of two questions is about something that the other leaves out: "đau dạ dày ăn gì", "F0 ăn gì". */
const OTHER_MATTER = 0.8;
const UNNAMED_ILLNESS = 0.85;
const UNNAMED_PERSON = 0.85;
const OTHER_PEOPLE = 0.8;
/** The known question is about these, and the message names none of them; children are often meant without being named. */
const UNASKED = [
  [PERSON.child, 0.93],
  [PERSON.pregnant, 0.85],
  [PERSON.elder, 0.88],
  [PERSON.breast_milk, 0.9],
  [PERSON.vaccine, 0.72],
] as const;
const MUCH_ASKED = 0.8;
const MUCH_KNOWN = 0.9;
/** The same of two claims, where less suffices: what is claimed of masks otherwise is another claim. */
const OTHER_CLAIM = 0.9;
const CLAIMED = 0.8;
const CLAIM_KNOWN = 0.5;
const NAMES = /^(?:item|disease)$/;
/** A claim about one of these is none about the other. */
const APART = [
  { one: PERSON.adult, other: PERSON.child },
  { one: PERSON.household, other: PERSON.each_person },
] as const;
const BAD = new Set(['cause', 'spread', 'catch', 'harm', 'die']);

/** 0 when the two exclude each other, 1 when nothing speaks against it. */
export function agreement(kind: MatchKind, said: Said, known: Said): number {
  let share = 1;
  for (const [name, mine] of said.kinds) {
    const theirs = known.kinds.get(name);
    if (theirs === undefined) share *= kind === 'claim' && (name === 'item' || name === 'people') ? UNNAMED : 1;
    if (theirs === undefined || !differ(mine, theirs)) continue;
    if (kind === 'claim') return 0;
    share *= OTHER_THING;
  }
  if (kind === 'faq' && said.ill.size > 0 && known.ill.size > 0 && !meets(said.ill, known.ill)) return 0;
  if (kind === 'claim' && known.kinds.has('item') && !said.kinds.has('item'))
    share *= hasStranger(said, known) ? STRANGE : LEFT_OUT;
  if (kind === 'faq') {
    if (leavesOut(said, known, MUCH_KNOWN) && leavesOut(known, said, MUCH_ASKED)) share *= OTHER_MATTER;
    if (namesMore(said, known)) share *= UNNAMED_ILLNESS;
    if (areApart(said, known)) share *= OTHER_PEOPLE;
    const unasked = known.persons & ~said.persons;
    if (unasked !== 0) for (const [bit, rest] of UNASKED) if ((unasked & bit) !== 0) share *= rest;
    const only = said.persons & ~known.persons;
    if (only !== 0) for (const [bit, rest] of ASKED_OF) if ((only & bit) !== 0) share *= rest;
    return share * askedAlike(said, known);
  }
  if (said.asks.has('price') && !known.asks.has('price')) share *= OTHER_THAN_PRICE;
  if (figuresDiffer(said.figures, known.figures) || (opposes(said.stance, known.stance) && !sameSide(said, known)))
    return 0;
  if (areApart(said, known)) return 0;
  if (namesNobody(said, known)) share *= UNNAMED_PERSON;
  if (leavesOut(said, known, CLAIM_KNOWN) && leavesOut(known, said, CLAIMED)) share *= OTHER_CLAIM;
  if (namesAnother(said, known) && namesAnother(known, said)) share *= OTHER_NAME;
  if (weakens(said, known) || weakens(known, said)) return 0;
  // what does not raise a level need not lower it
  if (said.acts.has('level') && known.acts.has('level') && said.stance.denies !== known.stance.denies) return 0;
  return share * (claimsTheSame(said, known) ? 1 : OTHER_ACT);
}

/** The known wording is about an illness, or about F0 and F1, of which the message says nothing. */
function namesMore({ ill, kinds, terms }: Said, known: Said): boolean {
  if (ill.size > 0 || kinds.has('contrary case')) return false;
  const named = known.kinds.get('disease') ?? (known.kinds.has('contrary case') ? CASES : null);
  if (named === null) return false;
  for (const one of named) if (hasOneOf(terms, relatedTo(one))) return false;
  return true;
}
const CASES = ['positive_case', 'contact_case'];

/** What is claimed of some people is claimed of nobody in the message. */
function namesNobody({ persons }: Said, known: Said): boolean {
  return (known.persons & PEOPLE) !== 0 && (persons & PEOPLE) === 0;
}
const PEOPLE =
  PERSON.child |
  PERSON.adult |
  PERSON.elder |
  PERSON.pregnant |
  PERSON.chronic |
  PERSON.men |
  PERSON.girls |
  PERSON.workers;

/** One speaks of the one side of a pair only, the other of the other. */
function areApart({ persons: mine }: Said, { persons: theirs }: Said): boolean {
  for (const { one, other } of APART) {
    const own = mine & (one | other);
    const known = theirs & (one | other);
    if ((own === one && known === other) || (own === other && known === one)) return true;
  }
  return false;
}

/** It leaves out, and does not imply, something that is much of the other: that weighs so much there at least. */
function leavesOut({ terms }: Said, { strong }: Said, least: number): boolean {
  for (const { weight, near } of strong) if (weight >= least && !hasOneOf(terms, near)) return true;
  return false;
}

function hasOneOf(terms: Said['terms'], near: readonly string[]): boolean {
  for (const key of near) if (terms.has(key)) return true;
  return false;
}

/** Whether it has a rare word that the other has not. */
function hasStranger({ terms }: Said, known: Said): boolean {
  for (const { key, weight, missed } of terms.values())
    if (missed === 1 && weight > RARE_WORD && key.startsWith('w:') && !known.terms.has(key)) return true;
  return false;
}

/** It names a thing or a number that the other does not speak of at all. */
function namesAnother({ kinds, figures }: Said, known: Said): boolean {
  if (figures.length > 0 && known.figures.length === 0) return true;
  for (const [name, mine] of kinds)
    for (const one of mine) if (NAMES.test(name) && !hasOneOf(known.terms, relatedTo(one))) return true;
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
  for (const one of mine) if (hasRelated(theirs, one)) return true;
  return false;
}

/** Each names something that the other does not. */
function differ(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return lacks(mine, theirs) && lacks(theirs, mine);
}

function lacks(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const one of mine) if (!hasRelated(theirs, one)) return true;
  return false;
}

function hasRelated(all: ReadonlySet<string>, one: string): boolean {
  for (const other of all) if (related(one, other)) return true;
  return false;
}

/** Who asks where does not ask when; what asks for nothing plainly may ask for either. */
function askedAlike({ asks: mine, askedAs }: Said, { asks: theirs, askedAs: known }: Said): number {
  if (mine.has('price') && !theirs.has('price') && !theirs.has('how_many')) return OTHER_THAN_PRICE;
  return askedAs === 0 || known === 0 || (askedAs & known) !== 0 ? 1 : OTHER_ASK;
}

/** Of two claims that both affirm, what is affirmed must be of one sort: bad effects, or the very same predicate. */
function claimsTheSame({ acts, stance }: Said, known: Said): boolean {
  if (stance.less && known.stance.less && stance.forbids !== known.stance.forbids) return false;
  if (known.acts.size === 0 || stance.less) return true;
  const bad = [...known.acts].some((act) => BAD.has(act)) && [...acts].some((act) => BAD.has(act));
  return bad || [...known.acts].some((act) => acts.has(act));
}
