/** Answers to a digest as people type them: read whole or not at all. */
import { describe, expect, test } from '@jest/globals';
import { readReply } from '../../flows/desk/digest-words.ts';
import { fold } from '../../flows/engine/fold.ts';

const read = (line: string) => {
  const answer = readReply(fold(line), 5);
  return answer?.is === 'acts' ? answer.acts.map(({ n, verb }) => `${n} ${verb}`) : (answer?.is ?? null);
};

describe('an answer to a digest', () => {
  test.each([
    ['1 nhận', ['1 acknowledge']],
    ['1 nhan', ['1 acknowledge']],
    ['Số 1 em nhận nhé', ['1 acknowledge']],
    ['2 đã gọi', ['2 calledBack']],
    ['2 da goi roi', ['2 calledBack']],
    ['2 gọi rồi ạ', ['2 calledBack']],
    ['3 cho hết cách ly', ['3 release']],
    ['3 het cach ly', ['3 release']],
    ['3 kết thúc theo dõi', ['3 release']],
    ['1 nhan, 2 da goi', ['1 acknowledge', '2 calledBack']],
    ['1 nhận 2 đã gọi lại rồi, 3 cho hết cách ly', ['1 acknowledge', '2 calledBack', '3 release']],
    ['1, 2 nhận; 4 và 5 đã gọi', ['1 acknowledge', '2 acknowledge', '4 calledBack', '5 calledBack']],
    ['nhận 1, đã gọi 2', ['1 acknowledge', '2 calledBack']],
    ['12 nhan', ['12 acknowledge']],
    ['2 gọi không được', ['2 notReached']],
    ['2 khong lien lac duoc, 3 khong nghe may', ['2 notReached', '3 notReached']],
    ['2 đã gọi không được', ['2 notReached']],
  ])('%s', (line, acts) => expect(read(line)).toEqual(acts));

  test.each([
    ['nhận', 'unclear'],
    ['đã gọi', 'unclear'],
    ['2 gọi được rồi nhưng yếu lắm', 'unclear'],
    ['2 sẽ gọi chiều nay', 'unclear'],
    ['1 nhận, 2 hẹn chiều', 'unclear'],
    ['3 chưa cho hết cách ly', 'unclear'],
    ['2', 'number'],
    ['97', null],
    ['mẹ 37 độ spo2 97', null],
    ['menu', null],
    ['cách ly mấy ngày', null],
    ['tôi đã gọi 115', null],
  ])('%s: nothing is done', (line, what) => expect(read(line)).toBe(what));
});
