/** A red flag inside of any flow, as the answer to any open question, while a human speaks, after STOP, at night. */
import { PHONE } from './play.ts';
import type { Script, Turn, Want } from './play.ts';

const SAYS = 'bố tôi tím tái, không thở được';
const ALARM: Want = {
  has: [/caseOpened sos RED|severityChanged \S+ RED/, /dutyNotified/],
  texts: [/GỌI 115 NGAY|gọi 1 1 5 ngay/],
};

/** Ways into every question, each ending with one open. */
const WAYS: Readonly<Record<string, readonly (string | Record<string, unknown>)[]>> = {
  nothing: [],
  menu: ['menu'],
  'consent question': ['chào em'],
  'symptoms: what': ['menu', { choice: 'symptoms' }],
  'symptoms: keep': ['tôi bị ho và sổ mũi'],
  'symptoms: person': ['tôi bị ho và sổ mũi', { choice: 'yes' }],
  'denial shown back': ['tôi ho, không sốt, không khó thở'],
  'impossible number': ['SpO2 9.7'],
  'supplies: what': ['menu', { choice: 'supplies' }],
  'supplies: where': ['nhà tôi cần gạo'],
  'supplies: how many': ['nhà tôi cần gạo', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh'],
  'oxygen: breathing': ['cần bình oxy'],
  'hand-over: question': ['gặp người trực'],
  'not yet': ['lịch tiêm vắc xin thế nào'],
  station: ['trạm mở cửa mấy giờ'],
  privacy: ['menu', { choice: 'privacy' }],
  lost: ['asdf qwer zxcv'],
  correcting: ['tôi bị ho và sổ mũi', 'sửa'],
  location: [{ location: { lat: 10.7722, lon: 106.6983 } }],
  media: [{ media: [{ kind: 'image', path: 'a.jpg' }] }],
  'after stop': ['dừng'],
  'data request': ['xoá thông tin của tôi'],
};

const everywhere = Object.entries(WAYS).map(([name, lines]): Script => {
  const turns = lines.map((what, index): Turn => [`09:0${index}`, what]);
  return { name: `in: ${name}`, turns: [...turns, ['09:08', SAYS, ALARM]] };
});

const everywhereBySms = Object.entries(WAYS)
  .filter(([, lines]) => lines.every((what) => typeof what === 'string'))
  .map(([name, lines]): Script => {
    const turns = lines.map((what, index): Turn => [`09:0${index}`, what]);
    return {
      name: `by SMS in: ${name}`,
      channel: 'sms',
      turns: [
        ...turns,
        ['09:08', 'ba toi co giat sui bot mep', { has: [/sos RED/, /dutyNotified/], texts: [/sms GOI 115 NGAY/] }],
      ],
    };
  });

const ENROL = { staff: { do: 'enrol', person: { name: 'Trần Văn An', phone: PHONE, birthYear: 1960, status: 'f0' } } };
const CHECKIN: readonly (readonly [string, readonly string[]])[] = [
  ['report', []],
  ['spo2', ['36,8 ho ít']],
  ['breaths', ['36,8 ho ít', 'không có máy']],
  ['temperature', ['spo2 97 ho ít']],
  ['feeling', ['36,8 spo2 97']],
];

const inCheckIn = CHECKIN.map(([name, lines]): Script => ({
  name: `in a check-in: ${name}`,
  turns: [
    ['08:00', 'chào em'],
    ['09:00', ENROL],
    ['16:30', null, { has: [/checkinDue/] }],
    ...lines.map((what, index): Turn => [`16:3${index + 1}`, what]),
    [
      '16:40',
      'môi tím rồi, lơ mơ',
      {
        has: [/checkinAnswered/, /severityChanged f0 RED/, /dutyNotified f0 RED/],
        never: /caseOpened/,
        texts: [/GỌI 115 NGAY/],
      },
    ],
    ['d2 00:00', null, { never: /checkinMissed/ }],
  ],
}));

export const inside: readonly Script[] = [
  ...everywhere,
  ...everywhereBySms,
  ...inCheckIn,
  {
    name: 'while a human speaks: the alarm and its card, and only where',
    turns: [
      ['09:00', 'gặp người trực', { has: [/caseOpened question YELLOW/, /handedOver/] }],
      ['09:05', { staff: { do: 'reply', to: PHONE, text: 'Chào anh, em là Lan.' } }, { texts: [/em là Lan/] }],
      [
        '09:06',
        SAYS,
        { has: [/caseOpened sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY[^]*ở đâu/], not: /Chuyện gì|mấy người/ },
      ],
      ['09:07', 'dạ', { silent: true }],
    ],
  },
  {
    name: 'while a human speaks: SOS by word',
    turns: [
      ['09:00', 'gặp người trực'],
      ['09:05', { staff: { do: 'reply', to: PHONE, text: 'Chào anh.' } }],
      ['09:06', 'SOS', { has: [/caseOpened sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/] }],
    ],
  },
  {
    name: 'after danger the open question comes back, nothing is asked twice',
    turns: [
      ['09:00', 'nhà tôi cần gạo', { has: [/caseOpened supplies YELLOW/] }],
      ['09:01', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh', { not: /địa chỉ/ }],
      ['09:02', SAYS, ALARM],
      ['09:03', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh'],
      ['09:04', '1 người', { not: /Giao tới/ }],
    ],
  },
  {
    name: 'a followed person: a red flag raises the case that is open',
    turns: [
      ['09:00', ENROL, { has: [/consent/, /caseOpened f0 YELLOW/] }],
      [
        '10:00',
        { channel: 'sms', text: 'toi kho tho' },
        { has: [/severityChanged f0 ORANGE/], never: /caseOpened/, texts: [/115/] },
      ],
      [
        '10:01',
        { channel: 'sms', text: 'tim moi' },
        { has: [/severityChanged f0 RED/], never: /caseOpened/, texts: [/GOI 115/] },
      ],
      ['10:02', { channel: 'sms', text: 'SOS' }, { has: [/caseOpened sos RED/], texts: [/115/] }],
    ],
  },
  {
    name: 'a suspect is raised',
    turns: [
      ['09:00', 'tôi bị ho và sổ mũi', { never: /caseOpened/ }],
      ['09:01', { choice: 'yes' }, { has: [/consent/, /caseOpened suspect YELLOW/] }],
      [
        '09:05',
        'giờ tôi khó thở',
        { has: [/severityChanged suspect ORANGE/, /dutyNotified suspect ORANGE/], never: /caseOpened/, texts: [/115/] },
      ],
    ],
  },
  {
    name: 'ORANGE, then RED: the call-back is raised, not doubled',
    turns: [
      ['09:00', 'tôi khó thở', { has: [/caseOpened callback ORANGE/] }],
      ['09:05', 'tôi khó thở quá, không nói nổi', { has: [/RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/] }],
      ['09:07:30', null, { has: [/09:07:30 escalated/] }],
    ],
  },
  {
    name: 'at night: the same',
    turns: [
      ['23:40', 'con tôi co giật', { has: [/caseOpened sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/, /ĐÃ BÁO/] }],
    ],
  },
  {
    name: 'after STOP the advice and the states still come',
    turns: [
      ['09:00', 'dừng', { has: [/stopped/] }],
      ['09:01', 'con tôi co giật', ALARM],
      ['09:02', { staff: { do: 'setState', person: PHONE, state: 'acknowledged' } }, { texts: [/ĐÃ NHẬN/] }],
    ],
  },
  {
    name: 'in a caption',
    turns: [['09:00', { media: [{ kind: 'image', path: 'a.jpg' }], caption: 'mẹ tôi môi tím tái lơ mơ' }, ALARM]],
  },
];
