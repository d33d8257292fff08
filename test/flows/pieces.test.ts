/** One message about several people, as families write: with marks, without, by name, by relation, by "cả nhà". */
import { describe, expect, test } from '@jest/globals';
import { loadUnderstanding } from '../../bots/resources.ts';
import type { Person } from '../../cases/person.ts';
import type { TurnContext } from '../../flows/engine/turn.ts';
import { piecesOf } from '../../flows/household/pieces.ts';

const NOW = '2026-03-11T08:00:00+07:00';
const person = (id: string, more: Partial<Person>): Person => ({
  ...{ id, rev: 1, name: null, phone: null, nameTokens: [], conditions: [], disease: null, status: 'f0', areaPath: [] },
  ...{ consents: {}, stoppedAt: null, language: 'vi', conversationId: 'c', synthetic: false, level: null },
  ...more,
});

/** As staff enrol them: nobody has told who is what to whom. */
const ENROLLED = [
  person('toi', { name: 'Trần Văn Bưởi', birthYear: 1985 }),
  person('me', { name: 'Nguyễn Thị Hoa', birthYear: 1955 }),
  person('be', { name: 'Trần Văn An', birthYear: 2020 }),
  person('vo', { name: 'Lê Thị Mận', birthYear: 1988 }),
];
/** As the family told it. */
const TOLD = [
  person('toi', {}),
  person('lon', { relation: 'con lớn', birthYear: 2014 }),
  person('ut', { relation: 'con út', birthYear: 2024 }),
  person('ba', { relation: 'bố', birthYear: 1950 }),
];

const understand = loadUnderstanding();

function told(text: string, household: readonly Person[]): Record<string, string> {
  const context = { household, now: NOW, understand } as unknown as TurnContext;
  const pieces = piecesOf(understand(text, { at: NOW }), context);
  const entries = pieces.flatMap(({ people, unclear, understanding }) => {
    const facts = understanding.entities
      .filter(({ type }) => ['temperature', 'spo2', 'symptom', 'resp_rate'].includes(type))
      .map(({ type, value, negated }) => `${negated === true ? '-' : ''}${type === 'temperature' ? 't' : ''}${value}`)
      .join(' ');
    return (people.length === 0 ? [unclear ? '?' : ''] : people).map((who) => [who, facts] as const);
  });
  return Object.fromEntries(entries);
}

describe('enrolled by staff', () => {
  test.each([
    ['mẹ 37 độ spo2 97, bé 38 độ 5 ho, tôi bình thường', { me: 't37 97', be: 't38.5 cough', toi: '' }],
    ['me 37 do spo2 97, be 38 do 5 ho, toi binh thuong', { me: 't37 97', be: 't38.5 cough', toi: '' }],
    ['me 37 97 be 38.5 96 toi 36.8 98', { me: 't37 97', be: 't38.5 96', toi: 't36.8 98' }],
    ['Mẹ em 37,2 97 ho nhẹ; bé An 36.9 không ho', { me: 't37.2 97 cough', be: 't36.9 -cough' }],
    ['vợ em 37 96 mệt, còn em 36.5 98', { vo: 't37 96 fatigue', toi: 't36.5 98' }],
    ['bà Hoa 36.8 spo2 98, An 38 bỏ bú', { me: 't36.8 98', be: 't38 cannot_drink' }],
    ['mẹ và bé đều 37 độ', { me: 't37', be: 't37' }],
    ['bé bỏ bú, sốt 39', { be: 'cannot_drink fever t39' }],
    ['be bo bu sot 39', { be: 'cannot_drink fever t39' }],
    ['me con ho, spo2 96', { me: 'cough 96' }],
    ['cả nhà bình thường', { toi: '', me: '', be: '', vo: '' }],
    ['cả nhà bình thường, chỉ mẹ ho', { toi: '', be: '', vo: '', me: 'cough' }],
    ['36.8 spo2 97', { '': 't36.8 97' }],
    ['tối qua mẹ sốt 38', { '': '', me: 'fever t38' }],
  ])('%s', (text, expected) => {
    expect(told(text, ENROLLED)).toEqual(expected);
  });
});

describe('told by the family', () => {
  test.each([
    ['bé út 38,5 spo2 96, bé lớn 37 98, ông nội bình thường', { ut: 't38.5 96', lon: 't37 98' }],
    ['bo 37 97, con ut sot 38', { ba: 't37 97', ut: 'fever t38' }],
    ['bé sốt 39', { '?': 'fever t39' }],
    ['ba 37 97', { ba: 't37 97' }],
    ['ba muoi bay do', { '': 't37' }],
  ])('%s', (text, expected) => {
    const found = told(text, TOLD);
    expect(found).toMatchObject(expected);
  });
});
