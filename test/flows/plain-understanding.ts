/** A tiny understanding for tests of the engine: words, vitals, a few symptoms and intents, by plain patterns. */
import type { Intent } from '../../cases/codes.ts';
import { fold } from '../../flows/engine/fold.ts';
import type { Entity, GlobalWord, Understand } from '../../nlp/understanding.ts';

const WORDS: Readonly<Record<string, GlobalWord>> = {
  ...{ sos: 'sos', 'cap cuu': 'sos', menu: 'menu', huy: 'cancel', thoi: 'cancel', dung: 'stop', stop: 'stop' },
  ...{ 'bat dau lai': 'start', start: 'start', 'gap nguoi': 'human', 'gap nguoi truc': 'human', 'quay lai': 'back' },
  ...{ sua: 'correct', nham: 'correct', 'tro giup': 'help', co: 'yes', u: 'yes', ok: 'yes', khong: 'no', ko: 'no' },
};

const SYMPTOMS: readonly (readonly [RegExp, string])[] = [
  [/\bsot\b/, 'fever'],
  [/\bho khan\b/, 'dry_cough'],
  [/\bho\b(?! khan)/, 'cough'],
  [/\bdau dau\b/, 'headache'],
  [/\bkho tho\b/, 'shortness_of_breath'],
  [/\bbat tinh\b/, 'unconscious'],
];

const INTENTS: readonly (readonly [RegExp, Intent])[] = [
  [/\b(cuu|cap cuu)\b/, 'sos'],
  [/\bxin chao|^chao|^alo\b/, 'greet'],
  [/\b(ngung nhan|dung nhan|xoa thong tin|xoa du lieu)\b/, 'opt_out'],
  [/\bgap (nguoi|nhan vien|bac si)\b/, 'talk_to_human'],
  [/\b(can|xin) (oxy|gao|thuoc|sua|thuc an)\b/, 'find_supplies'],
  [/\b(dung khong|co that)\b/, 'verify_claim'],
  [/\b(lich tiem|tiem vac xin)\b/, 'vaccination'],
  [/\b(ket qua xet nghiem)\b/, 'test_result'],
  [/\b(huy viec|thoi khong)\b/, 'cancel'],
  [/\b(khai bao|sot|ho|dau dau)\b/, 'declare_health'],
];

function symptomsIn(folded: string): Entity[] {
  return SYMPTOMS.flatMap(([pattern, value]) => {
    const at = pattern.exec(folded)?.index;
    if (at === undefined) return [];
    const negated = /\bkhong( bi| thay)? $/.test(folded.slice(0, at));
    const entity: Entity = { type: 'symptom', value, start: at, end: at + 1, status: negated ? 'absent' : 'present' };
    return [negated ? { ...entity, negated: true as const } : entity];
  });
}

function valuesIn(text: string, expecting: string | undefined): Entity[] {
  const number = (pattern: RegExp): number | null => {
    const [, found] = pattern.exec(text) ?? [];
    return found === undefined ? null : Number(found.replace(',', '.'));
  };
  const one = (type: Entity['type'], value: number | null): Entity[] =>
    value === null ? [] : [{ type, value, start: 0, end: text.length }];
  const bare = number(/^\s*(\d{1,3}(?:[.,]\d)?)\s*$/);
  return [
    ...one('spo2', number(/spo2\D{0,3}(\d{2,3})/i) ?? (expecting === 'spo2' ? bare : null)),
    ...one(
      'temperature',
      number(/(3[5-9](?:[.,]\d)?|4[0-2](?:[.,]\d)?)\s*(?:độ|do|°)/i) ?? (expecting === 'temperature' ? bare : null),
    ),
    ...one('count', expecting === 'count' ? bare : null),
  ];
}

export const understandPlainly: Understand = (text, { expecting }) => {
  const folded = fold(text);
  const entities = [...symptomsIn(folded), ...valuesIn(text, expecting)];
  const word = WORDS[folded] ?? null;
  const intent = word === 'sos' ? 'sos' : (INTENTS.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unknown');
  return { text, intent, confidence: intent === 'unknown' ? 0.2 : 0.95, entities, implausible: [], word };
};
