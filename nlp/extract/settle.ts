/** Facts seen in the light of the intent: what the label scheme names in a claim, a booking, a question, and no double facts. */
import type { EntityType, Intent } from '../../cases/codes.ts';
import { fold } from '../text/fold.ts';
import { isOutbreak } from '../intent/outbreak.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import { findClaim } from './claims.ts';
import { withoutDoubles } from './doubles.ts';
import { isReported, others } from './reported.ts';
import { asksHowLong, isLimit, isRule } from './rule-spans.ts';
import { CONTRAST, RED_FLAGS } from './scene.ts';
import { matches } from '../gate/gate.ts';
import { isWriter } from './senders.ts';
import { isOfThing } from './things.ts';

const GOODS_INTENTS: ReadonlySet<Intent> = new Set(['find_supplies']);
const SAME_GOODS: Readonly<Record<string, string>> = {
  ors: 'ors',
  molnupiravir: 'molnupiravir',
  favipiravir: 'favipiravir',
};
const QUESTIONS: ReadonlySet<Intent> = new Set([
  'faq',
  'verify_claim',
  'help',
  'greet',
  'unknown',
  'cancel',
  'opt_out',
]);
const NOT_TESTS: ReadonlySet<Intent> = new Set([
  'verify_claim',
  'find_supplies',
  'unknown',
  'travel_pass',
  'vaccination',
  'opt_out',
  'cancel',
  'greet',
  'help',
]);

/** The entities to give, in text order. */
export function settle(reading: Reading, line: string, entities: readonly Entity[], intent: Intent): Entity[] {
  const supposed = intent === 'faq' && /\b(?:neu|lo|nho|gia su|truong hop|khi nao|phong khi)\b/.test(line);
  const several = entities.filter(({ type, value }) => type === 'symptom' && value !== 'any').length > 1;
  const crowd = intent === 'report_suspect' && isOutbreak(line);
  const kept = entities
    .map((entity) => renamed(reading, entity, intent))
    .map((entity) =>
      crowd || (intent === 'report_suspect' && isReported(reading, entity)) ? others(reading, entity) : entity,
    )
    .map((entity) => (intent === 'sos' ? asPatient(entity) : entity))
    .filter((entity) => BELONGS[entity.type]?.({ reading, line, entity, intent, several }) ?? true)
    .map((entity) => (supposed && isReading(entity) ? { ...entity, hypothetical: true as const } : entity));
  const told = kept.filter((entity) => !isPronoun(reading, entity, kept));
  const claim = intent === 'verify_claim' ? claimOf(reading) : [];
  return withoutDoubles(reading, [...claim, ...told]).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "mẹ tôi …, bà không thở được": a bare "bà", "ông" or "cụ" beside a parent is that parent. */
function isPronoun(reading: Reading, { type, value, start, end }: Entity, all: readonly Entity[]): boolean {
  if (type !== 'person' || !/^(?:ba|ong|cu|ba cu|cu ba|ong cu|cu ong)$/.test(fold(reading.text.slice(start, end))))
    return false;
  if (value !== 'grandmother' && value !== 'grandfather') return false;
  const elders = value === 'grandmother' ? /^mother/ : /^father/;
  const old = /^c[uụ]$/iu.test(reading.text.slice(start, end));
  return all.some(
    (one) =>
      one.type === 'person' &&
      (elders.test(String(one.value)) || (old && /^(?:mother|father)/.test(String(one.value)))),
  );
}

/** Somebody for whom help is asked is the patient. */
function asPatient(entity: Entity): Entity {
  return entity.status === 'other_person' ? { ...entity, status: 'present' } : entity;
}

const isReading = (entity: Entity) => /^(?:temperature|spo2|pulse|resp_rate|blood_pressure)$/.test(entity.type);

function claimOf(reading: Reading): Entity[] {
  const place = findClaim(reading);
  const start = reading.tokens[place?.from ?? 0]?.start ?? 0;
  const end = reading.tokens[(place?.to ?? 0) - 1]?.end ?? 0;
  return place && end > start
    ? [{ type: 'claim', value: reading.text.slice(start, end).normalize('NFC'), start, end }]
    : [];
}

/** An illness is a vaccine where one is vaccinated against it; a medicine is goods where one looks for it. */
function renamed(reading: Reading, entity: Entity, intent: Intent): Entity {
  if (
    entity.type === 'disease' &&
    (intent === 'vaccination' ||
      (behindVaccine(reading, entity) && !(intent === 'verify_claim' && entity.value === 'covid19')))
  )
    return { ...entity, type: 'vaccine' };
  if (entity.type === 'supply' && !GOODS_INTENTS.has(intent) && SAME_GOODS[String(entity.value)])
    return { ...entity, type: 'medication' };
  if (entity.type === 'medication' && GOODS_INTENTS.has(intent) && SAME_GOODS[String(entity.value)])
    return { ...entity, type: 'supply' };
  if (entity.type === 'condition' && GOODS_INTENTS.has(intent) && isMedicineFor(reading, entity))
    return { ...entity, type: 'supply', value: 'medicine' };
  if (entity.value === 'test_kit' && TESTED.has(intent) && !isWished(reading, entity))
    return { ...entity, type: 'test_type', value: 'rapid' };
  return entity;
}
const TESTED: ReadonlySet<Intent> = new Set(['test_result', 'declare_health', 'checkin']);

/** "hết thuốc tiểu đường" looks for the medicine, whoever has the illness. */
const isMedicineFor = (reading: Reading, { start }: Entity) =>
  /\bthuoc (?:benh |tri |chua |uong |cho )?$/.test(fold(reading.text.slice(Math.max(0, start - 16), start)));

function behindVaccine(reading: Reading, { start }: Entity): boolean {
  return /(?:v[aắ]c ?-?xin|vaccine|vacxin|m[uũ]i|tiêm|chích|ng[uừ]a|tiem|chich|(?:tiêm|tiem|chích|chich)\s+(?:được|duoc))\s*(?:ngừa|phòng|ngua|phong)?\s*(?:bệnh |benh )?$/i.test(
    reading.text.slice(Math.max(0, start - 24), start),
  );
}

interface Seen {
  reading: Reading;
  line: string;
  entity: Entity;
  intent: Intent;
  /** symptoms are told of more than once */
  several: boolean;
}

/** Where facts of a type belong; numbers, ids, names, places and claims belong wherever they stand. */
const BELONGS: Partial<Record<EntityType, (seen: Seen) => boolean>> = {
  supply: ({ reading, entity, intent }) =>
    GOODS_INTENTS.has(intent)
      ? notAsked(reading, entity)
      : intent === 'sos'
        ? /^(?:oxygen|ventilator)$/.test(String(entity.value))
        : WISHING.has(intent) && isWished(reading, entity),
  medication: ({ intent }) => intent !== 'unknown',
  disease: ({ entity, intent }) => intent !== 'unknown' && !(intent === 'verify_claim' && entity.value === 'covid19'),
  contact: ({ reading, line, entity, intent }) =>
    !QUESTIONS.has(intent) && states(line) && !isOthers(reading, entity, intent),
  test_type: ({ intent }) => !NOT_TESTS.has(intent),
  test_result: ({ reading, entity, intent }) => !NOT_TESTS.has(intent) && !isOthers(reading, entity, intent),
  person: ({ reading, line, entity, intent }) =>
    personBelongs(reading, entity, intent) &&
    !(entity.value === 'colleague' && matches(CONTRAST, line)) &&
    !isWriter(fold(reading.text.slice(entity.start, entity.end)), line),
  condition: ({ reading, entity, intent }) =>
    !/^(?:unknown|verify_claim|greet|help|cancel|opt_out)$/.test(intent) &&
    !((intent === 'faq' || (intent === 'vaccination' && entity.value === 'pregnancy')) && isGeneric(reading, entity)),
  vaccine: ({ intent }) => intent !== 'unknown' && intent !== 'greet',
  gender: ({ intent }) => /^(?:declare_health|test_result|vaccination|report_suspect)$/.test(intent),
  date: ({ reading, line, entity, intent }) => dateBelongs(reading, line, entity, intent),
  duration: ({ reading, entity, intent }) =>
    !/^(?:verify_claim|unknown|help|greet)$/.test(intent) &&
    !asksHowLong(reading, entity, intent) &&
    !isRule(reading, entity, intent),
  dose: ({ intent }) => !/^(?:verify_claim|unknown|greet|help|cancel|opt_out)$/.test(intent),
  count: ({ intent }) => !/^(?:verify_claim|unknown|faq)$/.test(intent),
  blood_pressure: ({ reading, entity, intent }) => !isLimit(reading, entity, intent),
  symptom: symptomBelongs,
};

/** "Tôi dương tính, xin khẩu trang": goods asked for beside something else. */
const WISHING: ReadonlySet<Intent> = new Set(['test_result', 'declare_health', 'checkin', 'travel_pass']);
const isWished = (reading: Reading, { start }: Entity) =>
  /\b(?:xin|can|mua|thieu|tim|ho tro|cap)(?: (?!uong|dung|di|phai|biet|hoi)\S+){0,4} ?$/.test(
    fold(reading.text.slice(Math.max(0, start - 40), start))
      .split(/[.;!?]/)
      .at(-1) ?? '',
  );

/** A red flag is kept whatever the message is about, but for what a rumour says. */
function symptomBelongs({ reading, line, entity, intent, several }: Seen): boolean {
  if (entity.value === 'any') return REPORTS.has(intent);
  if (intent === 'verify_claim') return entity.end <= claimStart(reading);
  if (intent === 'unknown' && isOfThing(reading, line, entity)) return false;
  return intent !== 'unknown' || several || entity.status === 'present' || RED_FLAGS.has(String(entity.value));
}

/** What stands before a rumour is told of oneself. */
const claimStart = (reading: Reading) => reading.tokens[findClaim(reading)?.from ?? 0]?.start ?? 0;

/** In UTF-16 units: what is said farther in front belongs to other words. */
const LONGEST = 600;
/** "bà bầu", "có bệnh nền hen" in a question: anybody, not the sender. */
const isGeneric = (reading: Reading, { value, start, end }: Entity) =>
  (value !== 'pregnancy' ||
    /^(?:ba bau|me bau|thai phu|mang thai|bau|co thai|mang bau|co bau)$/.test(fold(reading.text.slice(start, end)))) &&
  !/(?:^|[^\p{L}])(?:em|e|toi|tui|minh|vo|chong|dang|me|ma|bo|ba|ong|be|chau|con (?:em|toi|tui)|nha|nay) /u.test(
    `${fold(reading.text.slice(Math.max(0, start - LONGEST), start)).replace(/cho (?:em|e|toi|tui|minh|con|chau) hoi|(?:em|toi|tui|minh) muon hoi|\bme (?=bau)|\bba (?=bau)/g, '')} `,
  );

const REPORTS: ReadonlySet<Intent> = new Set([
  'declare_health',
  'checkin',
  'sos',
  'test_result',
  'vaccination',
  'report_suspect',
]);

/** "tiếp xúc với F0", "ca dương tính": another's status, not the sender's. */
function isOthers(reading: Reading, { start }: Entity, intent: Intent): boolean {
  if (intent === 'report_suspect') return false;
  const before = fold(reading.text.slice(Math.max(0, start - 24), start));
  return /(?:\b(?:co|nhieu|may|\d+|mot|vai) (?:nguoi|ca|ban|be|dua|hoc sinh|cong nhan) |\bnguoi |\bca |\bvoi |\bvs |\bca (?:benh )?|\bgap |tiep xuc (?:gan )?(?:voi )?(?:mot |1 )?(?:nguoi |ca |ban |ban be |ba con )?|\bgan )$/.test(
    before,
  );
}

const states = (line: string) =>
  !/\bf[012] (?:la gi|co phai|can|phai|duoc|bao nhieu|tu)\b/.test(line) ||
  /\b(?:toi|em|minh|tui|con|chau|me|bo|vo|chong|la) (?:\p{L}+ )?f[012]\b/u.test(line);

/** "thuốc" inside a question about opening hours is still goods; water inside "nước nào" is none. */
function notAsked(reading: Reading, entity: Entity): boolean {
  return reading.text.slice(entity.end, entity.end + 5).trim() !== 'ta';
}

/** The person a message is about; not generic groups, reported strangers, nor the sender. */
function personBelongs(reading: Reading, entity: Entity, intent: Intent): boolean {
  if (/^(?:verify_claim|unknown|greet|opt_out|cancel|help|report_suspect)$/.test(intent)) return false;
  const before = reading.text.slice(Math.max(0, entity.start - 10), entity.start).toLowerCase();
  const after = reading.text.slice(entity.end, entity.end + 12);
  if (/(?<!\p{L})\d+\s*$/u.test(before) || /(?:các|nhiều|mấy|những|cac|nhieu|may|nhung)\s$/.test(before)) return false;
  if (/^\s+(?:(?:là |la )?\p{Lu}\p{Ll}+\s+\p{Lu})/u.test(after)) return false;
  const said = reading.text.slice(entity.start, entity.end).toLowerCase();
  // a question of rule is about any child
  if (
    intent === 'faq' &&
    /^(?:con|bé|be|trẻ|tre|cháu|chau|em bé|em be|con nít|con nit|trẻ con|tre con|trẻ nhỏ|tre nho)$/.test(said)
  )
    return false;
  if (
    said === 'con' &&
    !(isAccented(reading) && reading.toned) &&
    !/^\s+(?:\d{1,2} ?t|toi|em|tui|minh|gai|trai|nho|be)/i.test(after)
  )
    return false;
  if (
    /^(?:cháu|chau|con)$/.test(said) &&
    /^\s+(?:chào|chao|xin|cảm|cam|là|la|xem|hỏi|hoi|nhờ|nho|gửi|gui|muốn|muon|cần|can|đăng ký|dang ky)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (intent === 'travel_pass' && VISITED.test(fold(reading.text.slice(Math.max(0, entity.start - 20), entity.start))))
    return false;
  // "thưa ông, tôi …" is spoken to; "người cháu 37,9" is the writer's own body
  if (/(?:^|[^\p{L}])(?:thưa|thua|chào|chao|bẩm)\s+(?:các |cac |quý |quy )?$/iu.test(before)) return false;
  if (/^(?:cháu|chau|con|em)$/.test(said) && /(?:^|[^\p{L}])(?<!(?:một|mot|hai|\d)\s)người\s+$/iu.test(before))
    return false;
  if (said === 'con' && /(?:^|[^\p{L}])(?:dạ|da)\s+(?:thưa |thua )?$/iu.test(before)) return false;
  if (/^(?:ông|bà|ong|ba|cụ)$/.test(said) && /^\s+(?:xã|chủ|con|ơi|ta)/i.test(after)) return false;
  return true;
}

/** "về thăm má", "đón cháu": somebody of a journey, of whose health nothing is told. */
const VISITED = /\b(?:tham|don|ruoc|gap)(?: \S+)? ?$/;

const isAccented = (reading: Reading) => reading.accented;

const TODAY =
  /(?<!(?:tuan|thang|\d|hai|ba|tu|nam|sau|bay|nhat|nhut|cn) ?)n(?:ay|ai|i)$|^(?:tu )?hoi (?:sang|trua|chieu)$/;
/** A reading right behind, or "mới", "đo", "còn": when it was read, no onset. */
const READ_NOW =
  /^[ ,:]*(?:(?:thi|la|em|toi|tui|con|be|chau|moi|do|duoc|chi|do lai|me|bo|ba|ong|kiem tra|can|cap|huyet ap|nhiet do|than nhiet|mach|spo2|oxy|nhip tim|nhip tho|dem|cua|con|la|len|thay) )*\d/;
/** "nay" beside readings only says now; beside an onset, a test or an appointment it is a day. */
const FEW_WORDS = 8;

function dateBelongs(reading: Reading, line: string, { start, end }: Entity, intent: Intent): boolean {
  // few words around a day of the calendar: whatever they mean, the day is told
  if (intent === 'unknown')
    return reading.tokens.length <= FEW_WORDS && !TODAY.test(fold(reading.text.slice(start, end)));
  if (/^(?:verify_claim|greet|help)$/.test(intent)) return false;
  // of what is called off only a day of the calendar is told, no "hôm nay"
  if (/^(?:cancel|opt_out)$/.test(intent)) return /\d/.test(reading.text.slice(start, end));
  if (!TODAY.test(fold(reading.text.slice(start, end)))) return true;
  if (/^(?:checkin|find_supplies|talk_to_human|faq)$/.test(intent)) return false;
  if (READ_NOW.test(fold(reading.text.slice(end, end + 30)))) return false;
  return intent !== 'test_result' || !/\btieu cau\b/.test(line);
}
