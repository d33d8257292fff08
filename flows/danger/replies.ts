/** Short answers in danger, as people write them: "báo nhầm", "ổn rồi", "không đúng". */
import { fold } from '../engine/fold.ts';
import type { Said } from '../engine/reaction.ts';

/** Help is no longer needed. Only asks once whether it is so; nothing is closed by it. */
const CALL_OFF: readonly string[] = (
  'huy|huy bo|thoi|bao nham|bam nham|gui nham|nhan nham|' +
  'nham roi|nham|lo tay|lon so|on roi|het roi|khoe roi|' +
  'do roi|xong roi|khong sao|khong sao roi|khong can nua|khong can giup nua|khong can|' +
  'khoi can|khoi|da co nguoi giup|da co nguoi den|da duoc giup|duoc giup roi|qua roi|' +
  'binh thuong roi|tinh roi|ko can nua|ko sao|k sao|ko can'
).split('|');
/** Between them people put only small words. */
const SMALL: ReadonlySet<string> = new Set(
  'da a nhe nha em toi minh con chau oi voi sos nua thi gio me bo roi'.split(' '),
);

function withoutPhrases(folded: string): { found: boolean; rest: string[] } {
  let rest = ` ${folded} `;
  let found = false;
  for (const phrase of CALL_OFF.toSorted((one, other) => other.length - one.length)) {
    if (!rest.includes(` ${phrase} `)) continue;
    found = true;
    rest = rest.replaceAll(` ${phrase} `, ' ');
  }
  return {
    found,
    rest: rest
      .replaceAll(' cam on ', ' ')
      .split(' ')
      .filter((word) => word !== ''),
  };
}

const STILL =
  /^(?:da |co |em |toi |khong |ko )*(?:van|con|dang|rat) (?:dang |con )?(?:can|nguy|chua|kho|met|dau|bi)\b|^(?:da )?(?:can|dung huy|khong huy|ko huy|chua on|chua)\b/;

/** Is help still needed? "vẫn cần", "còn khó thở", "đừng huỷ". */
export function isStillNeeded({ content, understanding }: Said): boolean {
  return content.choice === undefined && STILL.test(fold(understanding.text));
}

const SURE = 0.8;

/** Does the whole message say that help is no longer needed? */
export function isCallOff({ content, understanding }: Said): boolean {
  const { word, intent, confidence } = understanding;
  if (content.choice === 'cancel' || word === 'cancel') return true;
  if (word === null && intent === 'cancel' && confidence >= SURE) return true;
  if (content.choice !== undefined || understanding.entities.some(({ type }) => type === 'supply')) return false;
  const { found, rest } = withoutPhrases(fold(understanding.text));
  return found && rest.every((word) => SMALL.has(word));
}

const NOT_SO =
  /^(?:da |a |ua |y )?(?:khong|ko|k|hong|hok|khg|chua|cha) (?:dung|phai|chinh xac)\b|^(?:da )?(?:sai|nham)\b/;
const HAS = /^(?:da |vang |co )?(?:dang bi|co bi|bi ma|bi day|van bi|van con|con bi)\b/;
const SO =
  /^(?:da |vang |u |um |uh )*(?:dung|phai|chuan|chinh xac|da|vang|uh|um|u|ok|oke|yes|right)(?: (?:roi|a|vay|the|ma|em|do))*$/;
const YES = /^(?:da )?co(?: a| em)?$/;
const NO = /^(?:da )?(?:khong|ko|k|hong|khg|no)(?: a| em| bi)?$/;

/** `so` and `notSo` judge the sentence, `has` and `no`/`yes` the sign itself. */
export type DenialAnswer = 'so' | 'notSo' | 'has' | 'yes' | 'no';

/** How "… KHÔNG khó thở, đúng không ạ?" was answered in words; null: not at all. */
export function denialAnswer({ content, understanding }: Said): DenialAnswer | null {
  if (content.choice !== undefined) return null;
  const folded = fold(understanding.text);
  if (NOT_SO.test(folded)) return 'notSo';
  if (HAS.test(folded)) return 'has';
  if (YES.test(folded)) return 'yes';
  if (NO.test(folded) || understanding.word === 'no') return 'no';
  return SO.test(folded) || understanding.word === 'yes' ? 'so' : null;
}

const DENIAL_CHOICES: ReadonlySet<string> = new Set([
  'denial:yes',
  'denial:no',
  'denial:which',
  'denial:has',
  'denial:hasnt',
]);

/** Is this an answer to an open denial, by choice or in words? */
export function answersDenial(said: Said): boolean {
  return DENIAL_CHOICES.has(said.content.choice ?? '') || denialAnswer(said) !== null;
}
