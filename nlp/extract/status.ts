/** What is said of a symptom: there, gone, better, unsure, supposed, earlier, or somebody else's. In doubt a red flag is there. */
import type { SymptomStatus } from '../../cases/codes.ts';
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
  DOUBLE,
  NOT_MUCH,
  STILL_AFTER,
  BETTER_AFTER,
  GONE_AFTER,
  NO_AFTER,
  YES,
} from '../lexicon/cues.ts';
import type { Cues } from '../lexicon/cues.ts';
import type { Inner } from '../lexicon/patterns.ts';
import type { Reading } from '../text/read.ts';
import { at, before, between, ends } from './cue-match.ts';

/** A symptom at tokens `from` to `to` (exclusive), in text order. */
export interface Mention {
  code: string;
  from: number;
  to: number;
  /** said inside the words themselves: "môi không tím" */
  inner?: Inner | undefined;
}

/** Codes whose loss could cost a life: red or orange for some person in the triage rules (clinical table of red-flag codes). */
export const RED_FLAGS: ReadonlySet<string> = new Set(
  `unconscious convulsion drowsiness confusion cyanosis chest_indrawing grunting stridor
   vomiting_blood shortness_of_breath wheezing fast_breathing chest_pain chest_tightness
   coughing_blood black_stool bloody_stool fainting cannot_drink vomits_everything poor_feeding
   cold_extremities stiff_neck limb_weakness petechiae low_urine restlessness palpitations`.split(/\s+/),
);

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
  const after = mention.inner ?? afterwards(scene, mention) ?? shared(scene, mention, index);
  const ahead = mention.inner ? null : aheadCue(scene, mention, index);
  const context = contextOf(scene, mention);
  const asked = asksWhether(reading, mention);
  const own = (ahead === 'uncertain' && after !== 'resolved') || asked ? 'uncertain' : (after ?? ahead);
  if (context === 'hypothetical' && own !== 'absent' && own !== 'resolved') return 'hypothetical';
  if (context === 'other_person' && own !== 'absent' && own !== 'resolved') return 'other_person';
  if (context === 'history' && (own === null || own === 'present')) return 'history';
  return own ?? 'present';
}

/** "có sốt không" and "bị sốt không hay sao" ask; "có sốt đâu" denies. */
function asksWhether(reading: Reading, { from, to }: Mention): boolean {
  const fold = (i: number) => reading.tokens[i]?.fold ?? '';
  if (!/^(?:khong|ko|hong|hok|chua)$/.test(fold(to))) return false;
  if (/^(?:hay|biet)$/.test(fold(to + 1))) return true;
  if (!/^(?:co|phai)$/.test(fold(from)) && !/^(?:co|phai)$/.test(fold(from - 1))) return false;
  return ends(reading, to + 1) || /^(?:em|toi|tui|minh|con|cung|thi|nua|bac|chi|anh|tu)$/.test(fold(to + 1));
}

/** "sốt với ho thì hết": what is said of the last of a pair holds for both. */
function shared(scene: Scene, { code, to }: Mention, index: number): SymptomStatus | null {
  const next = scene.mentions[index + 1];
  const joint = scene.reading.tokens[to]?.fold ?? '';
  if (!next || next.from !== to + 1 || !/^(?:va|voi|lan|,)$/.test(joint)) return null;
  if (joint === ',' && RED_FLAGS.has(code)) return null;
  if (!/^(?:thi|deu|cung|ca)$/.test(scene.reading.tokens[next.to]?.fold ?? '')) return null;
  const said = afterwards(scene, next);
  return said === 'resolved' || said === 'improving' || said === 'absent' ? said : null;
}

/** Cues right after the symptom: "nhức đầu không có", "ho đã đỡ", "sốt đâu". */
function afterwards({ reading, mentions }: Scene, { to }: Mention): SymptomStatus | null {
  const { tokens } = reading;
  let i = to;
  while (i < to + 3 && at(reading, i, MODIFIERS) > 0) i += at(reading, i, MODIFIERS);
  // "không … gì hết" stresses the no, it tells of no end
  if (/^(?:gi|chi)$/.test(tokens[i - 1]?.fold ?? '') && i > to && /^(?:het|ca)$/.test(tokens[i]?.fold ?? '')) return null;
  if (tokens[i]?.fold === ',' && at(reading, i + 1, NOW) > 0 && turn(reading, i + 1)) i++;
  i = at(reading, i, LINKS) > 0 ? i + at(reading, i, LINKS) : i;
  const denial = at(reading, i, NOT);
  if (denial > 0 && mentions.some(({ from }) => from >= i + denial && from <= i + denial + 1 && only(reading, i + denial, from)))
    return null;
  if (denial > 0 && betterAt(reading, i + denial)) return 'present';
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

/** "…, giờ hết rồi" turns what was said before the comma. */
function turn(reading: Reading, i: number): boolean {
  const next = i + at(reading, i, NOW);
  const then = next + at(reading, next, LINKS);
  return [next, then].some((k) => at(reading, k, GONE_AFTER) > 0 || at(reading, k, BETTER_AFTER) > 0);
}

/** "không (thấy) đỡ" */
function betterAt(reading: Reading, i: number): boolean {
  const k = /^(?:thay|he|co)$/.test(reading.tokens[i]?.fold ?? '') ? i + 1 : i;
  return at(reading, k, BETTER_AFTER) > 0;
}

/** Between a "no" and a symptom stands nothing, or "có", "bị", "thấy". */
function only(reading: Reading, from: number, to: number): boolean {
  return from === to || /^(?:co|bi|thay|he)$/.test(reading.tokens[from]?.fold ?? '');
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
  // unmarked "dau" in front is pain far more often than "đâu"
  if (best.length === 1 && first?.fold === 'dau' && !first.marked) return null;
  return best.cue === 'present' || best.cue === 'uncertain' ? best.cue : undone(reading, end - best.length, best.cue);
}

/** A "no" before the cue turns it: "không thấy đỡ", "không phải là không", "chưa có hết". */
function undone(reading: Reading, start: number, cue: Cue): Cue {
  let i = start;
  const link = cue === 'absent' ? /^(?:la|phai)$/ : /^(?:thay|he|co|chi|duoc)$/;
  while (i > start - 2 && link.test(reading.tokens[i - 1]?.fold ?? '')) i--;
  if (cue === 'absent' && i === start) return cue;
  return before(reading, i, NOT) > 0 || (cue === 'absent' && before(reading, start, DOUBLE) > 0) ? 'present' : cue;
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
  // unmarked "no" is nó as well as nỏ: of a red flag it denies nothing
  const last = scene.reading.tokens[mention.from - 1];
  if (jumps === 0 && last?.fold === 'no' && !last.marked && RED_FLAGS.has(mention.code)) return 'present';
  // "không đau lắm", "không khó thở mấy": there, but not much
  if (cue === 'absent' && at(scene.reading, mention.to, NOT_MUCH) > 0) return 'present';
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

function bystanderAt(scene: Scene, end: number): boolean {
  return scene.bystanders.some((person) => person.to === end);
}
