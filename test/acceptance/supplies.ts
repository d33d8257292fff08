/** Needs: each item by its word, oxygen as an alarm, danger before delivery. */
import { plain } from '../../locales/index.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });

/** Words of items and how the service names them. */
const ITEMS: readonly (readonly [string, RegExp])[] = [
  ['gạo', /gạo/],
  ['đồ ăn', /đồ ăn|thực phẩm/],
  ['nước uống', /nước/],
  ['sữa cho con', /sữa/],
  ['thuốc hạ sốt', /hạ sốt/],
  ['khẩu trang', /khẩu trang/],
  ['kit test', /kit/],
  ['nhiệt kế', /nhiệt kế/],
  ['máy đo SpO2', /máy đo|SpO/],
  ['tã bỉm', /tã|bỉm/],
  ['nước rửa tay', /rửa tay/],
  ['insulin', /insulin/i],
  ['thuốc molnupiravir', /molnupiravir/i],
];

const named = ITEMS.flatMap(([item, name]) =>
  [`nhà tôi hết ${item} rồi, xin giúp ${item}`, `cho tôi xin ${item}`].map((said) =>
    script(
      said,
      ['09:00', said, { has: [/caseOpened supplies (?:YELLOW|ORANGE)/], texts: [/Giao tới|địa chỉ/] }],
      ['09:01', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh', { texts: [/người|Hôm nay|cần/] }],
      ['09:02', '3 người'],
      ['09:03', 'còn dùng được vài ngày', { texts: said.startsWith('cho') ? [name] : [] }],
    ),
  ),
);

const unaccented = ITEMS.map(([item]): Script => ({
  name: `by SMS: ${plain(item)}`,
  channel: 'sms',
  turns: [['09:00', plain(`nhà tôi cần ${item}`), { has: [/caseOpened supplies/], texts: [/dia chi/] }]],
}));

export const supplies: readonly Script[] = [
  ...named,
  ...unaccented,
  script(
    'oxygen is an alarm at once, breath is asked first',
    [
      '09:00',
      'cần bình oxy',
      { has: [/caseOpened supplies ORANGE/, /dutyNotified supplies ORANGE/], texts: [/115.*khó thở không/s] },
    ],
    ['09:01', { choice: 'no' }, { never: /callback|RED/, texts: [/Giao tới/] }],
    ['09:15', null, { has: [/09:15 escalated supplies ORANGE/] }],
  ),
  script('oxygen "at once" is a plea: danger first, the need kept', [
    '09:00',
    'cần bình oxy gấp',
    { has: [/supplies ORANGE/, /sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/] },
  ]),
  script(
    'oxygen and "yes, cannot breathe": danger first',
    ['09:00', 'xin bình oxy', { has: [/supplies ORANGE/] }],
    ['09:01', { choice: 'yes' }, { has: [/caseOpened callback ORANGE/], texts: [/115/] }],
  ),
  script('oxygen and breathless in one message: the danger card comes first, the need is kept', [
    '09:00',
    'mẹ tôi khó thở quá, xin bình oxy',
    { has: [/caseOpened supplies ORANGE/], texts: [/GỌI 115 NGAY/] },
  ]),
  script('two items, two cases', [
    '09:00',
    'nhà tôi cần gạo và sữa',
    { has: [/caseOpened supplies/, /caseOpened supplies/] },
  ]),
  script(
    'the same item again opens nothing',
    ['09:00', 'nhà tôi cần gạo', { has: [/caseOpened supplies/] }],
    ['09:10', 'nhà tôi cần gạo', { never: /caseOpened/ }],
  ),
  script(
    'by the menu, in own words',
    ['09:00', 'menu'],
    ['09:01', { choice: 'supplies' }, { offers: ['need:oxygen', 'need:food'] }],
    ['09:02', { choice: 'need:milk' }, { has: [/caseOpened supplies YELLOW/] }],
    ['09:03', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh', { texts: [/người/] }],
    ['09:04', '2', { texts: [/Hôm nay/] }],
    ['09:05', { choice: 'today' }, { has: [/severityChanged supplies ORANGE/, /dutyNotified/], texts: [/sữa/] }],
  ),
  script(
    '"huỷ" leaves the questions, the need stays',
    ['09:00', 'nhà tôi cần gạo', { has: [/caseOpened supplies/] }],
    ['09:01', 'huỷ', { never: /caseClosed|caseState/ }],
  ),
  script(
    'the states of a delivery are told',
    ['09:00', 'nhà tôi cần gạo'],
    ['09:01', { staff: { do: 'setState', person: '+84912000001', state: 'acknowledged' } }, { texts: [/ĐÃ NHẬN/] }],
    ['09:02', { staff: { do: 'setState', person: '+84912000001', state: 'on-the-way' } }, { texts: [/mang|tới/] }],
    [
      '09:03',
      { staff: { do: 'closeCase', person: '+84912000001', outcome: 'helped', note: '' } },
      { has: [/caseClosed supplies/], texts: [/xong/] },
    ],
  ),
  script('a question about oxygen is no need', ['09:00', 'thở oxy tại nhà có cần bác sĩ không ạ', { never: /RED/ }]),
];
