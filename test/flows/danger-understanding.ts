/** An understanding for tests of danger: signs with their statuses, vitals, people, supplies and places by plain patterns. */
import type { Intent, SymptomStatus, VitalName } from '../../cases/codes.ts';
import { fold } from '../../flows/engine/fold.ts';
import type { Entity, Understand } from '../../nlp/understanding.ts';
import { understandPlainly } from './plain-understanding.ts';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:khong|k|ko) tho (?:noi|duoc)\b|\bkho+ tho+\b|\bhut hoi\b/, 'shortness_of_breath'],
  [/\bbat tinh\b|\bgoi khong tinh\b/, 'unconscious'],
  [/\bco giat\b/, 'convulsion'],
  [/\btim (?:moi|tai)\b/, 'cyanosis'],
  [/\bli bi\b|\blo mo\b/, 'drowsiness'],
  [/\bdau nguc\b/, 'chest_pain'],
  [/\bsot\b/, 'fever'],
  [/\bho\b/, 'cough'],
  [/\bmet\b/, 'fatigue'],
];

const PEOPLE: readonly (readonly [RegExp, string])[] = [
  [/\bme (?:toi|em|tui)\b|^me\b/, 'mother'],
  [/\bhang xom\b/, 'neighbor'],
  [/\bcon (?:toi|em|gai|trai)\b|\bbe\b/, 'child'],
];

const SUPPLIES: readonly (readonly [RegExp, string])[] = [
  [/\boxy\b/, 'oxygen'],
  [/\bgao\b/, 'rice'],
  [/\bsua\b/, 'milk'],
  [/\bthuoc\b/, 'medicine'],
];

function statusOf(before: string, after: string, whole: string): SymptomStatus {
  if (/\b(?:khong|ko|k|hong)(?: bi| he| co| thay)? $/.test(before)) return 'absent';
  if (/\b(?:het|khoi|khong con) $/.test(before)) return 'resolved';
  if (/\bdo $|\bbot $/.test(before)) return 'improving';
  if (/\b(?:neu|lo)\b/.test(whole)) return 'hypothetical';
  if (/\b(?:nam ngoai|hoi truoc)\b/.test(whole)) return 'history';
  if (/\bhang xom\b/.test(before) && !/\bcuu\b/.test(whole)) return 'other_person';
  return /^ khong (?:nua|biet)/.test(after) ? 'uncertain' : 'present';
}

function signsIn(folded: string): Entity[] {
  return SIGNS.flatMap(([pattern, value]): Entity[] => {
    const found = pattern.exec(folded);
    if (found === null) return [];
    const end = found.index + found[0].length;
    const after = folded.slice(end);
    const status = statusOf(folded.slice(0, found.index), after, folded);
    const severe = /^ (?:nhieu|qua|lam|du doi)/.test(after) || /tho noi/.test(found[0]);
    const entity: Entity = { type: 'symptom', value, start: found.index, end, status };
    return [{ ...entity, ...(severe && { severe: true as const }) }];
  });
}

function named(folded: string, table: readonly (readonly [RegExp, string])[], type: Entity['type']): Entity[] {
  return table.flatMap(([pattern, value]) => (pattern.test(folded) ? [{ type, value, start: 0, end: 1 }] : []));
}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  spo2: [50, 100],
  temperature: [34, 43],
  resp_rate: [5, 120],
};

function vitalsIn(text: string, expecting: string | undefined): { entities: Entity[]; implausible: VitalName[] } {
  const bare = /^\s*(\d{1,3}(?:[.,]\d)?)\s*$/.exec(text)?.[1];
  const patterns: Readonly<Record<'spo2' | 'temperature' | 'resp_rate', RegExp>> = {
    spo2: /spo2\D{0,3}(\d{1,3}(?:[.,]\d)?)/i,
    temperature: /(?:^|\s|sot )(3\d[.,]\d|3[5-9]|4[0-2])(?:\s|,|$)/i,
    resp_rate: /thở (\d{1,3}) lần/i,
  };
  const entities: Entity[] = [];
  const implausible: VitalName[] = [];
  for (const name of ['spo2', 'temperature', 'resp_rate'] as const) {
    const other = expecting !== undefined && expecting !== name && bare !== undefined;
    const said = other ? undefined : (patterns[name].exec(text)?.[1] ?? (expecting === name ? bare : undefined));
    if (said === undefined) continue;
    const value = Number(said.replace(',', '.'));
    const [low, high] = BOUNDS[name] ?? [0, 0];
    if (value < low || value > high) implausible.push(name);
    else entities.push({ type: name, value, start: 0, end: 1 });
  }
  return { entities, implausible };
}

function intentOf(folded: string, entities: readonly Entity[], known: Intent): Intent {
  if (/\bcuu\b/.test(folded)) return 'sos';
  if (entities.some(({ type }) => type === 'supply') && /\b(?:can|xin|het)\b/.test(folded)) return 'find_supplies';
  if (known !== 'unknown') return known;
  if (entities.some(({ type }) => ['spo2', 'resp_rate', 'temperature'].includes(type))) return 'checkin';
  return entities.some(({ type }) => type === 'symptom') ? 'declare_health' : 'unknown';
}

export const understandDanger: Understand = (text, options) => {
  const plain = understandPlainly(text, options);
  const folded = fold(text);
  const vitals = vitalsIn(text, options.expecting);
  const place = /(?:nhà ở|ở số|tại) (.+)$/i.exec(text)?.[1];
  const count =
    /(\d+) người/.exec(text)?.[1] ?? (options.expecting === 'count' ? /^\s*(\d+)\s*$/.exec(text)?.[1] : undefined);
  const phone = /\b(0\d{9})\b/.exec(text)?.[1];
  const one = (type: Entity['type'], value: string | number | undefined): Entity[] =>
    value === undefined ? [] : [{ type, value, start: 0, end: 1 }];
  const entities = [
    ...signsIn(folded),
    ...vitals.entities,
    ...named(folded, PEOPLE, 'person'),
    ...named(folded, SUPPLIES, 'supply'),
    ...one('place', place),
    ...one('count', count === undefined ? undefined : Number(count)),
    ...one('phone', phone),
  ];
  const intent = intentOf(folded, entities, plain.intent);
  return { ...plain, intent, confidence: intent === 'unknown' ? 0.2 : 0.95, entities, implausible: vitals.implausible };
};
