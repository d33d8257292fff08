/** Messages with two wishes, and first reports beside follow-ups: which intent they are, with marks and without. */
import { beforeAll, expect, test } from '@jest/globals';
import { fold } from '../../nlp/text/fold.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const intentOf = (text: string) => understand(text, { at: AT }).intent;

test.each([
  ['Em đau họng và ho, mai có lịch tiêm mũi nhắc thì hoãn được không', 'declare_health'],
  ['Bé nhà em sốt 38,9, có nên cho uống kháng sinh không', 'declare_health'],
  ['Tôi đỡ ho rồi, bao giờ tiêm được mũi 2', 'checkin'],
  ['Cần sữa cho cháu, mà chốt không cho ra khỏi xã thì làm sao', 'find_supplies'],
  ['Nhà bên mở tiệc trong lúc cách ly, tôi muốn gặp cán bộ phường', 'report_suspect'],
  ['Que thử lên hai vạch, em ho nhẹ', 'test_result'],
  ['Uống rượu tỏi là không lây bệnh, có thật không?', 'verify_claim'],
])('%s: %s', (text, intent) => {
  expect([intentOf(text), intentOf(fold(text))]).toEqual([intent, intent]);
});

test.each([
  ['Em bị sốt 38,2 với đau họng từ hôm qua', 'declare_health'],
  ['Ông nhà con khò khè về đêm, bà thì không sao', 'declare_health'],
  ['Em khai báo: mất mùi hai ngày nay, vẫn ăn uống bình thường', 'declare_health'],
  ['Khó thở khi leo thang, ngồi nghỉ thì đỡ', 'declare_health'],
  ['Ho nhiều hơn hôm qua, hơi tức ngực', 'checkin'],
  ['Còn nghẹt mũi, hết sốt rồi', 'checkin'],
  ['Chưa đỡ đau họng bác sĩ ơi', 'checkin'],
])('a report that is the first or one of a row: %s', (text, intent) => {
  expect(intentOf(text)).toBe(intent);
});
