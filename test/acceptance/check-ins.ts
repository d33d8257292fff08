/** Enrolment and check-ins: when people are asked, over which channel, what happens with silence, and what answers lead to. */
import { PHONE } from './play.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const enrol = (more: Record<string, unknown> = {}) => ({
  staff: { do: 'enrol', person: { name: 'Trần Văn An', phone: PHONE, birthYear: 1986, status: 'f0', ...more } },
});
const OPENS_F0 = { events: [/consent/, /caseOpened f0 YELLOW/], texts: [/sms Tram y te/] };
const HELLO: Turn = ['08:00', 'chào em'];
const DUE = { has: [/16:30 checkinDue/], texts: [/16:30 web .*nhiệt độ/s] };
const ASKED: readonly Turn[] = [HELLO, ['09:00', enrol()], ['16:30', null, DUE]];

export const checkIns: readonly Script[] = [
  script(
    'a phone that never wrote is reached by SMS',
    ['09:00', enrol(), OPENS_F0],
    ['16:30', null, { has: [/checkinDue/], texts: [/16:30 sms/] }],
  ),
  script(
    'otherwise by the channel last used',
    ['08:00', { channel: 'sms', text: 'chao' }],
    ['08:10', { channel: 'telegram', text: 'chào' }],
    ['09:00', enrol(), { texts: [/telegram Chào/], not: /sms/ }],
    ['16:30', null, { texts: [/telegram/], not: /sms|web/ }],
  ),
  script(
    'F0 at 07:30 and 16:30',
    ['05:00', enrol()],
    ['12:00', null, { has: [/07:30 checkinDue/, /11:30 checkinMissed/] }],
    ['21:00', null, { has: [/16:30 checkinDue/] }],
  ),
  script(
    'F1 at 07:30 only',
    ['05:00', enrol({ status: 'f1' }), { has: [/caseOpened f1 YELLOW/] }],
    ['23:00', null, { has: [/07:30 checkinDue/], never: /16:30/ }],
  ),
  script(
    'enrolled at 07:30 sharp is asked later',
    ['07:30', enrol()],
    ['16:29', null, { never: /checkinDue/ }],
    ['16:30', null, { has: [/checkinDue/] }],
  ),
  script(
    'silence: reminder after 2 h, nothing over another channel that is not there, a case after 4 h',
    ...ASKED,
    ['18:29', null, { silent: true, events: [] }],
    ['18:30', null, { texts: [/18:30 web/], messages: 1 }],
    ['20:29', null, { never: /checkinMissed/ }],
    ['20:30', null, { has: [/20:30 checkinMissed/, /caseOpened missed-checkin YELLOW/] }],
  ),
  script(
    'silence with a second channel: after 3 h over the next one',
    ['08:00', { channel: 'sms', text: 'chao' }],
    ['08:05', { channel: 'zalo', text: 'chào' }],
    ['09:00', enrol(), { texts: [/zalo/] }],
    ['16:30', null, { texts: [/16:30 zalo/], not: /sms/ }],
    ['18:30', null, { texts: [/18:30 zalo/], not: /sms/ }],
    ['19:30', null, { texts: [/19:30 sms/], not: /zalo/ }],
    ['20:30', null, { has: [/checkinMissed/] }],
  ),
  script(
    'an answer after the reminder ends the ladder',
    ...ASKED,
    ['18:30', null],
    ['18:40', '36,8 spo2 98, trong người bình thường', { has: [/checkinAnswered/] }],
    ['d2 06:00', null, { never: /checkinMissed/, silent: true }],
    ['d2 07:30', null, { has: [/07:30 checkinDue/] }],
  ),
  script(
    'a partial answer is no answer: the rest is asked, silence then is missed or answered but never green',
    ...ASKED,
    ['16:35', '36,8', { texts: [/SpO₂|SpO2/] }],
    ['21:00', null, { never: /GREEN/ }],
  ),
  script('GREEN', ...ASKED, [
    '16:35',
    '36,8 spo2 98 không có triệu chứng gì',
    { has: [/checkinAnswered/, /severityChanged f0 GREEN/], texts: [/ghi nhận.*115/is] },
  ]),
  script(
    'GREEN with a counted breath and no device',
    ...ASKED,
    ['16:35', 'không có máy'],
    ['16:36', '16', { texts: [/[Nn]hiệt độ/] }],
    ['16:37', '36,7'],
    ['16:38', 'không có gì', { has: [/checkinAnswered/, /severityChanged f0 GREEN/] }],
  ),
  script(
    'neither SpO2 nor breath: YELLOW',
    ...ASKED,
    ['16:35', 'không có máy'],
    ['16:36', { choice: 'breaths:none' }],
    ['16:37', '36,7'],
    ['16:38', 'không có gì', { has: [/checkinAnswered/], never: /GREEN/, texts: [/chưa yên tâm/] }],
  ),
  script('a cough: YELLOW', ...ASKED, [
    '16:35',
    '37,2 spo2 97 ho nhiều',
    { has: [/checkinAnswered/], never: /GREEN|ORANGE|RED/ },
  ]),
  script('SpO2 95: ORANGE, the f0 case', ...ASKED, [
    '16:35',
    '37 spo2 95 ho',
    {
      has: [/checkinAnswered/, /severityChanged f0 ORANGE/, /dutyNotified f0 ORANGE/],
      never: /caseOpened/,
      texts: [/115.*gọi lại/s],
    },
  ]),
  script('SpO2 92: RED, the f0 case', ...ASKED, [
    '16:35',
    '37 spo2 92',
    {
      has: [/checkinAnswered/, /severityChanged f0 RED/, /dutyNotified f0 RED/],
      never: /caseOpened/,
      texts: [/GỌI 115/],
    },
  ]),
  script(
    'impossible SpO2: asked again, never green',
    ...ASKED,
    ['16:35', '36,8 spo2 9.7 bình thường', { texts: [/SpO₂/], never: /GREEN/ }],
    ['16:36', '97', { has: [/checkinAnswered/] }],
  ),
  script(
    'later it is worse: the same case again',
    ...ASKED,
    ['16:35', '36,8 spo2 98 không có triệu chứng gì', { has: [/severityChanged f0 GREEN/] }],
    ['19:00', 'giờ thấy khó thở', { has: [/severityChanged f0 ORANGE/], texts: [/115/] }],
  ),
  script(
    'an alarm is not lowered by a good check-in',
    ...ASKED,
    ['16:35', '37 spo2 92', { has: [/severityChanged f0 RED/] }],
    ['16:50', 'spo2 98, 36,8, bình thường', { never: /severityChanged/ }],
  ),
  script(
    'missed, then heard of: the missed case is closed as answered',
    ...ASKED,
    ['20:30', null, { has: [/caseOpened missed-checkin/] }],
    ['20:40', '36,8 spo2 98, trong người bình thường', { has: [/checkinAnswered/, /caseClosed missed-checkin/] }],
  ),
  script(
    'enrolled twice: one case, one welcome',
    ['09:00', enrol(), OPENS_F0],
    ['09:10', enrol(), { events: [], silent: true }],
  ),
  script(
    'an F1 who becomes F0',
    ['09:00', enrol({ status: 'f1' }), { has: [/caseOpened f1/] }],
    ['10:00', enrol(), { has: [/caseClosed f1/, /caseOpened f0 YELLOW/] }],
    ['16:30', null, { has: [/16:30 checkinDue/] }],
  ),
  script(
    'recovered: no more check-ins',
    HELLO,
    ['09:00', enrol()],
    [
      '10:00',
      { staff: { do: 'closeCase', person: PHONE, outcome: 'recovered', note: 'âm tính' } },
      { has: [/caseClosed f0/], texts: [/khỏi/] },
    ],
    ['d3 23:00', null, { never: /checkin/, silent: true }],
  ),
  script(
    'enrolled at night: the welcome waits for the morning',
    ['22:00', enrol(), { silent: true, has: [/caseOpened f0/] }],
    ['d2 06:29', null, { silent: true }],
    ['d2 06:30', null, { texts: [/06:30 sms/] }],
  ),
  script(
    'STOP ends them, the case stays and its holder is told; START begins anew',
    ...ASKED,
    ['16:40', 'dừng', { has: [/stopped/], never: /caseClosed/, texts: [/./] }],
    ['d2 12:00', null, { silent: true, never: /checkinDue|checkinMissed/ }],
    ['d2 12:10', 'bắt đầu lại', { has: [/consent/] }],
    ['d2 16:30', null, { has: [/checkinDue/] }],
  ),
  script(
    'a follow-up told unasked counts',
    HELLO,
    ['09:00', enrol()],
    ['12:00', 'spo2 97, 37 độ, vẫn ho', { has: [/checkinAnswered/] }],
  ),
];
