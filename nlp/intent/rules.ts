/** Intents that rules decide before the model is asked: danger, pleas, stopping, leaving, bare readings. */
import { matches } from '../gate/gate.ts';
import type { Intent, VitalName } from '../../cases/codes.ts';
import { RED_FLAGS } from '../extract/scene.ts';
import { namesDanger } from '../red-flag-scan.ts';
import type { Reading } from '../text/read.ts';
import type { Entity, GlobalWord } from '../understanding.ts';
import { isAnaphylaxis } from './allergy.ts';
import { asksOfOthers, isHearsay } from './hearsay.ts';
import { GRAVE, lifeInDanger, saysLowOxygen } from './life-danger.ts';
import type { Frame } from './frames.ts';
import { isOutbreak } from './outbreak.ts';
import { isTreated, reportKind } from './report.ts';
import type { Guess } from './score.ts';
import { REPORTED, VITAL_TYPES, beginsDeclaration, isReading, requestOf } from './requests.ts';
import { tellsOwnToo, tellsReaction } from './tellings.ts';
import { reportsFirst } from './wishes.ts';

const OF_WORD: Readonly<Record<GlobalWord, Intent>> = {
  sos: 'sos',
  menu: 'help',
  declare: 'declare_health',
  cancel: 'cancel',
  stop: 'opt_out',
  start: 'greet',
  human: 'talk_to_human',
  back: 'cancel',
  correct: 'cancel',
  help: 'help',
  yes: 'unknown',
  no: 'unknown',
};

const PLEA =
  /\bs ?\.?o\.? ?s\b|(?<!\bda )\bcuu (?:voi|mang|gap|giup|ho (?:em|toi|voi)|nguoi(?! f|\p{L}* tro)|(?:toi|em|tui|minh|con|chau|me|bo|ba|ma|cha|ong|vo|chong|chi|anh|be|tinh mang|lay|nha|bac|co|chu|di|gium|dum|bac si oi|hang xom|ban)\b)|\bhelp me\b|\bhelp\b.{0,80}\bplease\b|\b(?:goi|can|keu|dua di|cho|lam on) (?:xe |giup (?:em |toi )?)?(?:cap cuu|cuu thuong|115)\b|\b(?:goi|keu) (?:(?:gium|dum|giup|ho|cho) )*xe\b(?! grab| taxi| om| khach| tai| may| buyt| do| dap| keo| cho hang)|\bxe (?:cap cuu|cuu thuong)\b.{0,120}\b(?:gap|ngay|nhanh|voi|den|toi|giup|di)\b|\b(?:cap cuu|khan cap|nguy cap) (?:gap|voi|giup|ngay|nhanh|o|tai|di|oi|cho)\b|\bnguy kich\b|\bsap (?:chet|khong qua|mat|tat tho|di roi)\b|\bhap hoi\b|\bkhong qua (?:khoi|noi(?! (?:ky|ki|mon|chot|bai))|duoc (?:dem|hom|con)(?: nay)?)\b|\b(?:mach|tim) (?:\p{L}+ ){0,3}(?:so|bat) (?:khong|ko|hong) (?:thay|duoc|ra)\b|\bso (?:khong|ko|hong) (?:thay|ra) mach\b|\b(?:xin|lam on|nho)\b[^.?!]{0,30}\b(?:cho xe|xe) (?:toi|den|xuong|qua)(?! (?:cho|lay|giao|hang))\b|\bdang chet\b|\bchet mat\b|\b(?:can|het|thieu) (?:binh |may )?(?:oxy|o xy)(?: (?!theo |moi |hang )\p{L}+){0,2} (?:gap|ngay|khan|khan cap|lien|voi)\b|\bcuu!|^cuu\b|\b(?:den|toi|qua) (?:cuu|giup) (?:ngay|gap|nhanh|voi)\b|\bnguy hiem tinh mang\b|\bnguy lam roi\b|\bai cuu\b|\bxin cuu\b|^(?:moi nguoi|ba con|lang xom|lang nuoc|troi|co ai) oi[ ,!]*(?:lam on )?giup (?:(?:em|toi|tui|minh|con|chau|nha) )?(?:voi|gap)[ !.]*$/u;
const PLEA_ASKED =
  /\b(?:co (?:phai|nen|can) (?:\w+ )?(?:goi|keu|dua|di)\b|(?:co phai|co|phai) (?:la )?nguy kich (?:\w+ )?(?:khong|ko|k|hong|chua)\b|the nao la nguy|so (?:dien thoai )?(?:cap cuu|115)|cap cuu la|co can|khi nao|the nao|nhu the nao|bao nhieu|nghe noi|co dung|cuu tro|cuu ho dong vat|giai cuu|so nao|la gi|phi|mat tien|gia|thu y)\b/;
const OPT_OUT =
  /\b(?:dung|ngung|thoi|khong|ko|hong|cham dut|tat|chan|bo|huy)\b(?: \p{L}+){0,3} (?:gui|nhan|nhan tin|spam|lam phien|bao|theo doi|thong bao|tin nhan|tin)\b(?: \p{L}+){0,3} ?(?:nua|cho toi|cho em|toi nua|em nua|hang ngay|moi ngay|tin|thong bao)\b|\b(?:xoa|xoa bo|xoa het|go|huy|rut)\b(?: \p{L}+){0,4} (?:du lieu|thong tin|tai khoan|so (?:dien thoai )?(?:cua )?(?:toi|em)|ho so|ten|lich su|dong y)\b|\bhuy (?:theo doi|dang ky nhan|nhan tin|dich vu|dang ky tin)\b|\bun ?sub(?:s|scribe)?\b|\bkhong muon nhan\b|\bdung lam phien\b|^(?:(?:da|thoi|em|toi|tui|minh|con) )*(?:khong|ko|k|hong|hok) (?:can |dong y )?nhan(?: (?:tin|gi|nua|dau|a|nha|nhe))*$/u;
const CANCEL =
  /^(?!.*\b(?:khong|ko) di dau\b)(?:(?:thoi|thui|a|da|um|oi|em|toi|khoan|nham)(?: ?,)? ?)*(?:huy|bo|bo qua|khong|ko|thoi|dep|ngung|dung|thoat|khoi|dong|khong can) ?(?:buoc|khai|lam|viec|muc|yeu cau|thao tac|cau|nay|nua|het|form|qua|dien|dang ky nay|lenh|ra|cai|luon|di|ca|tra loi|bao cao|to khai|dat lich|chuc nang|phan|dau|hoi|nhap|muon|tiep|tuc|dum|giup|em|toi|gium)(?: (?:nay|nua|dau|di|nha|nhe|a|do|khai|luon|qua|lam|dang|tiep|tuc|bao|het|cai|ra|buoc|lai|em|toi|muon|lam|em|roi|vua roi|dang lam|hoi|dien|tra loi|ban|oi|cau))*$/;

const HOW_TO_WRITE =
  /^(?:(?:em|toi|tui|minh|con|da|phai|can) )*(?:go|nhan|bam|soan|nhap) (?:tin |vao |nut |vo )?(?:gi|chi|so may|so nao|phim (?:nao|may|gi|so may)|nut (?:nao|gi)|chu (?:gi|nao)|cai nao|cho nao|muc nao|the nao|sao)\b/;

/** "Hỏi làm gì vậy", "khai cái này để chi": what the service wants it for. */
const WHAT_FOR =
  /^(?:(?:da|em|toi|tui|minh|ua|o|ma|sao) )*(?:hoi|khai)(?: (?:may|cai|nhung|thu|cau|nay|do|ay))* (?:(?:de )?lam (?:gi|chi)|de chi)(?: (?:vay|the|z|v|day|ha|a|em|nha|rua|hen))*[ ?!.]*$/;

/** The intent of the rules, or null: then the model decides. `line` is the folded text. */
export function ruledIntent(
  reading: Reading,
  line: string,
  entities: readonly Entity[],
  word: GlobalWord | null,
  implausible: readonly VitalName[],
  frame: Frame | null,
): Intent | null {
  if (word) return OF_WORD[word];
  if (frame === null && (isPlea(line) || lifeInDanger(entities, line) || saysLowOxygen(line) || isAnaphylaxis(line)))
    return 'sos';
  const stops = isOptOut(line);
  if ((matches(HOW_TO_WRITE, line) && (!stops || / (?:de|thi) /.test(line))) || matches(WHAT_FOR, line)) return 'help';
  if (stops) return 'opt_out';
  if (reading.tokens.length <= 9 && matches(CANCEL, line) && !entities.some((entity) => entity.type === 'symptom'))
    return 'cancel';
  if (beginsDeclaration(line) && !entities.some(({ type }) => type === 'symptom')) return 'declare_health';
  if (onlyVitals(reading, entities) || (implausible.length > 0 && entities.length === 0)) return 'checkin';
  if (!/\p{L}|\d/u.test(reading.text)) return 'unknown';
  return null;
}

/** Somebody asks to be saved; questions about emergency numbers are none. */
export function isPlea(line: string): boolean {
  return matches(PLEA, line) && !matches(PLEA_ASKED, line);
}

/** Asks to send nothing more, or to erase what is kept. */
export function isOptOut(line: string): boolean {
  return line.length < 120 && matches(OPT_OUT, line);
}

function onlyVitals(reading: Reading, entities: readonly Entity[]): boolean {
  if (
    entities.length === 0 ||
    !entities.every((entity) => VITAL_TYPES.has(entity.type)) ||
    entities.every((entity) => entity.type === 'isolation_day')
  )
    return false;
  const covered = entities.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered * 10 >= reading.text.trim().length * 6 && !/[?]/.test(reading.text);
}

/** Agreeing to messages is the opposite of refusing them: only a word of refusal makes it one. */
const AGREES =
  /\b(?:dong y|bang long|muon|dang k[yi]|cho phep|cho|cu|hay) (?:\p{L}+ )?(?:nhan|nhan tin|gui|gui tin)\b/u;
const REFUSES =
  /\b(?:dung|ngung|thoi|khong|ko|k|hong|chua|huy|xoa|go|bo|tat|cat|loai|khoa|chan|rut|tu choi|cham dut|thoat|roi|spam|phien|unsub)\b/;
/** "Tôi muốn báo sức khoẻ": wants to report, and tells nothing yet. */
const REPORTS =
  /^(?:(?:em|toi|tui|minh|con|cho|xin|muon|can|da|a|oi) )*bao (?:cao )?(?:tinh (?:hinh|trang) )?suc khoe\b/;
const BLIND = 0.22;
const VAGUE = 0.28;
const VAGUE_WORDS = 0.3;
const UNSURE = 0.4;
const HALF_SURE = 0.6;
const SURE = 0.86;
const EVIDENT = 0.9;
/** Above it the model is right more often than a rule about the same words: measured on seeds held out. */
const CERTAIN = 0.975;
const SURE_OF_REPORT = 0.68;
const URGENT =
  /\b(?:cuu|giup|gap|(?<!(?:ca|moi|may|hang|\d|tung|ban|hom|ngay|sau|dau|truoc|het|trong|mot|hai|ba|bon|nam|vai) )ngay(?! (?:nay|thu|qua|mai|hom|truoc|\d|mot|hai|ba|dau))|lien|cap|xe|115|oxy|nguy|chet|mau len|nhanh (?:len|voi|di|giup)|den nhanh|lam on|toi day|khan|troi oi|khong kip|ngung|huhu|bang huyet|khong cam|guc)\b/;
/** Somebody is begged to come; beside a danger sign no report waits for it. */
const COME =
  /\b(?:ai|lam on|nho|xin) (?:\p{L}+ ){0,3}(?:den|toi|qua|lai|ghe|chay) (?:\p{L}+ ){0,2}(?:giup|cuu|ho|gium|dum|xem)\b/u;
const ALARMING = new Set([
  'unconscious',
  'convulsion',
  'cyanosis',
  'drowsiness',
  'confusion',
  'cannot_drink',
  'vomiting_blood',
  'fainting',
]);
const IDENTITY = new Set([
  'phone',
  'cccd',
  'cmnd',
  'patient_id',
  'name',
  'place',
  'age',
  'birth_year',
  'contact',
  'condition',
]);
/** What tells of a person; a place is also said of all the world. */
const WHO = new Set(['contact', 'cccd', 'cmnd', 'patient_id', 'name', 'age', 'birth_year', 'condition']);
/** A calm question about what is to be done. */
const ASKS_HOW =
  /\b(?:co (?:can|phai|nen|duoc|the)\b.{0,120}\b(?:khong|ko|k|hong|hok)|bao lau|the nao|nhu the nao|la gi|khi nao|may (?:lit|gio|ngay))\b/;
/** What the label scheme says where the model only guesses: a first report is no check-in, a calm one no SOS, "nếu … thì" asks. */
export function corrected(guess: Guess, reading: Reading, line: string, entities: readonly Entity[]): Guess {
  const symptoms = entities.filter((entity) => entity.type === 'symptom');
  const there = symptoms.filter(({ status }) => status === 'present' || status === 'uncertain');
  let told: 'checkin' | 'declare_health' | undefined;
  const report = () =>
    (told ??=
      reportKind(reading, line, entities, guess) ?? (isFollowUp(guess, symptoms) ? 'checkin' : 'declare_health'));
  if (isHearsay(guess, line, symptoms)) return { label: 'verify_claim', confidence: Math.max(guess.confidence, SURE) };
  if (matches(REPORTS, line) && !matches(REFUSES, line))
    return { label: 'checkin', confidence: Math.max(guess.confidence, SURE) };
  if (guess.label === 'opt_out' && !matches(REFUSES, line)) {
    if (matches(AGREES, line)) return { ...guess, label: 'greet' };
    // nobody is left alone by a mere guess
    if (guess.confidence < SURE) return corrected({ ...guess, label: 'unknown' }, reading, line, entities);
  }
  const outbreak = there.length > 0 && guess.confidence < CERTAIN && isOutbreak(line);
  if (outbreak && matches(URGENT, line) && there.some(({ value }) => GRAVE.has(String(value))))
    return { ...guess, label: 'sos' };
  if (outbreak && guess.label !== 'sos' && guess.label !== 'verify_claim')
    return { ...guess, label: tellsOwnToo(symptoms) ? report() : 'report_suspect' };
  const asked = requestOf(guess, reading, line, entities);
  if (asked !== null) return { ...guess, label: asked };
  if (guess.label === 'faq' && guess.confidence < SURE_OF_REPORT && isTreated(line, entities) && !matches(ASKED, line))
    return { ...guess, label: report() };
  if (guess.label === 'verify_claim' && symptoms.length > 0 && !asksOfOthers(guess, line))
    return { ...guess, label: report() };
  const urgent = () => URGENT.test(line.replace(/\boxy\b/g, ''));
  const calm = () =>
    !matches(URGENT, line) && !there.some((entity) => entity.severe === true || ALARMING.has(String(entity.value)));
  // where the model is sure, danger needs no word of haste
  const isCalm = symptoms.length > 0 ? calm : () => entities.some(isReading) && !urgent();
  if (guess.label === 'sos' && guess.confidence < EVIDENT && isCalm()) return { ...guess, label: report() };
  if (guess.label === 'sos' && tellsOnlyWhoAndWhere(reading, entities) && !urgent())
    return { label: 'declare_health', confidence: Math.min(guess.confidence, UNSURE) };
  if (guess.label === 'sos' && matches(ASKS_HOW, line) && !urgent()) return { ...guess, label: 'faq' };
  if (guess.label === 'sos' && guess.confidence < UNSURE && isPlaint(reading, line, symptoms))
    return { ...guess, label: 'talk_to_human' };
  if (REPORTED.has(guess.label) && isOfAnimal(reading, entities)) return { ...guess, label: 'unknown' };
  const pleads = () => matches(COME, line) && there.some(({ value }) => RED_FLAGS.has(String(value)));
  if (REPORTED.has(guess.label) && pleads()) return { ...guess, label: 'sos' };
  if (REPORTED.has(guess.label) && there.some(isGrave) && urgent()) return { ...guess, label: 'sos' };
  if (REPORTED.has(guess.label) && tellsResultFirst(line, entities, guess)) return { ...guess, label: 'test_result' };
  if (REPORTED.has(guess.label) && there.length > 0 && tellsReaction(line)) return { ...guess, label: 'vaccination' };
  if (REPORTED.has(guess.label)) return guess.confidence >= SURE_OF_REPORT ? guess : { ...guess, label: report() };
  if (!(guess.label === 'vaccination' && tellsReaction(line)) && reportsFirst(guess, reading, entities))
    return { ...guess, label: report() };
  // what the model thinks none of our business is health once somebody has a symptom
  const changed = symptoms.some(({ status }) => status === 'resolved' || status === 'improving');
  const enough = there.some(({ value }) => RED_FLAGS.has(String(value))) ? SURE : HALF_SURE;
  if (guess.label === 'unknown' && guess.confidence < enough && (there.length > 0 || changed) && !matches(ANIMAL, line))
    return { ...guess, label: report() };
  if (guess.label === 'unknown' && guess.confidence < SURE && tellsOfSomebody(entities))
    return { ...guess, label: 'declare_health' };
  if (guess.confidence < UNSURE && guess.label !== 'sos') return unsure(guess, symptoms.length > 0, report(), entities);
  return guess;
}

/** What has got better was told of before. */
const isFollowUp = ({ label }: Guess, symptoms: readonly Entity[]) =>
  label === 'checkin' ||
  (label !== 'declare_health' && symptoms.some(({ status }) => status === 'resolved' || status === 'improving'));

/** Much is told, and nothing of it is a danger: a weak guess makes no alarm of it, somebody shall read it. */
function isPlaint({ tokens, text }: Reading, line: string, symptoms: readonly Entity[]): boolean {
  return (
    tokens.length > LONG &&
    !namesDanger(text) &&
    !matches(URGENT, line) &&
    !symptoms.some(({ value, negated }) => RED_FLAGS.has(String(value)) && negated !== true)
  );
}
const LONG = 20;

/** An address alone answers a question and pleads for nothing. */
function tellsOnlyWhoAndWhere({ text }: Reading, entities: readonly Entity[]): boolean {
  const covered = entities.reduce((sum, { start, end }) => sum + end - start, 0);
  return entities.every(({ type }) => IDENTITY.has(type)) && covered * 10 >= text.trim().length * 6;
}

const ASKED = /\?|\b(?:sao|gi|nao|chi|may|bao lau|bao nhieu|(?:duoc|nen|can|phai) (?:khong|ko|k|hong|chua))\b/;

const isGrave = ({ value, severe }: Entity) => severe === true && GRAVE.has(String(value));

/** "Test nhanh hai vạch, em ho": the sender's own result before the symptoms. */
function tellsResultFirst(line: string, entities: readonly Entity[], { label }: Guess): boolean {
  if (label === 'checkin' && entities.some((entity) => entity.type === 'symptom' || isReading(entity))) return false;
  const first = entities.find(({ type }) => type === 'test_result' || type === 'symptom');
  return first?.type === 'test_result' && matches(TESTED, line);
}
const TESTED =
  /^(?:(?:em|toi|tui|minh|e|con|da|bac si|bs|moi|vua|hom nay|hom qua|sang nay|hnay|nay|sang|chieu|thay) )*(?:test|que|xet nghiem|pcr|ket qua|thu|len|ra|duong tinh|am tinh|hai vach|2 vach|mot vach|1 vach)\b/;

/** What an animal has is none of our business. */
const ANIMAL = /\bcon (?:meo|cho|ga|heo|lon|bo|trau|vit|chim|ca)\b(?! can| cao)/;

/** "Con chó nhà tôi bị ho": told of an animal alone, which bites and scratches nobody. */
function isOfAnimal({ text }: Reading, entities: readonly Entity[]): boolean {
  return !entities.some(({ type }) => type === 'person') && PET.test(text.toLowerCase().normalize('NFC'));
}
const PET =
  /^(?:(?:dạ|bác sĩ|bs|ad|ơi|em|tôi|tui|nhà (?:em|tôi|tui|mình)|có|con|bé|cún|mấy|đàn|bầy) )*(?:chó|mèo|cún|heo|lợn|trâu|bò|vẹt|hamster)(?![^.;]*(?:cắn|cào|liếm|táp|lây|tôi (?:sốt|ho)|em (?:sốt|ho)))\b/;

/** "thêm con út 8 tháng": somebody of theirs and something by which they are known. */
function tellsOfSomebody(entities: readonly Entity[]): boolean {
  return (
    entities.some(({ type }) => type === 'person') &&
    entities.some(({ type }) => type === 'age' || type === 'birth_year' || type === 'name')
  );
}

/** A number by which a person is known: told by itself it answers who they are. */
const isNumberOfOne = ({ type }: Entity) => /^(?:phone|cccd|cmnd|patient_id)$/.test(type);

/** Where the model hardly knows, the facts speak; without facts nothing was understood. */
function unsure(guess: Guess, symptoms: boolean, report: string, entities: readonly Entity[]): Guess {
  if (symptoms && !/^(?:faq|vaccination|report_suspect|verify_claim)$/.test(guess.label))
    return { ...guess, label: report };
  if (/^(?:unknown|talk_to_human)$/.test(guess.label) && entities.length > 0 && entities.every(isNumberOfOne))
    return { ...guess, label: 'declare_health' };
  const told = guess.label === 'unknown' ? WHO : IDENTITY;
  if (guess.confidence < VAGUE && entities.some(({ type }) => told.has(type)))
    return { ...guess, label: 'declare_health' };
  // a greeting or a report without a fact is known by its words, or it is none
  const least = /^(?:greet|checkin)$/.test(guess.label) ? VAGUE_WORDS : BLIND;
  return entities.length === 0 && guess.confidence < least ? { label: 'unknown', confidence: guess.confidence } : guess;
}
