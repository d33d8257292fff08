/** Boundaries of vital signs in free text, each a little below and at the line. */
import { PHONE } from './play.ts';
import type { Script, Want } from './play.ts';

const RED: Want = { has: [/caseOpened sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/] };
const ORANGE: Want = { has: [/caseOpened callback ORANGE/], never: /RED/, texts: [/115/] };
const CALM: Want = { never: /RED|ORANGE/ };

const script = (text: string, want: Want, name = text): Script => ({ name, turns: [['09:00', text, want]] });

/** A number that cannot be true is asked for again and raises nothing. */
const AGAIN: Want = { never: /caseOpened/, texts: [/[Xx]in đo lại/] };

export const vitals: readonly Script[] = [
  script('SpO2 93', RED),
  script('spo2 cua toi 93%', RED),
  script('oxy mau 88', RED),
  script('SpO2 94', ORANGE),
  script('SpO2 96', ORANGE),
  script('SpO2 97, nhiệt độ 36,8', CALM),
  script('tôi 45 tuổi nhịp thở 26 lần/phút', RED),
  script('nhịp thở 25', ORANGE),
  script('nhịp thở 20 lần một phút', ORANGE),
  script('nhịp thở 19 lần một phút', CALM),
  script('nhịp thở 9 lần/phút', RED),
  script('mạch 121', RED),
  script('mạch 120 và ho', CALM),
  script('mạch 40', RED),
  script('mạch 49', ORANGE),
  script('mạch 50, ho', CALM),
  script('huyết áp 89/60', RED),
  script('huyết áp 120/59', RED),
  script('huyết áp 12/8, ho nhẹ', CALM),
  script('ha 85/50', RED),
  script('tôi sốt 39,5 độ', CALM),
  script('con tôi 4 tuổi sốt 39 độ', CALM),
  script('con tôi 4 tuổi sốt 39,1 độ', ORANGE),
  script('con tôi 4 tuổi SpO2 93', RED),
  script('con tôi 4 tuổi SpO2 95', ORANGE),
  script('bé 6 tháng thở 50 lần một phút', ORANGE),
  script('bé 6 tháng thở 49 lần một phút', CALM),
  script('con 3 tuổi thở 40 lần/phút', ORANGE),
  script('bé 1 tháng thở 60 lần một phút', ORANGE),
  script('SpO2 9.7', AGAIN),
  script('nhiệt độ 385', AGAIN),
  script('nhiệt độ 33', AGAIN),
  script('spo2 98 à nhầm 92', RED),
  script('năm nay tôi 93 tuổi, ho', CALM),
  {
    name: 'impossible, then measured low: an alarm',
    turns: [
      ['09:00', 'SpO2 9.7', AGAIN],
      ['09:01', '92', RED],
    ],
  },
  {
    name: 'impossible, then measured well: no alarm, nothing promised',
    turns: [
      ['09:00', 'SpO2 9.7', AGAIN],
      ['09:01', '97', { never: /RED|ORANGE/, texts: [/SpO₂ 97/] }],
    ],
  },
  {
    name: 'the same numbers by SMS without accents',
    channel: 'sms',
    turns: [['09:00', 'spo2 91 nhip tho 30', { has: [/caseOpened sos RED/], texts: [/sms GOI 115 NGAY/] }]],
  },
  {
    name: 'a number said on the phone',
    turns: [
      ['09:00', { channel: 'voice', from: PHONE, call: 'start' }, { texts: [/phím 1/] }],
      [
        '09:00:20',
        { channel: 'voice', from: PHONE, speech: 'bố tôi đo oxy máu chín mươi' },
        { has: [/caseOpened sos RED/], texts: [/gọi 1 1 5 ngay/] },
      ],
    ],
  },
];
