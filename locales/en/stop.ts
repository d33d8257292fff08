/** Stopping and starting unasked messages, and requests about one's own data. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const stop = {
  stopped: word(
    'From now on the station will not write to you by itself, on any channel. To begin again: START. Emergency: SOS or 115 as always.',
    'No more messages on any channel. To begin again: START. Emergency: SOS or 115.',
    'From now on the station will not write by itself. To begin again, say start. In an emergency call 1 1 5.',
  ),
  casesStay: word(
    'What is waiting for you stays as it is; the station goes on with it.',
    'What is waiting stays as it is.',
  ),
  started: word(
    'The station will ask about your health when needed. To end it: STOP.',
    'Health messages are on again. To end: STOP.',
    'The station will ask about your health when needed. To end it, say stop.',
  ),
  askPrivacy: word(
    'Messages are kept so that the station can look after your health; only staff in charge read them. What would you like to do?',
    'Messages are kept for your care, read by staff in charge only. What to do?',
  ),
  askPrivacyAgain: word(
    'Not clear: stop messages, or see or erase your data?',
    'Not clear: stop messages, see or erase data?',
  ),
  stopMessages: word('Stop messages', 'Stop messages'),
  startMessages: word('Get messages again', 'Get messages again'),
  myData: word('See or erase my data', 'See or erase my data'),
  nothing: word('Nothing more', 'Nothing more'),
  fine: word('All right. Just write when you need something.', 'All right. Write when needed.'),
  dataAsked: word(
    'Your request about your data is noted. The station answers by {until}.',
    'Data request noted. Answer by {until}.',
  ),
  dataWaiting: word(
    'Your request about your data is being looked at, with an answer by {until}.',
    'Data request is being looked at, answer by {until}.',
  ),
  dataWaitingNoDate: word(
    'Somebody has taken your request about your data and is looking at it.',
    'Data request was taken and is being looked at.',
  ),
  dataErase: word('Asks to ERASE personal data.', 'Asks to ERASE personal data.'),
  dataSee: word('Asks to see personal data.', 'Asks to see personal data.'),
  dataWords: word('In their words: {text}', 'In their words: {text}'),
  actStopped: word('This person gets no unasked messages any more', 'No unasked messages any more'),
  actStarted: word('This person gets unasked messages again', 'Unasked messages again'),
} satisfies Words;
