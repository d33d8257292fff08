/** Danger to life told by its signs, whatever the model guesses: a fatal one, several grave ones, a reading that no body bears. */
import { matches } from '../gate/gate.ts';
import type { Entity } from '../understanding.ts';

const FATAL = new Set(['unconscious', 'convulsion', 'cyanosis']);
/** Signs of which each alone may be told calmly. */
export const GRAVE = new Set([
  'drowsiness',
  'confusion',
  'cannot_drink',
  'shortness_of_breath',
  'vomiting_blood',
  'chest_pain',
  'chest_indrawing',
  'stridor',
  'grunting',
  'fainting',
]);

const HEARD =
  /\b(?:nghe noi|nghe dau|co dung|co that|dung khong(?! (?:noi|vung|duoc|len|yen|day|thang|lau))|co phai)\b/;
const UNDER_WAY =
  /\b(?:em|toi|tui|minh|nha|ay|no|be|chau|con) dang (?:bi |len con )?(?:co giat|giat|tim|lim|hon me|ngung tho|ngat)\b/;

/** A fatal sign that is there now, two grave ones, or SpO2 below 90. */
export function lifeInDanger(entities: readonly Entity[], line: string): boolean {
  if (matches(HEARD, line) && !matches(UNDER_WAY, line)) return false;
  if (strangerLies(entities, line)) return true;
  const there = entities.filter((entity) => entity.type === 'symptom' && entity.status === 'present');
  const has = (code: string) => there.some(({ value }) => value === code);
  const fatal = there.some((entity) => FATAL.has(String(entity.value)));
  const grave = new Set(there.filter((entity) => GRAVE.has(String(entity.value))).map((entity) => entity.value));
  const breathless = there.some(
    (entity) => entity.value === 'shortness_of_breath' && entity.severe && matches(BREATHLESS, line),
  );
  const low = entities.some((entity) => entity.type === 'spo2' && Number(entity.value) < 90);
  const clouded = grave.has('drowsiness') || grave.has('confusion');
  return (
    fatal ||
    grave.size >= MANY_GRAVE ||
    low ||
    (clouded && entities.some(isShockReading)) ||
    breathless ||
    (has('shortness_of_breath') && matches(NODS, line)) ||
    (grave.has('drowsiness') && grave.size > 1) ||
    (grave.has('confusion') && grave.size > 1) ||
    (there.some(({ value, severe }) => value === 'chest_pain' && severe === true) &&
      there.some(({ value }) => WITH_CHEST_PAIN.has(String(value)))) ||
    (has('cold_extremities') && there.some(({ value }) => SHOCK.has(String(value)))) ||
    (has('cold_extremities') && matches(WEAK_PULSE, line)) ||
    (has('cold_extremities') && feverLeftDengue(entities)) ||
    isOfTheNerves(there, entities, line) ||
    (has('stridor') && matches(DRAWS_IN, line)) ||
    (has('chest_tightness') && has('sweating') && matches(SPREADS, line)) ||
    bleedsWithoutPlatelets(there, entities, line) ||
    isInShock(entities)
  );
}

/** Somebody whom the sender does not know lies there now. */
function strangerLies(entities: readonly Entity[], line: string): boolean {
  const fatal = entities.some(
    ({ type, value, status }) => type === 'symptom' && status === 'other_person' && FATAL.has(String(value)),
  );
  return fatal && matches(LIES_THERE, line) && !matches(WAS_THEN, line);
}
const LIES_THERE =
  /\bco (?:(?:mot|1|hai|2) )?(?:nguoi|ong|ba|co|chu|bac|anh|chi|em|chau|be|thanh nien|dan ong|phu nu|cu|khach)(?: \p{L}+){0,4} (?:nam|dang|bat tinh|ngat|co giat|guc|xiu|te|nga|hon me|ngung tho|khong tho)\b|\bdang (?:nam |bi |len con )?(?:bat tinh|co giat|hon me|ngung tho|giat|tim tai)\b/u;
const WAS_THEN =
  /\b(?:hom (?:qua|kia|truoc|no|bua)|bua (?:qua|truoc|no)|tuan (?:truoc|roi)|thang (?:truoc|roi)|nam (?:ngoai|truoc)|da (?:dua|cho|duoc dua|di|mat|nhap|chuyen|len)|di vien|nhap vien|nam vien|ra vien|cap cuu roi|tinh (?:lai|roi)|xe (?:cap cuu )?(?:cho|dua) di|mat roi|qua doi)\b/;
const MANY_GRAVE = 3;
/** Readings that beside a clouded mind tell of shock or failing breath: low pressure, low oxygen, racing or halting pulse. */
function isShockReading({ type, value }: Entity): boolean {
  const number = parseInt(String(value), 10);
  if (type === 'blood_pressure') return number < 90;
  if (type === 'spo2') return number < 94;
  return type === 'pulse' ? number >= 140 || number < 45 : type === 'resp_rate' && number >= 40;
}

const BLEEDING = [...['gum_bleeding', 'nosebleed', 'bloody_stool', 'black_stool', 'vomiting_blood', 'coughing_blood']];
/** With cold hands and feet, a circulation that fails; of dengue bleeding and a child that is beside itself belong to it. */
const SHOCK = new Set([
  ...['drowsiness', 'shortness_of_breath', 'fast_breathing', 'fainting', 'confusion', 'restlessness', 'low_urine'],
  ...BLEEDING,
]);
/** Hand, foot and mouth disease has reached the nerves: startling with weakness, or two signs of it beside the disease. */
function isOfTheNerves(there: readonly Entity[], entities: readonly Entity[], line: string): boolean {
  const signs = new Set(there.map(({ value }) => value).filter((value) => NERVES.has(String(value))));
  if (signs.has('startle') && signs.size > 1 && (signs.size > 2 || !signs.has('tremor'))) return true;
  if (!entities.some(({ type, value }) => type === 'disease' && value === 'hfmd')) return false;
  return signs.size > 1 || (matches(STARTLES, line) && (matches(STAGGERS, line) || signs.has('limb_weakness')));
}
const STARTLES = /\b(?:nay nguoi|giat (?:nay|minh|thot)|choi voi|hoang hot)\b/;
const STAGGERS =
  /\b(?:loang choang|xieu veo|(?:di|ngoi|dung) (?:khong|ko|hong) vung|nguoi mem|mat dao|yeu (?:chan|tay))\b/;
const WEAK_PULSE = /\bmach (?:\p{L}+ ){0,2}(?:khong ro|kho bat|yeu|nhanh nho|nho|lang)\b/u;
const NERVES = new Set(['startle', 'tremor', 'limb_weakness', 'confusion', 'drowsiness']);
const DRAWS_IN = /\b(?:lom|rut|hop) (?:vo|vao|xuong|lai|lom)\b/;
const SPREADS = /\blan (?:\p{L}+ ){0,2}(?:tay|vai|ham|lung|cam)\b/u;

/** Dengue whose fever is gone while hands and feet turn cold: shock begins (QĐ 2760/QĐ-BYT, 4/7/2023, warning signs). */
function feverLeftDengue(entities: readonly Entity[]): boolean {
  return (
    entities.some(({ type, value }) => type === 'disease' && value === 'dengue') &&
    entities.some(({ type, value, status }) => type === 'symptom' && value === 'fever' && status === 'resolved')
  );
}

/** Fewer platelets than 20 (10⁹/L), and something bleeds. */
function bleedsWithoutPlatelets(there: readonly Entity[], entities: readonly Entity[], line: string): boolean {
  const few = entities.some(({ type, value }) => type === 'platelet' && Number(value) < FEW_PLATELETS);
  if (!few && !matches(FEW_SAID, line)) return false;
  return there.some(({ value }) => BLEEDING.includes(String(value))) || matches(BLEEDS, line);
}
const FEW_PLATELETS = 20;
const FEW_SAID =
  /\btieu cau (?:\p{L}+ ){0,3}(?:[1-9]|1\d|muoi(?: (?:mot|hai|ba|bon|lam|nam|sau|bay|tam|chin))?)(?: ?(?:k|ngan|nghin|ng))?(?![\d.])\b(?! ?(?:\d|tram|phan|ngay|lan|trieu))/u;
const BLEEDS =
  /\b(?:ra|chay|ri|di|tieu|non|oi|ia|rong|tuon) (?:\p{L}+ )?mau\b|\bmau (?:\p{L}+ ){0,2}(?:chay|ri|ra|tuon)\b|\b(?:kinh|rong kinh|kinh nguyet) (?:ra )?(?:ao ao|nhieu|o at|xoi xa)\b|\bbam (?:tim|den)\b/u;

/** Two readings of a failing circulation, or a pressure that hardly carries one. */
function isInShock(entities: readonly Entity[]): boolean {
  const pressure = entities.some(({ type, value }) => type === 'blood_pressure' && parseInt(String(value), 10) < 90);
  const faint = entities.some(({ type, value }) => type === 'blood_pressure' && parseInt(String(value), 10) < 70);
  return faint || (pressure && entities.some(({ type, value }) => type === 'pulse' && Number(value) >= 130));
}
/** What makes a strong pain in the chest an emergency of now. */
const WITH_CHEST_PAIN = new Set(['shortness_of_breath', 'fast_breathing', 'sweating', 'fainting', 'cold_extremities']);
const BREATHLESS =
  /\b(?:tho (?:khong|ko|hong|hong|chang|no) (?:duoc|noi|ra|vo|vao|len)|(?:khong|ko|hong) tho (?:duoc|noi|ra)|ngung tho|ngat tho|ngung tho|thoi thop|nghet tho|tat tho|noi khong (?:noi|ra hoi|het cau|tron cau|ra cau|thanh cau|duoc cau)|noi (?:mot|1|tung|duoc mot|duoc 1) (?:chu|tieng|cau) (?:la |thi |da )?(?:phai |lai )?(?:nghi|ngung|tho|doc)|ca mac can|khong noi (?:het|tron|noi|duoc) (?:mot |1 |het |tron |nua )?cau|noi (?:dut|ngat) (?:quang|hoi)|ngac ngoai|ha (?:mieng|mom) (?:ra )?(?:ma |de )?tho|tho (?:huoc|hop|ngap|hat))\b/;
/** Who has no breath left to answer. */
const NODS = /\b(?:chi|moi) (?:con )?(?:biet |dam )?(?:gat|lac) dau\b/;

const LOW =
  /\b(?:do|kep|may (?:do |oxy |oxi )?(?:chi|nhay|bao|hien|len|ghi)|nhay|tut|rot|no hien|chi so)(?: (?:duoc|co|ra|chi|thay|con|lai|tay|ngon|ngon tay|roi|van|moi|ba|hai|len|xuong|noi|nhay|hien|bao|toi|den|ve|o|vao|no|vo|may|bo|me|ong|ba|toi|tui|em|be|chau|cho|cua|cu|ma|hoai|chi so))* (?:[67]\d|8[0-8]|[678]x|(?:sau|bay|tam) muoi(?: (?:may|mot|hai|ba|bon|tu|lam|nam|sau|bay|tam))?|(?:sau|bay) (?:mot|hai|ba|tu|lam|nam|bay|tam|chin))\b(?! ?(?:kg|ky|ki|cm|nhip|lan|tuoi|k|ngan|nghin|trieu|ngay|nguoi|do|phut|gio|m|met|cai|que|hop|thung|mui|mmhg)\b)(?! ?[/,.:-]? ?\d)/;
const LOW_SHARE = /\b(?:[67]\d|8[0-8]) ?%/;
/** The word for oxygen, and the number that it was found to be: "đo oxy lại ba lần vẫn 85". */
const OXYGEN =
  /\b(?:oxy|oxi|o xy|o2|spo2|sp02|bao hoa)\b(?: (?:do|lai|ba|hai|may|lan|may lan|van|deu|cung|thay|toan|co|chi|con|mau|trong|cua|em|toi|tui|me|bo|ong|ba|chau|be|ra|len|xuong|tut|giam|rot|la|o|muc|nay|gio|hien|luc|bay|ngon|tay|moi|duoc|hoai|mai|nguyen|y|quanh|tam|khoang|ma|anh|chi|con|vo|chong|cu|\d{1,2}))+ (?:[67]\d|8[0-8])\b(?! ?(?:kg|ky|ki|cm|lan|tuoi|k|ngan|nghin|trieu|ngay|nguoi|do|phut|gio|m|lit|cai|binh|mmhg)\b)(?! ?[/,.:-]? ?\d)/;
const MEASURES = /\b(?:do|may|benh nhan|tho|oxy|oxi|ong|ba|me|bo|chau|be|cu)\b/;
/** Other numbers that are measured, and other shares of a hundred. */
const OF_OTHERS =
  /\b(?:tieu cau|mach|huyet ap|can nang|giam|khuyen|sale|ghe|ung truoc|pin|hoc sinh|cong suat|con [67]0|kho|do am|am do|hematocrit|hct|nghe noi|la gi|bao nhieu)\b/;

/** "dì đo được 79", "bệnh nhân 81%": a reading that only the oxygen in the blood can have; 89 is left to its name. */
export function saysLowOxygen(line: string): boolean {
  return (
    (matches(LOW, line) || matches(OXYGEN, line) || (LOW_SHARE.test(line) && matches(MEASURES, line))) &&
    !matches(OF_OTHERS, line)
  );
}
