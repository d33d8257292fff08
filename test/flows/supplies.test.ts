/** Needs: a case per item at once, oxygen as an alarm, breath before delivery, only what is missing asked. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type DriveOptions } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';

const drive = (options: DriveOptions = {}): Drive => new Drive({ understand: understandDanger, ...options });
const last = (talk: Drive): string => talk.told.at(-1)?.text ?? '';

describe('needs', () => {
  test('rice: the case at once, then where, how many, how urgent', () => {
    const talk = drive();
    talk.say('cần gạo');
    expect(talk.cases).toMatchObject([{ kind: 'supplies', item: 'rice', severity: 'YELLOW' }]);
    expect(talk.pages).toEqual([]);
    expect(last(talk)).toContain('Giao tới đâu');
    talk.say('12 Trần Phú, phường Cẩm Thành, tỉnh Quảng Ngãi');
    expect(last(talk)).toContain('mấy người');
    talk.say('5');
    expect(last(talk)).toContain('vài ngày');
    talk.choose('days');
    expect(talk.cases[0]).toMatchObject({ people: 5, place: { address: expect.stringContaining('Trần Phú') } });
    expect(talk.told[0]?.text).toContain('cần gạo');
    expect(last(talk)).toContain('Người trực sẽ xem');
    expect(talk.cases).toHaveLength(1);
  });

  test('what is said at once is not asked', () => {
    const talk = drive();
    talk.say('cần gạo và sữa gấp cho 3 người, giao tại 12 Trần Phú');
    expect(talk.cases.map(({ item, people }) => [item, people])).toEqual([
      ['rice', 3],
      ['milk', 3],
    ]);
    expect(last(talk)).toContain('gạo, sữa');
  });

  test('milk that has run out today is an alarm', () => {
    const talk = drive();
    talk.say('cần sữa cho 1 người, giao tại 12 Trần Phú');
    talk.choose('today');
    expect(talk.cases).toMatchObject([{ item: 'milk', severity: 'ORANGE' }]);
    expect(talk.pages).toHaveLength(1);
  });

  test('oxygen is ORANGE and paged at once; breath is asked first', () => {
    const talk = drive();
    const { told } = talk.say('xin oxy');
    expect(talk.cases).toMatchObject([{ kind: 'supplies', item: 'oxygen', severity: 'ORANGE' }]);
    expect(talk.pages).toHaveLength(1);
    expect(told[0]?.text).toContain('115');
    expect(told[0]?.text).toContain('đang khó thở không');
    talk.choose('yes');
    expect(talk.alarms.map(({ kind }) => kind).sort()).toEqual(['callback', 'supplies']);
  });

  test('trouble breathing with oxygen: danger first, and the need is kept', () => {
    const talk = drive();
    const { told } = talk.say('khó thở, cần oxy');
    expect(told[0]?.text).toContain('GỌI 115');
    expect(talk.alarms.map(({ kind }) => kind).sort()).toEqual(['callback', 'supplies']);
  });

  test('the same need again opens no second case', () => {
    const talk = drive();
    talk.say('cần gạo');
    talk.say('cần gạo');
    expect(talk.cases).toHaveLength(1);
  });

  test('without an item it is asked; other words are kept as said', () => {
    const talk = drive();
    talk.choose('supplies');
    expect(last(talk)).toContain('cần gì');
    talk.say('mấy bao bột giặt');
    expect(talk.cases[0]?.summary).toContainEqual({ key: 'desk.needSaid', params: { words: 'mấy bao bột giặt' } });
  });

  test('states are told', () => {
    const talk = drive();
    talk.say('cần gạo');
    const caseId = talk.cases[0]!.id;
    expect(talk.act({ do: 'setState', caseId, state: 'acknowledged' }).told[0]?.text).toContain('ĐÃ NHẬN yêu cầu');
    expect(talk.act({ do: 'close', caseId, outcome: 'helped', note: '' }).told[0]?.text).toContain('đã xong');
  });
});
