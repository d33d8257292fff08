/** First contact, consent, STOP and START, quiet hours, the ceiling, requests about one's own data. */
import { PHONE } from './play.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const enrol = { staff: { do: 'enrol', person: { name: 'An', phone: PHONE, birthYear: 1986, status: 'f0' } } };

export const rights: readonly Script[] = [
  script('a stranger: handled at once, then notice, then consent', [
    '09:00',
    'tôi bị ho',
    { texts: [/ghi nhận: ho.*Bình An, máy trả lời.*lưu/is] },
  ]),
  script('a greeting: notice and menu', ['09:00', 'chào em', { texts: [/Chào.*Bình An/s], offers: ['sos'] }]),
  script(
    'the notice comes once',
    ['09:00', 'chào em', { texts: [/Bình An, máy/] }],
    ['09:01', 'chào em', { not: /Bình An, máy/ }],
  ),
  script('no notice in the middle of an alarm', ['09:00', 'SOS', { not: /đồng ý/ }]),
  script(
    'consent given',
    ['09:00', 'tôi bị ho'],
    ['09:01', { choice: 'yes' }, { has: [/consent/, /caseOpened suspect YELLOW/] }],
  ),
  script(
    'consent refused: nothing kept, nothing opened',
    ['09:00', 'tôi bị ho'],
    ['09:01', { choice: 'no' }, { never: /caseOpened/, texts: [/không lưu/] }],
  ),
  script(
    'after a refusal SOS and information still work',
    ['09:00', 'tôi bị ho'],
    ['09:01', { choice: 'no' }],
    ['09:02', { choice: 'no' }],
    ['09:03', 'SOS', { has: [/caseOpened sos RED/] }],
  ),
  ...['dừng', 'STOP', 'DUNG', 'ngừng nhắn tin cho tôi', 'huỷ đăng ký', 'đừng nhắn nữa'].map((word) =>
    script(
      `stop by "${word}"`,
      ['08:00', 'chào em'],
      ['09:00', enrol],
      ['09:10', word, { has: [/stopped/], texts: [/BẮT ĐẦU LẠI/] }],
      ['d2 23:00', null, { silent: true, never: /checkinDue/ }],
    ),
  ),
  script(
    'stop by SMS stops Zalo, too',
    ['08:00', { channel: 'zalo', text: 'chào' }],
    ['09:00', enrol],
    ['09:10', { channel: 'sms', text: 'DUNG' }, { has: [/stopped/] }],
    ['d2 23:00', null, { silent: true }],
  ),
  script(
    '"bắt đầu lại" starts again',
    ['09:00', 'dừng', { has: [/stopped/] }],
    ['09:01', 'bắt đầu lại', { has: [/consent/], texts: [/DỪNG/] }],
  ),
  script(
    'nothing unasked between 21:30 and 06:30',
    ['08:00', 'chào em'],
    ['17:40', enrol],
    ['d2 06:29', null, { silent: true }],
    ['d2 07:30', null, { texts: [/07:30/] }],
  ),
  script(
    'a request about data: due by law, asked twice is one',
    ['09:00', 'xoá thông tin của tôi', { has: [/caseOpened data-request YELLOW/], texts: [/chậm nhất/] }],
    ['09:10', 'xoá thông tin của tôi', { never: /caseOpened/, texts: [/đang được xem/] }],
    ['d2 08:00', null, { never: /caseClosed/ }],
  ),
  script('at most six unasked messages a day', ['05:00', enrol], ['23:00', null, {}]),
];
