/** Contents and addresses: contacts, places, pictures, calls, silence; one person over several channels. */
import { PHONE } from './play.ts';
import type { Script, Turn } from './play.ts';

const script = (name: string, ...turns: Turn[]): Script => ({ name, turns });
const ME = { channel: 'voice', from: PHONE };

export const channels: readonly Script[] = [
  script(
    'the same phone on two channels is one person',
    ['09:00', { channel: 'sms', text: 'toi kho tho' }, { has: [/caseOpened callback/] }],
    ['09:05', { channel: 'web', text: 'giờ tím môi' }, { has: [/sos RED/], texts: [/web GỌI 115/], not: /sms/ }],
  ),
  script(
    'an address whose person is not known is another person',
    ['09:00', { channel: 'zalo', text: 'SOS' }, { has: [/caseOpened sos/] }],
    ['09:01', { address: 'zalo:999', text: 'SOS' }, { has: [/caseOpened sos/] }],
  ),
  script(
    'an address that gives its contact becomes its phone',
    ['09:00', { address: 'telegram:42', text: 'chào' }],
    ['09:01', { address: 'telegram:42', contact: PHONE }, { texts: [/nhận được/] }],
    ['09:02', { channel: 'sms', text: 'SOS' }, { has: [/caseOpened sos/] }],
    ['09:03', { address: 'telegram:42', text: 'SOS' }, { never: /caseOpened/, texts: [/115/] }],
  ),
  script('a place out of nowhere', ['09:00', { location: { lat: 10.77, lon: 106.7 } }, { texts: [/vị trí/] }]),
  script('a picture', ['09:00', { media: [{ kind: 'image', path: 'x.jpg' }] }, { texts: [/nhận được/] }]),
  script('a voice note', [
    '09:00',
    { channel: 'zalo', media: [{ kind: 'audio', path: 'x.mp3' }] },
    { texts: [/nhận được/] },
  ]),
  script(
    'a call: greeted, offered, heard',
    ['09:00', { ...ME, call: 'start' }, { texts: [/Trạm y tế/], messages: 1 }],
    ['09:00:10', { ...ME, speech: 'tôi bị ho' }, { texts: [/ho/] }],
  ),
  script(
    'silence in a call: asked again, never left without an answer',
    ['09:00', { ...ME, call: 'start' }],
    ['09:00:10', { ...ME, silence: true }, { texts: [/./] }],
    ['09:00:20', { ...ME, silence: true }, { texts: [/./] }],
  ),
  script(
    'hanging up says nothing',
    ['09:00', { ...ME, call: 'start' }],
    ['09:00:30', { ...ME, call: 'hangup' }, { silent: true }],
  ),
  script(
    'a digit in a call chooses',
    ['09:00', { ...ME, call: 'start' }],
    ['09:00:10', { ...ME, digits: '2' }, { texts: [/./] }],
  ),
  script('a choice by its label', ['09:00', 'menu'], ['09:01', 'Báo triệu chứng', { texts: [/trong người/] }]),
  script('a choice by its number in chat', ['09:00', 'menu'], ['09:01', '4', { texts: [/trong người/] }]),
  script('an old button', ['09:00', { choice: 'denial:no' }, { never: /caseOpened/, texts: [/./] }]),
  script('a button that never was', ['09:00', { choice: 'xyz' }, { texts: [/./] }]),
  script('empty words', ['09:00', '   ', { never: /caseOpened/ }]),
  script('only signs', ['09:00', '???', { texts: [/./] }]),
  script(
    'lost three times: a person is offered',
    ['09:00', 'qwe rty'],
    ['09:01', 'zxc vbn'],
    ['09:02', 'poi uyt', { offers: ['human'] }],
  ),
  script('one SMS, one reply', ['09:00', { channel: 'sms', text: 'menu' }, { messages: 1 }]),
  script(
    'redelivered days later',
    ['09:00', { id: 'a', text: 'menu' }],
    ['09:00:01', { id: 'a', text: 'menu' }, { silent: true, events: [] }],
    ['d5 09:00', { id: 'a', text: 'menu' }, { silent: true, events: [] }],
  ),
];
