/** What is said of a symptom: there, gone, better, unsure, supposed, earlier, or somebody else's. In doubt a red flag is there. */
import type { SymptomStatus } from '../../cases/codes.ts';
import { accentFit } from '../lexicon/patterns.ts';
import {
  NOT,
  STILL,
  GONE,
  BETTER,
  UNSURE,
  SUPPOSED,
  FEARED,
  WHAT_THEN,
  EARLIER,
  NOW,
  OWN,
  PASS,
  STOPS,
  MODIFIERS,
  LINKS,
  STILL_AFTER,
  BETTER_AFTER,
  GONE_AFTER,
  NO_AFTER,
  PARTICLES,
  ENDERS,
  YES,
} from '../lexicon/cues.ts';
import type { Cues } from '../lexicon/cues.ts';
import type { Reading, Token } from '../text/read.ts';

/** A symptom at tokens `from` to `to` (exclusive), in text order. */
export interface Mention {
  code: string;
  from: number;
  to: number;
}

/** Codes whose loss could cost a life: red or orange for some person in the triage rules (clinical table of red-flag codes). */
export const RED_FLAGS: ReadonlySet<string> = new Set(
  `unconscious convulsion drowsiness confusion cyanosis chest_indrawing grunting stridor
   vomiting_blood shortness_of_breath wheezing fast_breathing chest_pain chest_tightness
   coughing_blood black_stool bloody_stool fainting cannot_drink vomits_everything poor_feeding
   cold_extremities stiff_neck limb_weakness petechiae low_urine restlessness palpitations`.split(/\s+/),
);

/** Where a list of phrases begins at a token (longest): how many tokens, or 0. */
function at(reading: Reading, i: number, phrases: Cues): number {
  let longest = 0;
  for (const phrase of phrases.byFirst.get(reading.tokens[i]?.fold ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => fits(reading, i + k, word))) longest = phrase.length;
  }
  return longest;
}

function fits(reading: Reading, i: number, word: Token): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    token.fold === word.fold &&
    accentFit(token, word, reading.accented) >= 0 &&
    !clashes(token, word)
  );
}

/** Plain words that stand for themselves although a cue folds to the same letters. */
function clashes(token: Token, word: Token): boolean {
  return !token.marked && word.marked && /^(?:do|lo|ngo|doi)$/.test(token.fold) && word.fold !== 'do';
}

/** Longest phrase that ends just before token `end`. */
function before(reading: Reading, end: number, phrases: Cues): number {
  let longest = 0;
  for (const phrase of phrases.byLast.get(reading.tokens[end - 1]?.fold ?? '') ?? []) {
    if (phrase.length <= longest || phrase.length > end) continue;
    if (phrase.every((word, k) => fits(reading, end - phrase.length + k, word))) longest = phrase.length;
  }
  return longest;
}

export interface Scene {
  reading: Reading;
  mentions: readonly Mention[];
  /** token ranges of people beside the sender or patient */
  bystanders: readonly { from: number; to: number }[];
  /** a plea for help: whoever is named is the patient */
  plea: boolean;
}

/** The status of each mention, in the same order. */
export function statuses(scene: Scene): SymptomStatus[] {
  return scene.mentions.map((mention, i) => statusOf(scene, mention, i));
}

function statusOf(scene: Scene, mention: Mention, index: number): SymptomStatus {
  const { reading } = scene;
  const after = afterwards(reading, mention);
  const ahead = aheadCue(scene, mention, index);
  const context = contextOf(scene, mention);
  const asked = after === 'absent' && reading.tokens[mention.from - 1]?.fold === 'co' && loneNo(reading, mention.to);
  const own = (ahead === 'uncertain' && after !== 'resolved') || asked ? 'uncertain' : (after ?? ahead);
  if (context === 'hypothetical' && own !== 'absent' && own !== 'resolved') return 'hypothetical';
  if (context === 'other_person' && own !== 'absent' && own !== 'resolved') return 'other_person';
  if (context === 'history' && (own === null || own === 'present')) return 'history';
  return own ?? 'present';
}

/** "có sốt không" asks; "có sốt đâu" denies. */
function loneNo(reading: Reading, i: number): boolean {
  return /^(?:khong|ko|hong|hok|chua)$/.test(reading.tokens[i]?.fold ?? '') && ends(reading, i + 1);
}

/** Cues right after the symptom: "nhức đầu không có", "ho đã đỡ", "sốt đâu". */
function afterwards(reading: Reading, { to }: Mention): SymptomStatus | null {
  const { tokens } = reading;
  let i = to;
  while (i < to + 3 && at(reading, i, MODIFIERS) > 0) i += at(reading, i, MODIFIERS);
  i = at(reading, i, LINKS) > 0 ? i + at(reading, i, LINKS) : i;
  const still = at(reading, i, STILL_AFTER);
  if (still > 0) return 'present';
  if (at(reading, i, BETTER_AFTER) > 0) return 'improving';
  const gone = at(reading, i, GONE_AFTER);
  if (gone > 0 && (ends(reading, i + gone) || i > to || gone > 1)) return 'resolved';
  const no = at(reading, i, NO_AFTER);
  if (no > 0 && ends(reading, i + no)) return 'absent';
  const asks = at(reading, i, NOT);
  if (asks === 1 && ends(reading, i + 1)) {
    if (tokens[i]?.fold === 'dau') return 'absent';
    if (i > to) return 'absent';
    return 'uncertain';
  }
  return at(reading, i, YES) === 1 && ends(reading, i + 1) ? 'present' : null;
}

/** The clause ends here, but for particles. */
function ends(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || token.kind === 'mark') return true;
  if (at(reading, i, PARTICLES) > 0) return ends(reading, i + at(reading, i, PARTICLES));
  return at(reading, i, ENDERS) > 0;
}

/** Cues in front, over a list of bare symptoms at most. */
function aheadCue(scene: Scene, mention: Mention, index: number): SymptomStatus | null {
  const { reading, mentions } = scene;
  let i = mention.from;
  let commas = 0;
  let jumps = 0;
  for (let steps = 0; steps < 14 && i > 0; steps++) {
    const previous = mentions.find((other) => other.to === i && other !== mention);
    const cue = previous ? null : cueBefore(reading, i);
    if (cue) return decide(cue, mention, commas, jumps, scene, index);
    const token = reading.tokens[i - 1];
    if (!token) return null;
    if (previous) {
      i = previous.from;
      jumps++;
    } else if (token.kind === 'mark') {
      if (!/^[,+/&]$/.test(token.word) || !mentions.some((other) => other.to === i - 1)) return null;
      commas++;
      i--;
    } else {
      const pass = before(reading, i, PASS);
      if (pass === 0 || before(reading, i, STOPS) >= pass) return null;
      if (jumps > 0 && /^(?:bi|co|thay|con)$/.test(token.fold) && !cueBefore(reading, i - pass)) return null;
      i -= pass;
    }
  }
  return null;
}

type Cue = 'absent' | 'resolved' | 'improving' | 'present' | 'uncertain';

/** The longest cue that ends just before a token. */
function cueBefore(reading: Reading, end: number): Cue | null {
  const kinds: readonly [Cue, Cues][] = [
    ['present', STILL],
    ['uncertain', UNSURE],
    ['resolved', GONE],
    ['improving', BETTER],
    ['absent', NOT],
  ];
  let best: { cue: Cue; length: number } | null = null;
  for (const [cue, phrases] of kinds) {
    const length = before(reading, end, phrases);
    if (length > (best?.length ?? 0)) best = { cue, length };
  }
  if (!best) return null;
  // "do sốt" in unaccented text is mostly "because of": đỡ only at the head of a clause
  const first = reading.tokens[end - best.length];
  const head = reading.tokens[end - best.length - 1];
  if (
    first &&
    first.fold === 'do' &&
    !first.marked &&
    head &&
    head.kind !== 'mark' &&
    !/^(?:da|cung|thay|hoi|toi|em|e|be|nay|me|con|anh|chi|chau|tui|minh|duoc|co|ban|bo|ba|giu)$/.test(head.fold)
  )
    return null;
  if (best.cue === 'resolved' && first?.fold === 'khoi' && head?.fold === 'tranh') return null;
  return best.cue;
}

function decide(
  cue: Cue,
  mention: Mention,
  commas: number,
  jumps: number,
  scene: Scene,
  index: number,
): SymptomStatus | null {
  if (cue === 'present') return jumps === 0 ? 'present' : null;
  // "không biết có sốt không" is unsure, but its list stays unsure as well
  if (cue === 'uncertain') return commas > 0 ? null : 'uncertain';
  if (jumps === 0) return cue;
  if (cue === 'improving') return commas > 0 ? null : 'improving';
  // a "no" carried over commas to a red flag is asked back, never believed
  if (commas > 0 && RED_FLAGS.has(mention.code))
    return index === scene.mentions.length - 1 ? 'uncertain' : 'absent' === cue ? 'uncertain' : cue;
  return cue;
}

/** What the clause around says: a condition, an earlier time, another person. */
function contextOf(scene: Scene, mention: Mention): 'hypothetical' | 'history' | 'other_person' | null {
  const { reading } = scene;
  let other = false;
  let comma = false;
  for (let i = mention.from; i > 0; i--) {
    const token = reading.tokens[i - 1];
    if (!token || (token.kind === 'mark' && /[.;!?\n]/.test(token.word))) break;
    // over a comma a red flag is believed, unless the sentence goes on to ask what then
    const loose = comma && RED_FLAGS.has(mention.code) && !asksWhatThen(reading, mention.to);
    comma ||= token.word === ',' && !scene.mentions.some((one) => one.to === i - 1);
    if (loose) break;
    if (
      supposedBefore(reading, i, mention.from) &&
      cueBefore(reading, i) !== 'absent' &&
      !thenBetween(reading, i, mention.from)
    )
      return 'hypothetical';
    const earlier = before(reading, i, EARLIER);
    const denied = /^(?:chua|khong)$/.test(reading.tokens[i - earlier - 1]?.fold ?? '');
    if (earlier > 0 && !denied && !between(reading, i, mention.from, NOW)) return 'history';
    if (!other && bystanderAt(scene, i) && !between(reading, i, mention.from, OWN)) other = true;
  }
  if (other && !scene.plea) return 'other_person';
  return earlierAfter(reading, mention.to) ? 'history' : null;
}

/** "lo", "sợ" and "gây" suppose only what they name at once: "sợ khó thở", not "sợ quá, bé khó thở". */
function supposedBefore(reading: Reading, i: number, from: number): boolean {
  return before(reading, i, SUPPOSED) > 0 || (i === from && before(reading, i, FEARED) > 0);
}

function asksWhatThen(reading: Reading, from: number): boolean {
  return between(reading, from, Math.min(reading.tokens.length, from + 8), WHAT_THEN);
}

function earlierAfter(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark' || at(reading, i, NOW) > 0) return false;
    if (at(reading, i, EARLIER) > 1) return true;
  }
  return false;
}

function thenBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.tokens[i]?.fold === 'thi' || (reading.tokens[i]?.word === ',' && at(reading, i + 1, NOW) > 0))
      return true;
  }
  return false;
}

function between(reading: Reading, from: number, to: number, phrases: Cues): boolean {
  for (let i = from; i < to; i++) if (at(reading, i, phrases) > 0) return true;
  return false;
}

function bystanderAt(scene: Scene, end: number): boolean {
  return scene.bystanders.some((person) => person.to === end);
}
