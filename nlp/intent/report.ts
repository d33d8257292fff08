/** Reports of one's own state: a first one or a follow-up. */
import { matches } from '../gate/gate.ts';
import type { Intent } from '../../cases/codes.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import type { Guess } from './score.ts';

type Report = Extract<Intent, 'checkin' | 'declare_health'>;

/** Readings that are taken day by day. */
const MEASURED = new Set(['spo2', 'pulse', 'resp_rate', 'blood_pressure', 'isolation_day']);
/** What is told only when one introduces oneself or somebody. */
const INTRODUCED = new Set(['name', 'age', 'birth_year', 'cccd', 'cmnd', 'phone', 'condition', 'contact', 'place']);
const FIRST =
  /\b(?:khai (?:bao|cho|giup|ho|them)|muon khai|bat dau|moi (?:bi|phat|thay|sot|ho|co|noi)|tu nhien|tu dung|bong dung|chua khai|lan dau)\b/;
const FALLEN_ILL = /\b(?:toi|em|e|tui|minh|con|be|chau|me|ma|bo|ba|cha|vo|chong|ong|anh|chi) bi\b/;
const DOING_WELL =
  /\b(?:an|uong|ngu|bu|choi|di lai|sinh hoat|an uong|tieu tieu|an ngu)(?: (?:van|cung|da|rat|kha))? (?:duoc|ngon|tot|ngoan|gioi|binh thuong|bth|on|khoe)\b/;
const THERE: ReadonlySet<unknown> = new Set(['present', 'uncertain']);
const CHANGED: ReadonlySet<unknown> = new Set(['resolved', 'improving']);
/** "nằm nghỉ thì đỡ" tells when it is better, not that it has become so. */
const RESTING = /\b(?:nam|nghi|ngoi|thuoc|xong) (?:thi|la) (?:do|het|bot|giam)\b/;

/** What compares with an earlier report, over the words with their marks: a child ("con") is no "còn". */
const AGAIN = new RegExp(
  `(?:^| )(?:${[
    '(?<!(?:bú|bu|ăn|an|chơi|choi|ngủ|ngu|uống|uong) )(?:vẫn|van) (?!(?:ăn|an|chơi|choi|bú|bu|tỉnh|tinh|ngủ|ngu|uống|uong|đi|di|nhởi|sinh hoạt|khỏe|khoẻ|khoe|được|duoc)(?: |$))',
    '(?<!(?:mà|ma|lớn|lon|nhỏ|nho|đôi|doi|mấy|may) )còn (?!(?:em|tôi|tui|mình|con|bé|cháu|mẹ|bố|ba|má|mạ|ông|bà|ôn|mệ|vợ|chồng|anh|chị|nữ|nam|nhỏ|trẻ|ai|tớ|đứa|thằng|o|u|tía|bị|thêm|kèm|có|bú|đi) )',
    '(?:không|khong|ko|hông|hổng|chẳng|nỏ|hết|chỉ|chi) (?:còn|con)(?: |$)',
    '(?<!(?:không|khong|ko|k|hông|hổng|chẳng|nỏ|là|thì|nôn|ói|ra|thâm|tím|lạnh|tránh|tranh|gì|gi|j|chi|ai|đâu|nào|cả|trước|hầu) )(?:hết|het|khỏi|khoi|dứt|dut|bớt|bot|cắt|cat) (?!(?:rồi|luôn|cơm)(?: |$))(?!(?:hơi|hoi|sức|suc|người|nguoi|cả|ca|mình|minh|tay|thuốc|thuoc|gạo|gao|tiền|tien)(?: |$))',
    '(?<!(?:không|ko|hông|hổng|chẳng|nỏ|thấy) )đỡ(?: |$)|do (?:ho|dau|met|sot|hon|nhieu|roi|kho|nghet|nhuc)(?: |$)',
    '(?:chưa|chua) (?:hết|het|đỡ|do|bớt|bot|khỏi|khoi|dứt|dut|giảm|giam|lui)',
    '(?:khá|kha|khỏe|khoẻ|khoe|ổn|tốt|tot|chịu|mái|nhẹ|nhe) (?:hơn|hon)(?: |$)',
    '(?:nặng|nang|mệt|met|nhiều|nhieu|đau|dau|ho|sốt|sot|thở|tho|cao|tăng|tang|ít|it) (?:hơn|hon)(?! (?:ban|về|ve|khi|lúc|luc|bình|binh|người|nguoi|bạn|mọi|38|39|3|4|một|mot))(?: |$)',
    '(?:hơn|hon) (?:hôm|hom|bữa|bua|tối|toi|sáng|sang|chiều|chieu|lần|lan|đêm|dem|ngày|ngay) (?:qua|trước|truoc|kia|ngoái)',
    '(?:như|nhu) (?:cũ|cu|hôm qua|hom qua|hqua|mọi hôm|mọi ngày|bữa qua|bữa trước)',
    '(?:khỏe|khoẻ|khoe|ổn|on|bình thường|binh thuong|bth) (?:rồi|roi|lại|lai|trở lại|tro lai|hẳn|han)',
    '(?:đo|do|test|sốt|sot|bú|chơi|ăn) (?:lại|lai)(?: |$)',
    '(?:cũng|cung) (?:rứa|rua|vậy|vay|thế|the|như)(?: |$)',
    '(?:cập nhật|cap nhat|báo cáo|bao cao|báo chỉ số|bac si dan|bác sĩ dặn)',
  ].join('|')})`,
  'u',
);
/** "uống thuốc hai ngày mà vẫn sốt": who has been treated for it has told of it before. */
const TREATED =
  /\b(?:uong|dung|xit|boi|nho|xong|truyen)\b[^.;]{0,50}\b(?:ma |nhung |roi |van |cung )*(?:van|chua|khong|ko|k|chang|dau|hong|no)\b(?: (?:co|thay|he|con|cu))* (?:sot|ho|dau|met|nong|kho tho|do|het|bot|khoi|giam|an thua|an nhap|lui|ha|cat|ngua|nhuc|tieu chay|oi|non|dut|thuyen)\b/;
const MEDICINE = /\b(?:thuoc|khang sinh|siro|ha sot|oresol|vien|lieu|toa)\b/;

/** Unmarked "con" before a symptom is còn as well as a child: the model decides. */
const CHILD_OR_STILL = /(?:^|[,.] ?)con (?:sot|ho|met|dau|nhuc|kho|nghet|hoi|nhe|it|so|chay|ngua|3\d)/;

/** A line that opens with the time of the day is as often one of a row as the first. */
const NOW_FIRST =
  /^(?:(?:da|bs|bac si|thua|em|toi|tui|e|be|chau|con|me|bo|ba) ){0,3}(?:hom nay|hnay|bua nay|bua ni|sang nay|trua nay|chieu nay|toi nay|dem nay|nay|sang|chieu|toi qua|dem qua)\b/;

/** Which report it is when the words say so, or null: then the model decides. */
export function reportKind(reading: Reading, line: string, entities: readonly Entity[], guess: Guess): Report | null {
  // "F0 ngày 6, còn ho": who counts the days has reported before
  const counted = entities.some(({ type }) => type === 'isolation_day');
  const introduced =
    matches(FIRST, line) ||
    entities.some(({ status }) => status === 'history') ||
    entities.some(({ type }) => INTRODUCED.has(type) && !(counted && type === 'contact'));
  const onset = hasOnset(reading, entities);
  const resting = matches(RESTING, line);
  if (!resting && entities.some(({ status }) => CHANGED.has(status))) return introduced ? null : 'checkin';
  if (!resting && AGAIN.test(reading.tokens.map(({ word }) => word).join(' ')))
    return introduced || (onset && !isTreated(line, entities)) ? null : 'checkin';
  if (!introduced && isTreated(line, entities)) return 'checkin';
  const symptoms = entities.filter(({ type, status }) => type === 'symptom' && THERE.has(status));
  const measured = isMeasured(entities);
  if (introduced ? symptoms.length > 0 || measured : onset && symptoms.length > 0) return 'declare_health';
  // "tôi bị sốt, oxy 95": who is followed tells of readings, who has fallen ill of falling ill
  if (measured) return symptoms.length > 0 && matches(FALLEN_ILL, line) ? 'declare_health' : 'checkin';
  if (matches(DOING_WELL, line) && !matches(FALLEN_ILL, line)) return 'checkin';
  const alone = entities.some(({ type }) => type === 'temperature') && !symptoms.some(({ value }) => value === 'fever');
  if (alone || (!reading.accented && matches(CHILD_OR_STILL, line)) || matches(NOW_FIRST, line)) return null;
  if (guess.label === 'checkin' && guess.confidence >= SURE_ENOUGH && !matches(FALLEN_ILL, line)) return null;
  return symptoms.length > 0 ? 'declare_health' : null;
}

/** Whether somebody has been treated for it, and it has not gone. */
export function isTreated(line: string, entities: readonly Entity[]): boolean {
  if (entities.some(({ type }) => type === 'date')) return false;
  return matches(TREATED, line) && (matches(MEDICINE, line) || entities.some(({ type }) => type === 'medication'));
}

/** Measured on sentences written apart: a guess of a follow-up is worth more than the mere lack of words of time. */
const SURE_ENOUGH = 0.57;

/** Numbers that are taken day by day; platelets beside the span of a fever belong to a first report. */
function isMeasured(entities: readonly Entity[]): boolean {
  return entities.some(({ type }) => MEASURED.has(type) || type === 'platelet');
}

/** A day or a span of days since it began; "hôm nay" is none. */
function hasOnset({ text }: Reading, entities: readonly Entity[]): boolean {
  return entities.some(
    ({ type, start, end }) => type === 'duration' || (type === 'date' && !/(?:nay|ni)$/iu.test(text.slice(start, end))),
  );
}
