/** What is said of a sign decides: improving, uncertain, denied, supposed, long ago, somebody else's. */
import type { Script, Turn, Want } from './play.ts';

const NO_ALARM: Want = { never: /caseOpened|severityChanged/ };
const one = (text: string, want: Want): Script => ({ name: text, turns: [['09:00', text, want]] });
const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });

export const statuses: readonly Script[] = [
  one('tôi đỡ khó thở rồi nhưng vẫn còn', { has: [/callback ORANGE/] }),
  one('bố tôi co giật đỡ rồi', { has: [/caseOpened \w+ ORANGE/], never: /RED/ }),
  one('hình như tôi hơi khó thở', { has: [/callback ORANGE/] }),
  one('không biết có phải tím môi không nữa, mẹ tôi mệt', { has: [/sos RED/] }),
  one('nếu khó thở thì phải làm sao?', { ...NO_ALARM, texts: [/115/] }),
  one('lỡ con tôi co giật thì làm gì trước', { ...NO_ALARM, texts: [/115/] }),
  one('năm ngoái tôi từng bị khó thở, giờ có sao không', { ...NO_ALARM, texts: [/115/] }),
  one('tôi hết khó thở rồi', { ...NO_ALARM, texts: [/Đúng không ạ/] }),
  script(
    'a denial is shown back once; "đúng" keeps it; the same again is not asked',
    [
      '09:00',
      'tôi ho nhưng không khó thở',
      { ...NO_ALARM, texts: [/KHÔNG.*khó thở.*Đúng không/s], offers: ['denial:yes', 'denial:no'] },
    ],
    ['09:01', 'đúng', NO_ALARM],
    ['09:02', 'tôi vẫn không khó thở', { ...NO_ALARM, not: /Đúng không/ }],
  ),
  script(
    'a denial contradicted is an alarm',
    ['09:00', 'tôi ho nhưng không khó thở', NO_ALARM],
    ['09:01', 'không đúng, đang bị', { has: [/caseOpened callback ORANGE/], texts: [/115/] }],
  ),
  script(
    'a denial contradicted by button is an alarm',
    ['09:00', 'mẹ tôi không lơ mơ, chỉ ho', NO_ALARM],
    ['09:01', { choice: 'denial:no' }, { has: [/caseOpened sos RED/], texts: [/GỌI 115/] }],
  ),
  script('silence leaves the answer as said', ['09:00', 'tôi ho, không khó thở', NO_ALARM], ['18:00', null, NO_ALARM]),
  {
    name: '"no" by digit is final',
    channel: 'sms',
    turns: [
      ['09:00', 'can binh oxy', { has: [/supplies ORANGE/] }],
      ['09:01', '2', { never: /RED|callback/, not: /Dung khong/ }],
    ],
  },
  script('a neighbour with a RED sign: at once, under the sender', [
    '09:00',
    'anh hàng xóm nhà em bị co giật',
    { has: [/caseOpened sos RED/, /dutyNotified/], texts: [/GỌI 115 NGAY/] },
  ]),
  script(
    'somebody merely mentioned with ORANGE: advice, who and where, the alarm after the answer',
    ['09:00', 'tôi chỉ ho thôi, ông hàng xóm thì khó thở', { never: /ORANGE|RED/, texts: [/115.*là ai, đang ở đâu/s] }],
    ['09:01', 'ông Tư 70 tuổi', { texts: [/ở đâu/] }],
    ['09:02', 'số 5 đường Lê Lợi phường Bến Thành', { has: [/caseOpened callback ORANGE/] }],
  ),
  script(
    'without an answer the alarm comes after five minutes',
    ['09:00', 'tôi chỉ ho thôi, ông hàng xóm thì khó thở', { never: /ORANGE|RED/ }],
    ['09:04:59', null, { never: /caseOpened/ }],
    ['09:05', null, { has: [/09:05 caseOpened callback ORANGE/] }],
  ),
  script('two statuses: the more dangerous counts', [
    '09:00',
    'hôm qua không khó thở mà hôm nay khó thở',
    { has: [/callback ORANGE/] },
  ]),
  script('my mother is the patient, not somebody mentioned', [
    '09:00',
    'mẹ em khó thở thì làm sao ạ',
    { has: [/callback ORANGE/], texts: [/115/] },
  ]),
  script(
    'her RED sign joins and raises the call-back',
    ['09:00', 'mẹ em khó thở', { has: [/caseOpened callback ORANGE/] }],
    ['09:03', 'giờ tím môi rồi', { has: [/RED/, /dutyNotified/], texts: [/GỌI 115/] }],
  ),
  one('bạn cùng lớp con tôi bị tay chân miệng, con tôi thì khoẻ', NO_ALARM),
  one('tin đồn uống nước chanh hết khó thở có thật không', NO_ALARM),
];
