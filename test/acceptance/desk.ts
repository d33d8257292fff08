/** Talking to a person, and what operators do: replies, silence, states, refusals, closing. */
import { PHONE } from './play.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const reply = (text: string) => ({ staff: { do: 'reply', to: PHONE, text } });
const OTHER = { from: '+84912000002', channel: 'web' };

export const desk: readonly Script[] = [
  script(
    'a place in the queue, counted, and the hours',
    [
      '09:00',
      { ...OTHER, text: 'gặp người trực' },
      { has: [/caseOpened question YELLOW/, /handedOver question/], texts: [/thứ 1.*trả lời/s] },
    ],
    ['09:01', 'cho tôi gặp bác sĩ', { has: [/caseOpened question YELLOW/, /handedOver/], texts: [/thứ 2/] }],
    ['09:02', 'hỏi thuốc cho con', { texts: [/hỏi thuốc cho con/] }],
    ['09:03', 'gặp người', { never: /caseOpened|handedOver/, texts: [/vẫn đang/] }],
  ),
  script('at night it says when people answer', ['23:00', 'gặp người trực', { texts: [/ngoài giờ.*(?:115|SOS)/s] }]),
  script(
    'until the first reply the bot goes on answering',
    ['09:00', 'gặp người trực'],
    ['09:01', 'hỏi thuốc cho con', { texts: [/./] }],
    ['09:02', 'menu', { offers: ['sos'] }],
  ),
  script(
    'silent until hand-back, then it speaks',
    ['09:00', 'gặp người trực'],
    ['09:05', reply('Chào anh, em là Lan.'), { texts: [/^09:05 web .*Chào anh, em là Lan\./s] }],
    ['09:06', 'chào Lan', { silent: true }],
    ['09:07', 'menu', { silent: true }],
    ['09:10', { staff: { do: 'handBack', to: PHONE } }, { events: [/handedBack/], texts: [/./] }],
    ['09:11', 'menu', { offers: ['sos'] }],
  ),
  script(
    'silent for 30 minutes after their last message',
    ['09:00', 'gặp người trực'],
    ['09:05', reply('Chào anh.')],
    ['09:20', reply('Anh còn đó không?')],
    ['09:49', 'menu', { silent: true, events: [] }],
    ['09:50', null, { events: [/^09:50 handedBack/] }],
    ['09:51', 'menu', { offers: ['sos'] }],
  ),
  script(
    'a reply to somebody who never asked',
    ['09:00', 'chào em'],
    ['09:05', reply('Trạm mời anh tới tiêm.'), { texts: [/mời anh tới tiêm/] }],
    ['09:06', 'dạ', { silent: true }],
  ),
  script(
    'a reply at night and after STOP goes at once',
    ['09:00', 'dừng'],
    ['23:00', reply('Anh có sao không?'), { texts: [/23:00 web .*có sao/s] }],
  ),
  script(
    'an empty reply is refused',
    ['09:00', 'chào em'],
    ['09:01', { staff: { do: 'reply', to: PHONE, text: ' ' } }, { refused: true }],
  ),
  script(
    'a question is answered and closed',
    ['09:00', 'gặp người trực'],
    ['09:01', reply('Dạ anh hỏi gì ạ?'), { has: [/caseState question/] }],
    [
      '09:05',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'answered', note: '' } },
      { has: [/caseClosed question/], texts: [/trả lời/] },
    ],
  ),
  script(
    'YELLOW may be closed by state, and needs no note',
    ['09:00', 'gặp người trực'],
    [
      '09:05',
      { staff: { do: 'setState', person: PHONE, state: 'closed' } },
      { has: [/caseClosed question|caseState question/] },
    ],
    ['09:06', 'gặp người trực', { has: [/caseOpened question/] }],
  ),
  script(
    'an alarm is not closed by state',
    ['09:00', 'tôi khó thở'],
    ['09:05', { staff: { do: 'setState', person: PHONE, state: 'closed' } }, { refused: /CAM/, silent: true }],
    ['09:06', { staff: { do: 'closeCase', person: PHONE, outcome: 'helped', note: '  ' } }, { refused: /ghi chú/ }],
    [
      '09:07',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'helped', note: 'đã gọi, ổn' } },
      { events: [/caseClosed callback/] },
    ],
    ['12:00', null, { events: [], silent: true }],
  ),
  script(
    'the kind must be named where several are open',
    ['09:00', 'SOS'],
    ['09:01', 'huỷ'],
    ['09:01:10', { choice: 'sos:over' }],
    ['09:02', 'gặp người trực', { has: [/caseOpened question/] }],
    ['09:03', { staff: { do: 'setState', person: PHONE, state: 'acknowledged' } }, { refused: true }],
    [
      '09:04',
      { staff: { do: 'setState', person: PHONE, kind: 'sos', state: 'acknowledged' } },
      { has: [/caseState sos/] },
    ],
    [
      '09:05',
      { staff: { do: 'closeCase', person: PHONE, kind: 'f0', outcome: 'other', note: 'x' } },
      { refused: true },
    ],
  ),
  script(
    'assigning says nothing to the person and stops no clock of an alarm',
    ['09:00', 'SOS'],
    ['09:01', { staff: { do: 'assign', person: PHONE, to: 'doctor1' } }, { silent: true }],
    ['09:02:30', null, { has: [/escalated/] }],
  ),
  script('an act on somebody nobody knows is refused', [
    '09:00',
    { staff: { do: 'closeCase', person: '+84912999999', outcome: 'other', note: 'x' } },
    { refused: true, silent: true },
  ]),
  script(
    'a question that nobody takes climbs after six hours',
    ['09:00', 'gặp người trực'],
    ['14:59', null, { never: /escalated/ }],
    ['15:00', null, { never: /RED/ }],
  ),
];
