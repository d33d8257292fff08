/** What is said of a symptom: there, gone, better, unsure, supposed, earlier, or somebody else's. In doubt a red flag is there. */
import type { SymptomStatus } from '../../cases/codes.ts';
import type { Reading } from '../text/read.ts';
import { contextOf } from './context.ts';
import { aheadCue } from './cue-ahead.ts';
import { afterwards, asksWhether } from './cue-after.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import { asksEnd, doubtedBehind, sharedDoubt } from './doubts.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention, Scene, Stage } from './scene.ts';
import { answeredNo, goneAfterAll, goneSince, noneOfList, overSince, turnedLater, worseAgain } from './turns.ts';
import { mayMatch } from '../gate/gate.ts';

/** The status of each mention, in the same order. */
export function statuses(told: Scene): SymptomStatus[] {
  const { reading, bystanders, plea } = told;
  const mentions = told.mentions.map((mention) => withoutCues(reading, mention));
  const byEnd = new Map<number, Mention>();
  const byStart = new Map<number, Mention>();
  for (const mention of mentions) {
    byEnd.set(mention.to, mention);
    if (!byStart.has(mention.from)) byStart.set(mention.from, mention);
  }
  const stage = { reading, mentions, bystanders, plea, byEnd, byStart };
  const found = mentions.map((mention, i) => statusOf(stage, mention, i));
  return sharedDoubt(stage, overSince(stage, found));
}

/** "có sốt", "có đờm", "ban lặn": "có" and "lặn" belong to the cues around. */
function withoutCues({ tokens }: Reading, mention: Mention): Mention {
  if (mention.to - mention.from < 2) return mention;
  // "ban lặn sạch": its end is told of it
  const over = mention.code === 'rash' && /^(?:lặn|bay)$/.test(tokens[mention.to - 1]?.word ?? '');
  if (over && /^(?:sach|het|mat|han|roi|dan|bot|di|xuong)$/.test(tokens[mention.to]?.fold ?? ''))
    return { ...mention, to: mention.to - 1 };
  const has = tokens[mention.from]?.word === 'có' && mention.code !== 'any';
  return has ? { ...mention, from: mention.from + 1 } : mention;
}

function statusOf(scene: Stage, mention: Mention, index: number): SymptomStatus {
  const { reading } = scene;
  const ahead = mention.inner ? null : aheadCue(scene, mention);
  const after = mention.inner ?? behind(scene, mention, index, ahead);
  if (answeredNo(reading, mention) || isEchoed(reading, mention)) return 'absent';
  const context = contextOf(scene, mention);
  const asked = asksWhether(reading, mention);
  // "đâu có hết khó thở đâu", "trừ khó thở thì không có gì": said to be there in front, no "no" behind takes it away
  if (ahead === 'present' && after === 'absent') return 'present';
  if (onlyThought(reading, mention)) return 'absent';
  if (after !== 'uncertain' && imagined(reading, mention)) return 'present';
  if (after !== 'uncertain' && refuted(reading, mention))
    return ahead === 'absent' ? 'present' : RED_FLAGS.has(mention.code) ? 'uncertain' : 'absent';
  if (ahead === 'resolved' || ahead === 'improving') {
    const asked = asksEnd(reading, mention);
    if (asked) return asked;
    if (asksHow(reading, mention))
      return ahead === 'resolved' &&
        /\b(?:tre|con nit|em be)\b/.test(foldedWords(reading, mention.from - 6, mention.from))
        ? 'hypothetical'
        : 'present';
  }
  const told =
    (ahead === 'uncertain' && after !== 'resolved' && after !== 'present') || asked ? 'uncertain' : (after ?? ahead);
  const own = afterthought(scene, mention, noMore(scene, mention, ahead, told));
  if (context === 'hypothetical' && own !== 'absent' && own !== 'resolved') return 'hypothetical';
  if (context === 'other_person' && own !== 'absent' && own !== 'resolved') return 'other_person';
  if (context === 'history' && isOfThen(scene, mention, own, ahead)) return 'history';
  return own ?? 'present';
}

/** At an earlier time it was there, whatever became of it since: "ngày xưa hay hồi hộp, nay khỏi lâu rồi". */
function isOfThen(scene: Stage, mention: Mention, own: SymptomStatus | null, ahead: SymptomStatus | null): boolean {
  if (own === null || own === 'present') return true;
  return (own === 'resolved' && ahead === null) || turnedLater(scene, mention) !== null;
}

/** What the rest of the sentence makes of it: "bớt nhức đầu, chiều nhức dữ hơn", "tím môi, em không rõ". */
function afterthought(scene: Scene, mention: Mention, told: SymptomStatus | null): SymptomStatus | null {
  // "bả nói không tức ngực mà tui không tin"
  if (
    told === 'absent' &&
    RED_FLAGS.has(mention.code) &&
    DISBELIEVED.test(foldedWords(scene.reading, mention.to, mention.to + 14))
  )
    return 'uncertain';
  const better = told === 'resolved' || told === 'improving';
  if (better) return worseAgain(scene, mention) ? 'present' : told;
  return (told === null || told === 'present') && doubtedBehind(scene.reading, mention) ? 'uncertain' : told;
}

/** "không ói nữa", "nỏ còn ho mô": what is there no more has been there. */
function noMore(
  { reading, mentions }: Scene,
  { from, to }: Mention,
  ahead: SymptomStatus | null,
  told: SymptomStatus | null,
): SymptomStatus | null {
  if (told !== 'absent') return told;
  if (ahead === 'resolved') return 'resolved';
  const next = mentions.find((other) => other.from >= to && other.code !== 'any')?.from ?? Infinity;
  const rest = foldedWords(reading, to, Math.min(to + 5, next), ANY_MARK);
  if (NEVER_BEHIND.test(foldedWords(reading, to, to + 14, ANY_MARK))) return told;
  return NO_MORE.test(rest) && !NEVER.test(foldedWords(reading, from - 5, from, ANY_MARK)) ? 'resolved' : told;
}
const NO_MORE =
  /^lai(?: (?:tu|nua|lan|;)|$)|^(?:[^\s;]+ ){0,3}nua(?= |$)(?! (?:dem|ngay|tieng|thang|tuan|gio|chung|nam|khuya))/;
const NEVER = /(?:^| )(?:bao gio|tung|he|lan nao|luc nao)(?: (?:bi|co|thay))?$/;

/** "không bị tiêu chảy nữa đâu, từ đầu đến giờ không có" */
const NEVER_BEHIND =
  /; (?:\S+ )?(?:(?:tu )?(?:dau|truoc|hoi nao|xua|do gio)(?: (?:den|toi))?(?: (?:gio|nay|chu))?|truoc gio|xua (?:gio|nay)|hoi gio) (?:\S+ )?(?:khong|chua|hong|dau|ko|chang|no)(?= |$)/;

const DISBELIEVED = /^[^;]*(?:khong|hong|chua|ko|chang|khong dam) (?:tin|yen tam|yen long)\b/;

/** What stands behind it: a word of its own, one for a pair, one for a list, or a later clause. */
function behind(scene: Stage, mention: Mention, index: number, ahead: SymptomStatus | null): SymptomStatus | null {
  return (
    afterwards(scene, mention) ??
    (ahead === null || ahead === 'present' ? shared(scene, mention, index) : null) ??
    noneOfList(scene, mention) ??
    turnedLater(scene, mention) ??
    goneSince(scene, mention) ??
    goneAfterAll(scene, mention)
  );
}

/** "tưởng hết khó thở rồi, ai ngờ …": what was only thought to be over. */
function imagined(reading: Reading, { from, to }: Mention): boolean {
  return (
    mayMatch(THOUGHT, reading.words) &&
    THOUGHT.test(foldedWords(reading, from - 6, from)) &&
    IN_VAIN.test(foldedWords(reading, to, to + 8))
  );
}
const THOUGHT = /(?:^| )(?:tuong|cu ngo|ngo)(?: [^;]+)?$/;
const IN_VAIN = /\b(?:ai (?:ngo|de)|nao (?:ngo|de)|lai|ma)\b/;

/** "làm sao cho hết ho": how it may end is asked, so it is there. */
function asksHow(reading: Reading, { from }: Mention): boolean {
  return /(?:^| )(?:lam (?:sao|the nao|cach nao)|man rang|cach nao|cach gi|(?:uong|an) (?:thuoc )?gi)(?: (?:de|cho|thi|ma|mau|nhanh|con|tre|nit|em|be|chau|toi|tui|minh|no)){1,5} (?:het|khoi|do|bot|giam|dut)$/.test(
    foldedWords(reading, from - 9, from, ANY_MARK),
  );
}

const BELIEVED = /(?:^| )(?:tuong|cu ngo|ngo|nghi)(?: (?:la|bi|dang|minh|em|toi|con|be|no|chac))*$/;

/** "tưởng sốt hóa ra không" */
function onlyThought(reading: Reading, { from, to }: Mention): boolean {
  return (
    mayMatch(BELIEVED, reading.words) &&
    BELIEVED.test(foldedWords(reading, from - 4, from, ANY_MARK)) &&
    /^(?:; )?(?:hoa ra|ai de|ai ngo|nao ngo|nhung|ma|te ra) (?:la )?(?:khong|ko|hong|khong phai|chua)(?: (?:phai|co|bi|sao|he|a|roi))* ?(?:;|$)/.test(
      foldedWords(reading, to, to + 8, ANY_MARK),
    )
  );
}

/** "nói không khó thở là nói dối" */
function refuted(reading: Reading, { to }: Mention): boolean {
  return mayMatch(IS_A_LIE, reading.words) && IS_A_LIE.test(foldedWords(reading, to, to + 6));
}
const IS_A_LIE = /^(?:\p{L}+ )?(?:la|thi) (?:noi doi|noi xao|xao|sai|khong dung|doi)\b/u;

/** "có sốt đâu mà sốt": said again only to deny it. */
function isEchoed({ tokens }: Reading, { from }: Mention): boolean {
  const name = tokens[from]?.fold;
  return (
    tokens[from - 1]?.fold === 'ma' &&
    /^(?:dau|mo)$/.test(tokens[from - 2]?.fold ?? '') &&
    tokens[from - 3]?.fold === name
  );
}

/** "sốt với ho thì hết", "nôn hay tiêu chảy thì không": what is said of the last of a pair holds for both. */
function shared(scene: Scene, { code, to }: Mention, index: number): SymptomStatus | null {
  const { reading, mentions } = scene;
  const next = mentions[index + 1];
  if (!next || next.from < to || next.from > to + 2) return null;
  const joint = JOINTS[foldedWords(reading, to, next.from)];
  if (!joint || (joint !== 'pair' && RED_FLAGS.has(code))) return null;
  const tail = reading.tokens[next.to]?.fold ?? '';
  // over a comma "thì" tells the second apart: "ho nhiều, sổ mũi thì đỡ"
  const both = joint === 'comma' ? /^(?:deu|cung|ca)$/ : /^(?:thi|deu|cung|ca)$/;
  const said = afterwards(scene, next) ?? (joint === 'pair' ? shared(scene, next, index + 1) : null);
  if (said === 'absent') return joint !== 'comma' || both.test(tail) ? said : null;
  if (said !== 'resolved' && said !== 'improving') return null;
  return both.test(tail) || (joint === 'pair' && !RED_FLAGS.has(code)) ? said : null;
}
const JOINTS: Readonly<Record<string, 'pair' | 'comma' | 'none'>> = {
  va: 'pair',
  voi: 'pair',
  lan: 'pair',
  hay: 'pair',
  hoac: 'pair',
  cung: 'pair',
  'cung voi': 'pair',
  'hay la': 'pair',
  'va ca': 'pair',
  '+': 'pair',
  ',': 'comma',
  '': 'none',
};
