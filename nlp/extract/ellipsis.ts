/** The symptom that a later clause denies of somebody else without naming it: "hàng xóm sốt, tôi thì không". */
import type { Reading } from '../text/read.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import { RED_FLAGS } from './scene.ts';
import { mayMatch } from '../gate/gate.ts';

interface Told {
  code: string;
  from: number;
  to: number;
}

/** How far behind the symptom the clause may begin, and how long it may be, in tokens. */
const FARTHEST = 13;
const LONGEST = 12;

const WHO =
  '(?:toi|em|e|tui|minh|con|be|chau|vo|chong|me|ma|ba|bo|ong|anh|chi|nha|dua|thang|lop|bon|ca|moi|may)(?: (?!khong|chua|ko|hong|chang|k |hok|thi )[\\p{L}]+){0,3}?';
const DENIED = new RegExp(
  `^(?:(?:; )?(?:con|rieng|nhung|ma|chi co|co) )?(${WHO} (?:(?:thi|la|van|cung|hien) ){0,2}(?:khong|chua|ko|hong|chang|hok)(?: (?:bi|co|mac|dinh|noi|thay|len))?)(?: (?:gi|het|ca|dau|a|bac si|bs|nha|nhe|lan nao|luon|ai)){0,2} ?(?:;|$)`,
  'u',
);

/** The denials, each with the code of the nearest symptom; of a red flag none is read, it must be named to be denied. */
export function deniedOfOthers(reading: Reading, told: readonly Told[], mentions: readonly { from: number }[]): Told[] {
  const found: Told[] = [];
  if (!mayMatch(DENIED, reading.words)) return found;
  told.forEach(({ code, to }) => {
    if (RED_FLAGS.has(code) || code === 'any') return;
    const next = mentions.find(({ from }) => from >= to)?.from ?? reading.tokens.length;
    for (let from = to; from < Math.min(next, to + FARTHEST); from++) {
      if (
        reading.tokens[from]?.kind !== 'mark' &&
        from > to &&
        reading.tokens[from - 1]?.kind !== 'mark' &&
        !LEADS.test(reading.tokens[from]?.fold ?? '')
      )
        continue;
      const end = Math.min(next, from + LONGEST);
      // a clause that goes on with another symptom denies that one
      const rest = end === next && next < reading.tokens.length ? ' …' : '';
      const clause = DENIED.exec(foldedWords(reading, from, end, ANY_MARK) + rest);
      if (!clause) continue;
      const words = clause[0].replace(/ ?;? ?$/, '').split(' ').length;
      found.push({ code, from, to: Math.min(next, from + words) });
      return;
    }
  });
  return found;
}
const LEADS = /^(?:con|nhung|ma|rieng|chi)$/;
