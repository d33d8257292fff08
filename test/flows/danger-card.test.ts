/** The danger card of every sign: 115 first, one SMS with its question, and advice that does not contradict itself. */
import { describe, expect, test } from '@jest/globals';
import { SYMPTOMS } from '../../cases/codes.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { orangeCard, redCard } from '../../flows/danger/card.ts';
import { perilOf } from '../../flows/danger/peril.ts';
import { sayText } from '../../locales/index.ts';

const LANGUAGES = ['vi', 'en'] as const;
const AGES = [null, 1, 20, 600] as const;

const cards = LANGUAGES.flatMap((language) =>
  AGES.flatMap((ageMonths) =>
    SYMPTOMS.flatMap((code) =>
      [true, false].map((severe) => {
        const symptoms = [{ code, status: 'present' as const, severe }];
        const danger = assessDanger({ ageMonths, vitals: {}, symptoms, implausible: [] });
        const peril = perilOf(danger, { about: null, cry: false, plea: false, inputs: {} });
        const red = danger.level === 'RED';
        const input = { peril, ageMonths, paging: true, again: false, who: null };
        const question = { key: red ? 'sos.where' : 'sos.phone' };
        const parts = [...(red ? redCard(input) : orangeCard(input)), question];
        return { name: `${language} ${code} ${ageMonths} ${severe}`, level: danger.level, language, parts };
      }),
    ),
  ),
).filter(({ level }) => level === 'RED' || level === 'ORANGE');

describe('danger cards', () => {
  test('every sign has one', () => {
    expect(cards.length).toBeGreaterThan(200);
  });

  test('one SMS of 160 characters, with the question', () => {
    const long = cards.map(({ name, parts, language }) => [name, sayText(parts, language, 'sms').length] as const);
    expect(long.filter(([, length]) => length > 160)).toEqual([]);
  });

  test('RED begins with 115; ORANGE names it', () => {
    const text = ({ parts, language }: (typeof cards)[number]) => sayText(parts, language, 'chat');
    expect(cards.filter((card) => card.level === 'RED' && !/^(GỌI|CALL) 115/.test(text(card)))).toEqual([]);
    expect(cards.filter((card) => !text(card).includes('115'))).toEqual([]);
  });

  test('nobody is told to sit up and to lie down, nor to drink and not to drink', () => {
    const keys = cards.map(({ name, parts }) => [name, parts.map(({ key }) => key)] as const);
    const clash = keys.filter(([, has]) => {
      const positions = ['sos.aidBreathing', 'sos.aidUnconscious', 'sos.aidBleeding'].filter((key) =>
        has.includes(key),
      );
      return positions.length > 1 || (has.includes('sos.aidUnconscious') && has.includes('sos.aidChildFever'));
    });
    expect(clash).toEqual([]);
  });
});
