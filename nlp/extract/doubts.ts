/** Doubt that stands behind a symptom, or is shared with it: "…, em không rõ", "hết sốt chưa", "co giật hay chỉ giật mình". */
import type { SymptomStatus } from '../../cases/codes.ts';
import type { Reading } from '../text/read.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { mayMatch } from '../gate/gate.ts';

const CALLED =
  '(?:a|ha|vay|the|ta|nhi|nhe|nha|roi|nua|ne|hen|he|bac si|bs|me|ma|ba|bo|con|em|anh|chi|be|chau|ong|ban|co|chu|bac|ad)';
const ASKED = new RegExp(`^(?:nua |han )?(?:chua|khong|ko|hong|hok)(?: ${CALLED})* ?(?:;|$)`);
const ANSWERED_OVER = /^[^;]*; (?:; )?(?:(?:da|thua|vang|u|em|con|toi) )*(?:het|khoi|roi|do|dut)\b/;
const ANSWERED_NOT = /^[^;]*; (?:; )?(?:(?:da|thua|vang|u|em|con|toi) )*(?:chua|khong|van con|con)\b/;

/** "bé hết sốt chưa mẹ", "đỡ ho không em": whether it is over is asked; what is said of it where the answer follows. */
export function asksEnd(reading: Reading, { to }: Mention): 'uncertain' | 'resolved' | 'present' | null {
  const rest = foldedWords(reading, to, to + 10, ANY_MARK);
  if (!ASKED.test(rest)) return null;
  return ANSWERED_OVER.test(rest) ? 'resolved' : ANSWERED_NOT.test(rest) ? 'present' : 'uncertain';
}

const SO_IT_SEEMS =
  /^(?:\S+ )?(?:phai|dung) (?:khong|hong|ko)\b|^(?:\S+ ){0,3}(?:thi phai|hay sao)(?= |$)|^(?:\S+ ){0,2}hay (?:la |chi )?(?:do|tai|vi|tuong|chi la|muoi|di ung|nong|kien|buon ngu|met|an)\b/;
const NOT_SURE =
  /(?:^|, |ma |nhung |(?=(?:em|toi|tui|minh|con|chi|anh|me) ))(?:nhung |ma |nen )?(?:(?:em|toi|tui|minh|con|chau|chi|anh|me|ba|cung|thiet tinh|that ra) ){0,3}(?:khong|ko|chua|hong|chang|cha|hok) (?:ro|ro lam|chac|dam chac|biet chac|biet|phan biet(?: duoc)?|doan duoc|dam khang dinh|biet co phai(?: vay)?(?: khong)?|biet (?:dung|phai) khong|dam noi)(?: (?:lam|nua|a|dau|bac si|bs|nha|nhe|het))* ?$/;

/** "môi tím thì phải", "… hay do trời tối, em không rõ" */
export function doubtedBehind(reading: Reading, { to }: Mention): boolean {
  const seems = mayMatch(SO_IT_SEEMS, reading.words);
  const unsure = mayMatch(NOT_SURE, reading.words);
  if (!seems && !unsure) return false;
  const rest = foldedWords(reading, to, to + 16).split(';')[0] ?? '';
  return (seems && SO_IT_SEEMS.test(rest)) || (unsure && NOT_SURE.test(rest.trim()));
}

/** "không chắc là co giật hay chỉ giật mình": of two of which one is meant neither is sure. */
export function sharedDoubt({ reading, mentions }: Scene, found: readonly SymptomStatus[]): SymptomStatus[] {
  const all = [...found];
  mentions.forEach(({ code, to }, i) => {
    const next = mentions[i + 1];
    // "trán âm ấm chắc sốt": of what is felt at once it is unsure whether it is that
    if (
      next?.code === code &&
      !RED_FLAGS.has(code) &&
      next.from <= to + 3 &&
      all[i] === 'present' &&
      all[i + 1] === 'uncertain'
    )
      all[i] = 'uncertain';
    if (!next || !mayMatch(OR, reading.words) || !OR.test(foldedWords(reading, to, next.from, ANY_MARK))) return;
    if (all[i] === 'uncertain' && all[i + 1] === 'present') all[i + 1] = 'uncertain';
    if (all[i] === 'present' && all[i + 1] === 'uncertain') all[i] = 'uncertain';
  });
  return all;
}
const OR = /^(?:; )?(?:hay|hoac|hay la|hoac la)(?: (?:chi|la|do|bi|chi la|be|con|no|mot))*$/;
