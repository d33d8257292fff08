/** Symptoms with their status and whether they are said to be severe. */
import type { SymptomStatus } from '../../cases/codes.ts';
import type { Hit } from '../lexicon/patterns.ts';
import type { Reading } from '../text/read.ts';
import { isCalled } from '../lexicon/gaps.ts';
import { ANY_MARK, foldedWords } from './cue-match.ts';
import { deniedOfOthers } from './ellipsis.ts';
import { mayMatch } from '../gate/gate.ts';
import { isShy } from './shy.ts';
import { statuses } from './status.ts';
import type { Scene } from './scene.ts';

export interface SymptomFound {
  code: string;
  from: number;
  to: number;
  status: SymptomStatus;
  severe: boolean;
}

/** Symptoms of the phrase hits, in text order; `any` stays only where it is denied. */
export function findSymptoms(
  reading: Reading,
  hits: readonly Hit[],
  bystanders: Scene['bystanders'],
  plea: boolean,
): SymptomFound[] {
  const mentions = hits
    .filter((hit) => hit.type === 'symptom')
    .map((hit) => ({ code: hit.value, from: hit.from, to: hit.to, severe: hit.severe, inner: hit.inner }));
  const answering = mentions.filter((mention) => !isUnanswered(reading, mention, hits));
  const list = answering.flatMap((mention) => [
    mention,
    ...coordinated(reading, mention),
    ...otherSense(reading, mention),
  ]);
  const found = statuses({ reading, mentions: list, bystanders, plea });
  const told = list
    .map((mention, i): SymptomFound => {
      const { code, from, to } = mention;
      const severe = mention.severe || isSevere(reading, mention, list, i);
      return { code, from, to, status: found[i] ?? 'present', severe };
    })
    .filter(
      ({ code: value, from, to, status }) =>
        status === 'absent' || status === 'history' || !isShy(reading, { value, from, to }),
    );
  const others = deniedOfOthers(
    reading,
    told.filter(({ status }) => status !== 'absent' && status !== 'uncertain'),
    list,
  ).map((one) => ({ ...one, status: 'absent' as const, severe: false }));
  return [...told, ...others]
    .filter((one) => !isMeasuring(reading, one) && !isParticle(reading, one))
    .filter((one) => (one.code === 'any' ? isNone(reading, one, list) : warm(reading, one, hits)));
}

/** In the speech of Nghệ and Huế "tê" ends a clause: "ăn nỏ vô tê"; behind a part of the body it is numb. */
function isParticle({ tokens, words }: Reading, { code, from, to }: SymptomFound): boolean {
  if (code !== 'numbness' || to - from > 1 || tokens[from]?.fold !== 'te') return false;
  const next = tokens[to];
  return (!next || next.kind === 'mark') && CENTRAL.test(words) && !NUMB.test(tokens[from - 1]?.fold ?? '');
}
const CENTRAL = /(?:^| )(?:no|rua|cho|mo|chi|bua|bui|ma|me|ni|rang|o|han|tau|mi)(?= |$)/;
const NUMB = /^(?:bi|thay|cam|hoi|tay|chan|moi|mat|luoi|va|voi|ngon|het|do|con|van|khong|te|cung|lan)$/;

const MEASURED = /^(?:khong|ko|k|hong|chua) do (?:\S+ )?(?:duoc|dc|noi)$/;
const CRYING = /\b(?:khoc|quay|nin|gao|la het)\b/;

/** "Khong do duoc" without marks is a number that could not be taken; "không dỗ được" only of a child that cries. */
function isMeasuring(reading: Reading, { code, from, to }: SymptomFound): boolean {
  if (code !== 'restlessness') return false;
  const words = reading.tokens.slice(from, to);
  if (words.some(({ fold, marked }) => fold === 'do' && marked)) return false;
  const said = words.map(({ fold }) => fold).join(' ');
  return MEASURED.test(said) && !CRYING.test(reading.tokens.map(({ fold }) => fold).join(' '));
}

/** "bác sĩ gọi không được", "kêu hoài không thấy nhân viên": a call that nobody takes, where nobody is named who could lie there. */
function isUnanswered(
  reading: Reading,
  { code, from, to }: { code: string; from: number; to: number },
  hits: readonly Hit[],
) {
  if (code !== 'unconscious' || !/^(?:goi|keu|nhan)$/.test(reading.tokens[from]?.fold ?? '')) return false;
  // "gọi mẹ không được", "gọi hoài không nghe máy"
  const last = reading.tokens[to - 1]?.fold ?? '';
  if (isCalled(reading.tokens[from + 1]?.fold ?? '') && /^(?:duoc|nghe|thay|loi)$/.test(last)) return true;
  if (/^(?:may|dien|phone|alo|dt|zalo)$/.test(reading.tokens[to]?.fold ?? '')) return true;
  if (hits.some(({ type }) => type === 'person')) return false;
  // nobody wakes, moves or knows: no telephone does
  if (reading.tokens.slice(from, to).some(({ fold }) => WAKES.test(fold))) return false;
  const ahead =
    foldedWords(reading, from - 8, from, ANY_MARK)
      .split(';')
      .at(-1) ?? '';
  // "bs gọi hoài không trả lời" may call out to the doctor: only who cannot be reached is surely a doctor
  if (/(?:^| )(?:bac si|bs) (?!oi)/.test(`${ahead} `) && reading.tokens[to - 1]?.fold === 'duoc') return true;
  return SERVICE.test(`${ahead} `) || SERVICE.test(foldedWords(reading, to, to + 4, ANY_MARK).split(';')[0] ?? '');
}
const WAKES = /^(?:tinh|day|thua|phan|ung|mat|nhuc|nhich|biet|dap|u|hu|thuc|cua|tro|re|ru|lim)$/;
const SERVICE =
  /(?:^| )(?:tram|tong dai|phuong|duong day|dien thoai|hotline|115|1900\d*|nhan vien|benh vien|y te|cong an|nha thuoc|so nay|sdt|so may|may ban|pin|mang|sim|song|may tinh|laptop|zalo|het tien)(?! oi)(?= |$)/;

/** "không có triệu chứng gì", but not "không có dấu hiệu khó thở". */
function isNone(reading: Reading, one: SymptomFound, all: readonly { from: number }[]): boolean {
  if (one.status !== 'absent' && one.status !== 'resolved') return false;
  // "chưa có gì" of who has been in contact, but not "chưa có gì ăn"
  const shortest = reading.tokens[one.from]?.fold === 'co' && one.to - one.from === 2;
  const after = reading.tokens[one.to];
  if (shortest && reading.tokens[one.from - 1]?.fold !== 'chua') return false;
  if (shortest && after?.kind === 'word' && !NOTHING_MORE.test(after.fold)) return false;
  const next = /^(?:cua|nhu|la|bi)$/.test(reading.tokens[one.to]?.fold ?? '') ? one.to + 1 : one.to;
  return !all.some(({ from }) => from === next);
}

const NOTHING_MORE = /^(?:dau|mo|ca|het|a|nha|nhe|nhung|ma|bs|bac|em|con|nhu|ngoai|vay|do)$/;

/** "nóng" alone is fever only of a person, not of the weather; the phrase list has the rest. */
function warm(reading: Reading, one: SymptomFound, hits: readonly Hit[]): boolean {
  const first = reading.tokens[one.from];
  if (
    one.code === 'fever' &&
    first?.fold === 'nong' &&
    one.to - one.from === 1 &&
    one.status !== 'absent' &&
    one.status !== 'resolved' &&
    one.status !== 'improving' &&
    one.status !== 'hypothetical' &&
    one.status !== 'other_person'
  ) {
    return (
      reading.tokens[one.to]?.kind === 'number' ||
      (reading.tokens[one.from - 1]?.kind === 'mark' &&
        hits.some(({ type, from }) => type === 'symptom' && from !== one.from)) ||
      hits.some((hit) => hit.type === 'person' && hit.from < one.from && one.from - hit.to < 6) ||
      /^(?:bi|em|con|be|chau|toi|nguoi|tui|gai|trai|thay|me)$/.test(reading.tokens[one.from - 1]?.fold ?? '')
    );
  }
  return !(one.code === 'chills' && reading.tokens[one.from]?.fold === 'lanh' && one.to - one.from === 1);
}

const PARTS: Readonly<Record<string, string>> = {
  dau: 'headache',
  bung: 'abdominal_pain',
  nguc: 'chest_pain',
  hong: 'sore_throat',
  lung: 'back_pain',
  khop: 'joint_pain',
  tai: 'ear_pain',
};

/** "đau đầu và ngực", "đau họng, bụng": the second part shares the first one's word. */
function coordinated(reading: Reading, mention: { from: number; to: number; code: string }) {
  const first = reading.tokens[mention.from];
  if (!first || !/^(?:dau|nhuc)$/.test(first.fold)) return [];
  const joint = reading.tokens[mention.to];
  const part = reading.tokens[mention.to + 1];
  if (!joint || !part || !/^(?:va|lan|voi|[,+&])$/.test(joint.fold)) return [];
  const code = PARTS[part.fold];
  const tail = reading.tokens[mention.to + 2];
  if (
    !code ||
    code === mention.code ||
    (tail && tail.kind === 'word' && !/^(?:nua|qua|lam|roi|a|nhieu|tu|\d)$/.test(tail.fold))
  )
    return [];
  if (part.fold === 'dau' && part.marked && part.base !== 'đâu') return [];
  return [{ code, from: mention.to + 1, to: mention.to + 2, severe: false }];
}

/** "mất vị giác khứu giác", "mất mùi vị": one word of loss for both senses. */
function otherSense(reading: Reading, mention: { to: number; code: string }) {
  if (mention.code !== 'loss_of_taste' && mention.code !== 'loss_of_smell') return [];
  const joint = /^(?:va|,|lan|voi|hay|hoac|\+)$/.test(reading.tokens[mention.to]?.fold ?? '') ? 1 : 0;
  const at = mention.to + joint;
  const sense = mention.code === 'loss_of_taste' ? /^(?:khuu|mui)$/ : /^(?:vi)$/;
  if (!sense.test(reading.tokens[at]?.fold ?? '')) return [];
  const code = mention.code === 'loss_of_taste' ? 'loss_of_smell' : 'loss_of_taste';
  return [{ code, from: at, to: at + (reading.tokens[at + 1]?.fold === 'giac' ? 2 : 1), severe: false }];
}

const STRONG =
  /^(?:du doi|nhieu|lien tuc|qua|lam|du|ghe|kinh khung|khung khiep|khong chiu noi|khong chiu duoc|nang|muon chet|quan quai|khong noi noi|khong noi duoc|khong noi het cau|khong noi tron cau|noi khong het cau|noi khong tron cau|noi dut quang|noi ngat quang|khong ra hoi|vo cung|toi|gay gat|dai dang|ko chiu noi|hoai khong het|khong dut|suot|qua troi|ghe gom|thau xuong|nhu bua bo|du lam|nang lam|vat va|chiu khong noi|chiu het noi)\b/;
const STRONG_BEFORE = /(?:^| )(?:rat|qua|vo cung|cuc ky|cuc|sieu|du doi|lien tuc|kho chiu qua)$/;
const STRONG_INSIDE = / (?:du doi|nhieu|lien tuc|qua|lam) /;
const CHEST =
  /^(?:bop|that|keo dai|nhu bop|tang khi hit|khi hit sau|khi hit vao|tang len khi hit|lan ra|lan len|lan sang|nhu dao dam)\b/;
const ANYWHERE = [STRONG];
const OF_CHEST = [STRONG, CHEST];
const MILD = /^(?:it|nhe|chut|hoi|so so|lai rai|xiu|khong nhieu|mot chut|1 chut)\b/;

function isSevere(
  reading: Reading,
  mention: { code: string; from: number; to: number },
  all: readonly { from: number }[],
  index: number,
): boolean {
  const { words, tokens } = reading;
  if (mayMatch(STRONG_BEFORE, words) && STRONG_BEFORE.test(foldedWords(reading, mention.from - 3, mention.from)))
    return true;
  if (mayMatch(STRONG_INSIDE, words) && STRONG_INSIDE.test(foldedWords(reading, mention.from, mention.to))) return true;
  const strong = mention.code.startsWith('chest') ? OF_CHEST : ANYWHERE;
  if (!strong.some((one) => mayMatch(one, words))) return false;
  let k = index + 1;
  while ((all[k]?.from ?? mention.to) < mention.to) k++;
  const next = all[k]?.from ?? tokens.length;
  const after: string[] = [];
  for (let i = mention.to; i < Math.min(next, mention.to + 6) && tokens[i]?.kind !== 'mark'; i++)
    after.push(tokens[i]?.fold ?? '');
  for (let i = 0; i < Math.min(4, after.length); i++) {
    const rest = after.slice(i).join(' ');
    if (MILD.test(rest)) return false;
    if (strong.some((one) => one.test(rest))) return true;
    if (/^(?:nhung|ma|thi|va|tu|khi|o|con|roi|da|khong)$/.test(after[i] ?? '')) return false;
  }
  return false;
}
