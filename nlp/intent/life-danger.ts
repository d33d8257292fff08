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

/** A fatal sign that is there now, two grave ones, or SpO2 below 90. */
export function lifeInDanger(entities: readonly Entity[], line: string): boolean {
  if (
    /\b(?:nghe noi|nghe dau|co dung|co that|dung khong(?! (?:noi|vung|duoc|len|yen|day|thang|lau))|co phai)\b/.test(
      line,
    )
  )
    return false;
  const there = entities.filter((entity) => entity.type === 'symptom' && entity.status === 'present');
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
    (grave.has('drowsiness') && grave.size > 1) ||
    (grave.has('confusion') && grave.size > 1) ||
    (there.some(({ value, severe }) => value === 'chest_pain' && severe === true) &&
      there.some(({ value }) => WITH_CHEST_PAIN.has(String(value)))) ||
    (there.some(({ value }) => value === 'cold_extremities') && there.some(({ value }) => SHOCK.has(String(value))))
  );
}
const MANY_GRAVE = 3;
/** Readings that beside a clouded mind tell of shock or failing breath: low pressure, low oxygen, racing or halting pulse. */
function isShockReading({ type, value }: Entity): boolean {
  const number = parseInt(String(value), 10);
  if (type === 'blood_pressure') return number < 90;
  if (type === 'spo2') return number < 94;
  return type === 'pulse' ? number >= 140 || number < 45 : type === 'resp_rate' && number >= 40;
}

/** With cold hands and feet, a circulation that fails. */
const SHOCK = new Set(['drowsiness', 'shortness_of_breath', 'fast_breathing', 'fainting', 'confusion']);
/** What makes a strong pain in the chest an emergency of now. */
const WITH_CHEST_PAIN = new Set(['shortness_of_breath', 'fast_breathing', 'sweating', 'fainting', 'cold_extremities']);
const BREATHLESS =
  /\b(?:tho (?:khong|ko|hong|hong|chang|no) (?:duoc|noi|ra|vo|vao|len)|(?:khong|ko|hong) tho (?:duoc|noi|ra)|ngung tho|ngat tho|ngung tho|thoi thop|nghet tho|tat tho|noi khong (?:noi|ra hoi|het cau|tron cau|ra cau|thanh cau|duoc cau)|khong noi (?:het|tron|noi|duoc) (?:mot |1 |het |tron |nua )?cau|noi (?:dut|ngat) (?:quang|hoi)|ngac ngoai|ha (?:mieng|mom) (?:ra )?(?:ma |de )?tho|tho (?:huoc|hop|ngap|hat))\b/;

const LOW =
  /\b(?:do|kep)(?: (?:duoc|co|ra|chi|thay|con|lai|tay|ngon tay|roi|van|moi|ba|hai))* (?:[67]\d|8[0-8])\b(?! ?(?:kg|ky|ki|cm|nhip|lan|tuoi|k|ngan|nghin|trieu|ngay|nguoi|do|phut|gio|m|met|cai|que|hop|thung|mui|mmhg)\b)(?! ?[/,.:-]? ?\d)/;
const LOW_SHARE = /\b(?:[67]\d|8[0-8]) ?%/;
const MEASURES = /\b(?:do|may|benh nhan|tho|oxy|oxi|ong|ba|me|bo|chau|be|cu)\b/;
/** Other numbers that are measured, and other shares of a hundred. */
const OF_OTHERS =
  /\b(?:tieu cau|mach|huyet ap|can nang|giam|khuyen|sale|ghe|ung truoc|pin|hoc sinh|cong suat|con [67]0|kho|do am|am do|hematocrit|hct|nghe noi|la gi|bao nhieu)\b/;

/** "dì đo được 79", "bệnh nhân 81%": a reading that only the oxygen in the blood can have; 89 is left to its name. */
export function saysLowOxygen(line: string): boolean {
  return (matches(LOW, line) || (LOW_SHARE.test(line) && matches(MEASURES, line))) && !matches(OF_OTHERS, line);
}
