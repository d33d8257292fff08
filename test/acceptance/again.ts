/** Harder ones: spellings, known ages, others in the house, night borders, the ceiling, states that do not fit, nobody on duty. */
import { PHONE } from './play.ts';
import type { Script, Turn, Want } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const enrol = (more: Record<string, unknown> = {}) => ({
  staff: { do: 'enrol', person: { name: 'Trần Văn An', phone: PHONE, birthYear: 1986, status: 'f0', ...more } },
});
const setState = (state: string, kind?: string) => ({
  staff: { do: 'setState', person: PHONE, state, ...(kind && { kind }) },
});
const HELLO: Turn = ['08:00', 'chào em'];
const RED: Want = { has: [/sos RED/, /dutyNotified/], texts: [/115/] };

const SPELLINGS = [
  'ko thở đc',
  'k tho dc',
  'kho tho wa cuu voi',
  'me e tim tai het roi',
  'mẹ em tím tái hết rồi',
  'KHÓ THỞ QUÁ KHÔNG NÓI NỔI!!!',
  'khó  thở    quá',
  'me toi  bat  tinh roi',
  'ba tui xỉu gọi hổng dậy',
  'con co giat sui bot mep',
  'be tim moi bo bu',
  'mej tooi baats tinhr',
  'bo toi ngung tho',
  'vợ tôi hôn mê',
  'spo2 tut con 82',
  'o xy 85',
  'nguoi nha toi khong tho duoc',
];

export const again: readonly Script[] = [
  ...SPELLINGS.map((text) => script(text, ['09:00', text, RED])),
  script(
    'a grown-up whose age is known',
    HELLO,
    ['09:00', enrol()],
    ['10:00', 'ăn gì nôn nấy', { has: [/severityChanged f0 ORANGE/], never: /RED/ }],
  ),
  script(
    'a child whose age is known',
    HELLO,
    ['09:00', enrol({ birthYear: 2022 })],
    ['10:00', 'uống gì nôn nấy', { has: [/severityChanged f0 RED/], texts: [/GỌI 115/] }],
  ),
  script(
    'an infant in a check-in',
    HELLO,
    ['09:00', enrol({ birthYear: undefined, birthDate: '2026-01-20' })],
    ['16:30', null],
    ['16:35', '37 độ, spo2 98, ho', { has: [/severityChanged f0 ORANGE/], texts: [/115/] }],
  ),
  script(
    'somebody else of the house is no part of the follow-up',
    HELLO,
    ['09:00', enrol()],
    [
      '10:00',
      'con tôi 5 tuổi co giật',
      { has: [/caseOpened sos RED/], never: /severityChanged f0/, texts: [/GỌI 115/] },
    ],
  ),
  script('told by the grown-up of themselves', ['09:00', 'tôi bị sốt 3 ngày nay, ho nhiều', { never: /RED|ORANGE/ }]),
  script('told of nobody: the worse column', ['09:00', 'sốt 39,5 uống gì nôn nấy', { has: [/caseOpened sos RED/] }]),
  script('"tối" is no "tôi"', ['09:00', 'tối qua sốt 39,5 uống gì nôn nấy', { has: [/caseOpened sos RED/] }]),
  script(
    'the border of the night: 21:29 and 21:30',
    HELLO,
    ['21:29', enrol(), { messages: 1 }],
    ['21:35', enrol({ status: 'f1' }), { silent: true }],
    ['d2 06:30', null, { texts: [/06:30/] }],
  ),
  script(
    'the ceiling: six a day',
    ['06:40', enrol({ status: 'f1' }), { messages: 1 }],
    ['06:45', enrol(), { messages: 1 }],
    ['06:50', enrol({ status: 'f1' }), { messages: 1 }],
    ['06:55', enrol(), { messages: 1 }],
    ['07:00', enrol({ status: 'f1' }), { messages: 1 }],
    ['07:05', enrol(), { messages: 1 }],
    ['07:10', enrol({ status: 'f1' }), { silent: true }],
    ['12:00', null, { silent: true }],
    ['12:01', 'SOS', { texts: [/115/] }],
    ['12:02', setState('acknowledged', 'sos'), { texts: [/NHẬN/] }],
  ),
  script(
    'nobody on duty: a call that is called off promises nobody',
    ['08:59', { staff: { do: 'setDuty', levels: [] } }],
    ['09:00', 'SOS'],
    ['09:01', 'báo nhầm', { not: /người trực/i }],
    ['09:02', 'đúng', { not: /người trực/i }],
  ),
  script(
    'nobody on duty: ORANGE promises no call',
    ['08:59', { staff: { do: 'setDuty', levels: [] } }],
    ['09:00', 'tôi khó thở', { has: [/caseOpened callback ORANGE/], texts: [/115/], not: /gọi lại|báo người trực/i }],
    ['10:00', null, { never: /dutyNotified|escalated/, not: /đã báo|người trực/i }],
  ),
  script(
    'nobody on duty: oxygen',
    ['08:59', { staff: { do: 'setDuty', levels: [] } }],
    ['09:00', 'cần bình oxy', { has: [/supplies ORANGE/], not: /đã báo|đang báo/i }],
  ),
  script(
    'a visit to somebody followed: nothing is "brought"',
    HELLO,
    ['09:00', enrol()],
    ['10:00', setState('on-the-way'), { texts: [/đường tới/], not: /mang/ }],
  ),
  script(
    'a follow-up that is closed asks no more, whatever the outcome',
    HELLO,
    ['09:00', enrol()],
    [
      '10:00',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'false-alarm', note: 'nhầm người' } },
      { has: [/caseClosed f0/] },
    ],
    ['d3 10:00', null, { never: /checkin/, silent: true }],
  ),
  script(
    'in hospital: no check-ins',
    HELLO,
    ['09:00', enrol()],
    [
      '10:00',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'hospital', note: 'BV Chợ Rẫy' } },
      { has: [/caseClosed f0/] },
    ],
    ['d2 10:00', null, { never: /checkin/, silent: true }],
  ),
  script(
    'missed twice: one case',
    HELLO,
    ['09:00', enrol()],
    ['d3 06:00', null, { has: [/20:30 caseOpened missed-checkin/, /11:30 checkinMissed/, /20:30 checkinMissed/] }],
    [
      'd3 06:01',
      { staff: { do: 'closeCase', person: PHONE, kind: 'missed-checkin', outcome: 'answered', note: '' } },
      { has: [/caseClosed missed-checkin/] },
    ],
  ),
  script(
    'a new sign after it was acknowledged pages again',
    ['09:00', 'tôi khó thở'],
    ['09:01', setState('acknowledged')],
    ['09:05', 'giờ tôi tím môi', { has: [/RED/, /dutyNotified/], texts: [/GỌI 115/] }],
  ),
  script(
    'STOP in an alarm: the alarm goes on',
    ['09:00', 'SOS'],
    ['09:01', 'dừng nhắn tin cho tôi', { has: [/stopped/], never: /caseClosed/ }],
    ['09:05', null, { has: [/dutyNotified/], texts: [/GỌI 115/] }],
  ),
  script(
    'a person is wanted where a place was asked for',
    ['09:00', 'nhà tôi cần gạo'],
    ['09:01', 'gặp người trực', { has: [/caseOpened question/], texts: [/thứ 1/] }],
  ),
  script(
    'a person is wanted in an alarm',
    ['09:00', 'SOS'],
    ['09:01', 'cho tôi nói chuyện với bác sĩ', { never: /caseClosed/, texts: [/./] }],
  ),
  script(
    'a picture in an alarm is received, the question stays',
    ['09:00', 'SOS'],
    ['09:01', { media: [{ kind: 'image', path: 'x.jpg' }] }, { texts: [/đâu/] }],
  ),
  script(
    'a picture in a check-in',
    HELLO,
    ['09:00', enrol()],
    ['16:30', null],
    ['16:31', { media: [{ kind: 'image', path: 'x.jpg' }] }, { texts: [/nhận được/], never: /checkinAnswered/ }],
  ),
  script('consent in words', ['09:00', 'tôi bị ho'], ['09:01', 'đồng ý', { has: [/caseOpened suspect YELLOW/] }]),
  script('consent refused in words', ['09:00', 'tôi bị ho'], ['09:01', 'thôi không', { never: /caseOpened/ }]),
  {
    name: 'a whole report by SMS, by digits',
    channel: 'sms',
    turns: [
      ['09:00', 'toi bi ho, so mui tu hom qua', { never: /caseOpened/, texts: [/1\) Luu/] }],
      ['09:01', '1', { has: [/consent/, /caseOpened suspect YELLOW/], texts: [/Da luu/] }],
      ['09:02', '2', { never: /question/, texts: [/./] }],
    ],
  },
  script(
    'a suspect, then enrolled as F0',
    ['09:00', 'tôi bị ho'],
    ['09:01', { choice: 'yes' }, { has: [/suspect YELLOW/] }],
    ['10:00', enrol(), { has: [/caseOpened f0 YELLOW/] }],
  ),
  script(
    'back and correct',
    ['09:00', 'tôi bị ho'],
    ['09:01', 'sửa', { texts: [/trong người|triệu chứng/] }],
    ['09:02', 'tôi bị đau họng', { texts: [/đau họng/], not: /ghi nhận: ho/ }],
  ),
  {
    name: 'a denial in a check-in by SMS: "dung" is "đúng", and answered',
    channel: 'sms',
    turns: [
      ['09:00', enrol()],
      ['16:35', '37 do, spo2 97, ho, khong kho tho', { has: [/checkinAnswered/], texts: [/Dung khong/] }],
      ['16:36', 'dung', { never: /stopped/, texts: [/Da ghi/] }],
      ['16:40', 'dung', { has: [/stopped/], texts: [/BAT DAU LAI/] }],
    ],
  },
  {
    name: 'silence on the phone in the middle of a question',
    channel: 'voice',
    turns: [
      ['09:00', { call: 'start' }],
      ['09:00:10', { speech: 'nhà tôi hết gạo' }, { has: [/supplies/] }],
      ['09:00:20', { silence: true }, { texts: [/chưa nghe thấy.*địa chỉ/s] }],
    ],
  },
  script('digits while nothing is offered', ['09:00', '7', { never: /caseOpened/, texts: [/./] }]),
  script(
    'a due time passes while a human speaks: the caller hears the truth all the same',
    ['09:00', 'gặp người trực'],
    ['09:01', { staff: { do: 'reply', to: PHONE, text: 'Dạ.' } }],
    ['09:02', 'mẹ tôi bất tỉnh', { has: [/sos RED/] }],
    ['09:07', null, { texts: [/09:07 web GỌI 115/] }],
  ),
  script('a data request is told how long it takes, at night, too', [
    '23:00',
    'cho tôi xem thông tin của tôi',
    { has: [/data-request/], texts: [/chậm nhất/] },
  ]),
  script(
    'results and verdicts are taken',
    [
      '09:00',
      {
        staff: {
          do: 'verdict',
          claim: 'uống nước chanh chữa covid',
          verdict: 'false',
          explanation: 'Không có bằng chứng.',
        },
      },
    ],
    [
      '09:01',
      {
        staff: {
          do: 'importResults',
          rows: [
            {
              code: 'XN1',
              name: 'Trần Văn An',
              phone: PHONE,
              birthYear: 1986,
              test: 'pcr',
              result: 'negative',
              sampledAt: '2026-03-09',
            },
          ],
        },
      },
    ],
  ),
  script('a result is asked for', ['09:00', 'kết quả xét nghiệm của tôi', { texts: [/./] }]),
];
