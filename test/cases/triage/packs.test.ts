/** Packs as data: switched by a province, described in sentences, changed and replayed. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { CONDITIONS } from '../../../cases/codes.ts';
import type { TriageFacts } from '../../../cases/danger.ts';
import { assess } from '../../../cases/triage/assess.ts';
import { assessDanger } from '../../../cases/triage/danger.ts';
import { CONDITION_WORDS } from '../../../cases/triage/condition-words.ts';
import { describePack } from '../../../cases/triage/describe.ts';
import { documentName } from '../../../cases/triage/pack.ts';
import { PACKS } from '../../../cases/triage/packs/index.ts';
import { changedPack, countChanges, misfits, replay } from '../../../cases/triage/replay.ts';
import { ALL_ON, ALWAYS_ON, packsOn } from '../../../cases/triage/settings.ts';

const at = (vitals: TriageFacts['vitals'], ageMonths = 360): TriageFacts => ({
  ageMonths,
  vitals,
  symptoms: [],
  implausible: [],
});
const pack = (id: string) => PACKS.find((one) => one.id === id)!;

describe('switched by data', () => {
  test('all are on by default, old ones too', () => {
    expect(packsOn()).toEqual([...PACKS]);
    expect(packsOn(ALL_ON).map(({ id }) => id)).toContain('3646');
  });

  test('one that is off raises nothing and is absent from the answer', () => {
    const packs = packsOn({ off: ['261', '5525'] });
    const found = assess({ ...at({ spo2: 96 }), conditions: [] }, packs);
    expect(Object.keys(found.alarms).toSorted()).toEqual(['4377', '528']);
    expect(found.risk).not.toHaveProperty('5525');
    expect(found.level).toBe('YELLOW');
    expect(assessDanger(at({ spo2: 96 }), packs).level).toBe('GREEN');
    expect(assessDanger(at({ spo2: 96 })).level).toBe('ORANGE');
  });

  test('the red flags of first contact cannot be switched off', () => {
    const packs = packsOn({ off: PACKS.map(({ id }) => id) });
    expect(packs.map(({ id }) => id).toSorted()).toEqual([...ALWAYS_ON].toSorted());
    expect(assessDanger(at({ spo2: 93 }), packs).level).toBe('RED');
  });
});

describe('described', () => {
  test.each(PACKS.map((one) => [one.id, one] as const))(
    '%s: each rule a Vietnamese sentence with an id of its own',
    (_id, one) => {
      const { rules, document, reviewer } = describePack(one);
      expect(rules.length).toBeGreaterThan(0);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { text } of rules) {
        expect(text).toMatch(/^[\p{Lu}].*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|_|\bcó có\b/);
      }
      expect(document).not.toBe('');
      expect(reviewer).toBeNull();
    },
  );

  test('numbers, ages and company are in the sentence', () => {
    const text = (id: string, rule: string) => describePack(pack(id)).rules.find((line) => line.id === rule)?.text;
    expect(text('261', 'sign-3')).toBe('SpO₂ từ 96 % trở xuống.');
    expect(text('261', 'sign-2')).toBe('Từ 5 tuổi đến dưới 12 tuổi: nhịp thở từ 30 lần/phút trở lên.');
    expect(text('binh-an', 'stiff-neck-fever')).toBe('Cứng gáy, kèm sốt.');
    expect(text('binh-an', 'breathing.2')).toBe('Khó thở hoặc khò khè hoặc thở nhanh, ở mức nặng.');
    expect(text('5525', 'disease-unvaccinated')).toBe('Nguy cơ rất cao: có bệnh nền và chưa tiêm đủ liều.');
    expect(text('influenza', 'long-fever')).toBe('Sốt, khi sốt từ 72 giờ trở lên (chưa biết thì hạ một mức).');
  });

  test('a changed number changes the sentence', () => {
    const changed = changedPack(pack('261'), { pack: '261', rules: { 'sign-3': { atMost: 94 } } });
    expect(describePack(changed).rules.find(({ id }) => id === 'sign-3')?.text).toBe('SpO₂ từ 94 % trở xuống.');
  });

  test('every condition code has words', () => {
    expect(Object.keys(CONDITION_WORDS).toSorted()).toEqual([...CONDITIONS].toSorted());
  });
});

test('docs/medicine.md has each pack with its document, validity and source', () => {
  const rows = readFileSync(new URL('../../../docs/medicine.md', import.meta.url), 'utf8').split('\n');
  for (const one of PACKS) {
    const row = rows.find((line) => line.startsWith(`| \`${one.id}\` `)) ?? '';
    const { from, until } = one.validity;
    for (const part of [documentName(one), from ?? '', until ?? '', `\`${one.source}\``]) expect(row).toContain(part);
  }
});

describe('replayed', () => {
  const stored = [97, 96, 95, 93].map((spo2, index) => ({
    id: `d${index}`,
    personId: `p${index}`,
    facts: at({ spo2, respiratoryRate: 16 }),
  }));

  function with261(rules: Parameters<typeof changedPack>[1]['rules']) {
    const change = { pack: '261', rules };
    return PACKS.map((one) => (one.id === '261' ? changedPack(one, change) : one));
  }

  test('who would have got another level', () => {
    expect(replay(stored, PACKS, with261({ 'sign-3': { atMost: 95 } }))).toEqual([
      { id: 'd1', personId: 'p1', from: 'ORANGE', to: 'GREEN' },
    ]);
    expect(replay(stored, PACKS, with261({ 'sign-3': { atMost: 97 } }))).toEqual([
      { id: 'd0', personId: 'p0', from: 'GREEN', to: 'ORANGE' },
    ]);
    expect(replay(stored, PACKS, with261({ 'sign-3': { level: 'RED' } })).map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(replay(stored, PACKS, PACKS)).toEqual([]);
  });

  test('counted by change, most severe first', () => {
    const changes = replay(stored, PACKS, with261({ 'sign-3': { level: 'RED' } }));
    expect(countChanges(changes)).toEqual([['ORANGE', 'RED', 2]]);
  });

  test('what the pack does not have is named and left out', () => {
    const change = { pack: '261', rules: { 'sign-99': { atMost: 1 }, 'sign-3': { atLeast: 1 } } };
    expect(misfits(pack('261'), change)).toEqual(['sign-99', 'sign-3.atLeast']);
    expect(changedPack(pack('261'), change)).toEqual(pack('261'));
  });
});
