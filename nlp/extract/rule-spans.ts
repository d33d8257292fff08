/** Spans and limits that a question of rule names and nobody has: "cách ly 5 hay 7 ngày". */
import type { Intent } from '../../cases/codes.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';

/** "mấy ngày" in a question asks for a span and states none. */
export function asksHowLong(reading: Reading, { start, end }: Entity, intent: Intent): boolean {
  return (
    /^(?:faq|travel_pass|vaccination|test_result)$/.test(intent) &&
    /^(?:mấy|may|bao nhiêu) \S+$/i.test(reading.text.slice(start, end))
  );
}

/** "huyết áp bao nhiêu thì gọi là cao, 140/90 hay 150/90": a limit, nobody's reading. */
export function isLimit(reading: Reading, { start }: Entity, intent: Intent): boolean {
  return (
    intent === 'faq' &&
    /\b(?:bao nhieu|may) (?:thi|la|moi|duoc coi)\b/.test(fold(reading.text.slice(Math.max(0, start - 60), start)))
  );
}

/** "cách ly 5 hay 7 ngày", "sau 3 tháng": a rule's span, nobody's; "sốt 3 ngày rồi, có cần …" is somebody's. */
export function isRule(reading: Reading, { start, end }: Entity, intent: Intent): boolean {
  if (!/^(?:faq|travel_pass|vaccination)$/.test(intent)) return false;
  const before = fold(reading.text.slice(Math.max(0, start - 24), start));
  if (
    /\b(?:sau|trong|trong vong|toi thieu|it nhat|toi da|cach nhau|hay|hoac|du|moi|can|truoc|qua)(?: (?:khoang|du))? ?$/.test(
      before,
    )
  )
    return true;
  if (intent !== 'faq') return false;
  const said = fold(reading.text.slice(start, end + 12));
  return (
    !/\b(?:roi|r|nay|ni|ray|rua|qua|lien)\b/.test(said) &&
    !/\b(?:da|duoc|suot|ca|gan|hon|sot|ho|bi|dau|met|moi|uong)(?: \S+)? ?$/.test(before)
  );
}
