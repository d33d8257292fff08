/** Whose a symptom is in a report of others: theirs, but for what is told of the sender and the sender's own. */
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import { RED_FLAGS } from './scene.ts';

/** In UTF-16 units: what is said farther in front belongs to other words. */
const LONGEST_SENTENCE = 600;

/** A symptom that is there becomes another's, unless its clause, or one before it that names nobody new, begins with the sender's own. */
export function others(reading: Reading, entity: Entity): Entity {
  if (entity.type !== 'symptom' || entity.status !== 'present') return entity;
  const sentence =
    fold(reading.text.slice(Math.max(0, entity.start - LONGEST_SENTENCE), entity.start))
      .split(/[.;:!?\n]/)
      .at(-1) ?? '';
  const clauses = sentence.split(',').map((clause) => clause.trim());
  const last = clauses.findLastIndex((clause) => OWN_CLAUSE.test(clause) || ANYBODY.test(clause));
  // "em báo có người sốt, ho": an earlier clause of the sender's that tells of others
  const own =
    last >= 0 &&
    OWN_CLAUSE.test(clauses[last] ?? '') &&
    (last === clauses.length - 1 || !ANYBODY.test(clauses[last] ?? ''));
  return own ? entity : { ...entity, status: 'other_person' };
}

/** In a report of suspects: somebody who is not the sender's own is named before; a red flag stays. */
export const isReported = (reading: Reading, { value, start }: Entity): boolean =>
  !RED_FLAGS.has(String(value)) && SOMEBODY.test(reading.text.slice(0, start).normalize('NFC').toLowerCase());
const SOMEBODY =
  /(?:^|[ ,.:])(?:anh|chị|ông|bà|cô|chú|bác|thằng|người|gia đình|khách|a|c|nguoi|thang|khach|lớp|trường|xưởng|công ty|có nhà|nhà nào|xóm|ấp|thôn|hẻm|lop|truong|xuong|cong ty|xom|thon|hem|ai thấy) (?!(?:tôi|em|tui|mình|con|nội|ngoại|nhà|ơi|toi|minh)(?![\p{L}]))/u;
const OWN_CLAUSE =
  /^(?:(?:va|con|nay|gio|ca|rieng|nhung|den|tu|sang|thi|hien|hom (?:nay|qua|kia)|(?:toi|dem|sang|chieu) (?:qua|nay)|ban than) )*(?:toi|em|e|tui|minh|(?:con|me|bo|ba|ma|vo|chong|be) (?:nha )?(?:toi|em|tui|minh))\b(?! co \d)/;
const ANYBODY =
  /\b(?:nguoi|ban|dua|hoc sinh|cong nhan|ong|anh|chi|co giao|chu|bac|thang|lop|xom|xuong|khach|hang xom|ho dan|gia dinh)\b/;
