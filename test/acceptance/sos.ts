/** Cries for help: by word, button, digit and call on every channel; joined, called off, climbing, answered, closed. */
import { PHONE } from './play.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const OPENS = {
  events: [/caseOpened sos RED/, /dutyNotified sos RED/],
  texts: [/115/, /(?:ĐÃ BÁO|DA BAO|Đã báo) người trực|DA BAO nguoi truc/],
};

const byWord = ['web', 'telegram', 'zalo', 'sms'].flatMap((channel): Script[] =>
  ['SOS', 'sos', 'cứu tôi với', 'cuu voi', 'SOS!!!', 'help me, emergency'].map((word) => ({
    name: `${word} over ${channel}`,
    channel,
    turns: [['09:00', word, OPENS]],
  })),
);

const byButton = ['web', 'telegram', 'zalo'].map((channel): Script => ({
  name: `the button over ${channel}`,
  channel,
  turns: [
    ['09:00', 'menu', { offers: ['sos'], never: /caseOpened/ }],
    ['09:01', { choice: 'sos' }, OPENS],
  ],
}));

const ME = { channel: 'voice', from: PHONE };

export const sos: readonly Script[] = [
  ...byWord,
  ...byButton,
  {
    name: 'the digit by SMS',
    channel: 'sms',
    turns: [
      ['09:00', 'menu', { texts: [/1.*SOS/] }],
      ['09:01', '1', OPENS],
    ],
  },
  script(
    'key 1 in a call',
    ['09:00', { ...ME, call: 'start' }, { texts: [/bấm phím 1.*1 1 5/] }],
    [
      '09:00:10',
      { ...ME, digits: '1' },
      { events: [/caseOpened sos RED/, /dutyNotified/], texts: [/^09:00:10 voice Hãy gọi 1 1 5 ngay/] },
    ],
  ),
  script(
    'said in a call',
    ['09:00', { ...ME, call: 'start' }],
    ['09:00:10', { ...ME, speech: 'cứu với' }, { has: [/caseOpened sos RED/] }],
  ),
  script(
    'a call that is hung up in an alarm leaves it open',
    ['09:00', { ...ME, call: 'start' }],
    ['09:00:10', { ...ME, digits: '1' }],
    ['09:00:20', { ...ME, call: 'hangup' }, { never: /caseClosed|caseState/ }],
    ['09:05:10', null, { has: [/escalated sos RED/] }],
  ),
  script(
    'a second SOS joins and pages again',
    ['09:00', 'SOS', OPENS],
    ['09:01', 'SOS', { has: [/dutyNotified sos RED/], never: /caseOpened/, texts: [/115/] }],
  ),
  script(
    'a sign told after SOS joins it',
    ['09:00', 'SOS', OPENS],
    ['09:01', 'mẹ tôi bất tỉnh', { never: /caseOpened/, texts: [/GỌI 115/] }],
  ),
  script(
    'half due: the next level exactly; due: told with 115, every level',
    ['09:00', 'SOS', OPENS],
    ['09:02:29', null, { events: [], silent: true }],
    ['09:02:30', null, { events: [/^09:02:30 escalated sos RED/, /dutyNotified/, /dutyNotified/], silent: true }],
    ['09:04:59', null, { events: [], silent: true }],
    [
      '09:05',
      null,
      { events: [/^09:05 dutyNotified/, /dutyNotified/], texts: [/^09:05 web GỌI 115 NGAY.*[Cc]hưa có/s], messages: 1 },
    ],
  ),
  script(
    'later rounds: everybody again once each due time, no event of a climb',
    ['09:00', 'SOS', OPENS],
    ['09:05', null],
    ['09:09:59', null, { events: [], silent: true }],
    ['09:10', null, { events: [/^09:10 dutyNotified/, /dutyNotified/] }],
    ['09:20', null, { events: [/09:15 duty/, /09:15 duty/, /09:20 duty/, /09:20 duty/], never: /escalated/ }],
  ),
  script(
    'three levels: half due, due, nothing more to climb',
    ['08:59', { staff: { do: 'setDuty', levels: [['nurse1'], ['nurse2'], ['doctor1']] } }],
    ['09:00', 'SOS', { has: [/dutyNotified/] }],
    ['09:02:30', null, { has: [/escalated/, /dutyNotified/] }],
    ['09:05', null, { events: [/09:05 escalated/, /09:05 duty/, /09:05 duty/, /09:05 duty/] }],
    ['09:30', null, { never: /escalated/ }],
  ),
  script(
    'one level only: paged again, nothing climbs',
    ['08:59', { staff: { do: 'setDuty', levels: [['nurse1']] } }],
    ['09:00', 'SOS', { events: [/caseOpened/, /dutyNotified/] }],
    ['09:05', null, { never: /escalated/, has: [/dutyNotified/], texts: [/09:05 web GỌI 115 NGAY/] }],
  ),
  script(
    'acknowledged: nothing climbs, "đã nhận" is told',
    ['09:00', 'SOS', OPENS],
    [
      '09:01',
      { staff: { do: 'setState', person: PHONE, state: 'acknowledged' } },
      { events: [/caseState sos/], texts: [/ĐÃ NHẬN/] },
    ],
    ['12:00', null, { events: [], silent: true }],
  ),
  script(
    'acknowledged after it was due',
    ['09:00', 'SOS', OPENS],
    [
      '09:06',
      { staff: { do: 'setState', person: PHONE, state: 'acknowledged' } },
      { has: [/caseState/], texts: [/ĐÃ NHẬN/] },
    ],
    ['12:00', null, { events: [], silent: true }],
  ),
  script(
    'on the way, arrived, closed: each is told',
    ['09:00', 'SOS', OPENS],
    [
      '09:01',
      { staff: { do: 'setState', person: PHONE, state: 'on-the-way' } },
      { has: [/caseState/], texts: [/trên đường/] },
    ],
    [
      '09:10',
      { staff: { do: 'setState', person: PHONE, state: 'arrived' } },
      { has: [/caseState/], texts: [/tới nơi/] },
    ],
    [
      '09:20',
      { staff: { do: 'setState', person: PHONE, state: 'closed' } },
      { refused: true, silent: true, never: /caseClosed/ },
    ],
    [
      '09:20',
      { staff: { do: 'setState', person: PHONE, state: 'cancelled' } },
      { refused: true, silent: true, never: /caseClosed/ },
    ],
    [
      '09:21',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'helped', note: '' } },
      { refused: /ghi chú/, silent: true },
    ],
    [
      '09:22',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'helped', note: 'đã sơ cứu' } },
      { events: [/caseClosed sos/], texts: [/kết thúc.*115/] },
    ],
    ['09:23', { staff: { do: 'closeCase', person: PHONE, outcome: 'helped', note: 'lần nữa' } }, { refused: true }],
    ['10:00', 'SOS', { events: [/caseOpened sos RED/, /dutyNotified/] }],
  ),
  script(
    'a death is not told by a machine',
    ['09:00', 'SOS', OPENS],
    [
      '09:30',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'died', note: 'tử vong trước khi tới' } },
      { has: [/caseClosed/], texts: [] },
    ],
    ['10:00', null, { silent: true, events: [] }],
  ),
  script(
    'a caller cancels: asked once, marked, never closed',
    ['09:00', 'SOS', OPENS],
    [
      '09:01',
      'thôi không cần nữa, bấm nhầm',
      { never: /caseClosed/, texts: [/đúng không/], offers: ['sos:over', 'sos:needed'] },
    ],
    ['09:01:30', { choice: 'sos:over' }, { never: /caseClosed|caseOpened/, texts: [/kiểm tra lại/] }],
    ['09:02', 'huỷ', { never: /caseClosed/, not: /đúng không\?/ }],
    ['09:05', null, { has: [/dutyNotified/] }],
  ),
  script(
    '"huỷ" leaves a step, never an alarm',
    ['09:00', 'SOS', OPENS],
    ['09:00:30', 'huỷ', { never: /caseClosed/, texts: [/đúng không/] }],
    ['09:00:40', 'vẫn cần', { never: /caseClosed/, texts: [/Vẫn giữ/] }],
  ),
  script(
    'cancelled by the caller, then SOS again: joins and pages',
    ['09:00', 'SOS', OPENS],
    ['09:01', 'báo nhầm', { texts: [/đúng không/] }],
    ['09:01:10', 'đúng'],
    ['09:01:30', 'SOS', { never: /caseOpened/, has: [/dutyNotified/], texts: [/115/] }],
  ),
  script(
    'two from one house: linked, both paged again',
    ['09:00', 'SOS', OPENS],
    ['09:00:20', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh'],
    [
      '09:01',
      { from: '+84912000002', text: 'cứu với bố tôi bất tỉnh' },
      { has: [/caseOpened sos RED/, /dutyNotified/] },
    ],
    [
      '09:01:10',
      { from: '+84912000002', text: '12 nguyen trai, phuong Ben Thanh, TP Ho Chi Minh' },
      { has: [/dutyNotified/] },
    ],
  ),
  script(
    'redelivered: one message, one alarm',
    ['09:00', { id: 'm1', text: 'SOS' }, OPENS],
    ['09:00:05', { id: 'm1', text: 'SOS' }, { events: [], silent: true }],
    ['09:01', { staff: { do: 'setState', person: PHONE, state: 'acknowledged' } }],
    ['d3 09:00', { id: 'm1', text: 'SOS' }, { events: [], silent: true }],
  ),
  script(
    'nobody on duty: never "đã báo", nothing about people on duty',
    ['08:59', { staff: { do: 'setDuty', levels: [] } }],
    ['09:00', 'SOS', { events: [/caseOpened sos RED/], texts: [/GỌI 115 NGAY/], not: /báo người trực|đã báo/i }],
    [
      '09:06',
      null,
      { never: /dutyNotified|escalated/, texts: [/09:05 web GỌI 115 NGAY/], not: /báo lại|đã báo|người trực/i },
    ],
    ['09:07', '12 Nguyễn Trãi phường Bến Thành', { not: /đã báo|người trực/i }],
  ),
  script(
    'somebody comes on duty: the next round pages them',
    ['08:59', { staff: { do: 'setDuty', levels: [] } }],
    ['09:00', 'SOS'],
    ['09:03', { staff: { do: 'setDuty', levels: [['nurse1']] } }],
    ['09:05', null, { has: [/09:05 dutyNotified/] }],
  ),
  script(
    'ORANGE climbs at 15 minutes and is due at 30',
    ['09:00', 'tôi khó thở', { has: [/callback ORANGE/] }],
    ['09:14:59', null, { events: [], silent: true }],
    ['09:15', null, { has: [/^09:15 escalated callback ORANGE/, /dutyNotified/] }],
    ['09:30', null, { has: [/^09:30 dutyNotified/], never: /escalated/ }],
    ['10:00', null, { has: [/^10:00 dutyNotified/], never: /escalated|09:45/ }],
  ),
  script(
    'at night an SOS is as by day',
    ['02:00', 'SOS', OPENS],
    ['02:05', null, { texts: [/02:05 web GỌI 115 NGAY/], has: [/dutyNotified/] }],
  ),
  script(
    'answers go into the case, one question at a time, then an end',
    ['09:00', 'SOS', { texts: [/đang ở đâu/i] }],
    ['09:00:20', '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh', { texts: [/Chuyện gì/] }],
    ['09:00:40', 'bố tôi ngã chảy máu đầu', { texts: [/ép chặt/, /Giữ điện thoại/], not: /mấy người/ }],
    ['09:01', 'cảm ơn', { never: /caseOpened/ }],
  ),
  script(
    'a location answers where',
    ['09:00', 'SOS', OPENS],
    ['09:00:20', { location: { lat: 10.7722, lon: 106.6983 } }, { texts: [/Chuyện gì/], not: /ở đâu/ }],
  ),
  script(
    'an address whose phone is not known is asked for one',
    ['09:00', { address: 'zalo:77', text: 'SOS' }, { has: [/caseOpened sos RED/], texts: [/115/] }],
    ['09:00:10', { address: 'zalo:77', text: '12 Nguyễn Trãi, phường Bến Thành, TP Hồ Chí Minh' }],
    ['09:00:20', { address: 'zalo:77', text: 'bố tôi bất tỉnh' }, { texts: [/[Ss]ố điện thoại/] }],
    ['09:00:40', { address: 'zalo:77', text: '0912345678' }, { texts: [/Đã ghi/] }],
  ),
];
