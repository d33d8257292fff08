/** Words about the end of an isolation: told before, released by staff, and what to watch for afterwards. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const isolation = {
  tomorrow: word(
    'Tomorrow {day} is the last day of isolation by {document}. Health staff will call to test and confirm; please stay at home until they do.',
    'Tomorrow {day} is the last day of isolation. Staff will confirm; stay at home until then.',
    'Tomorrow {day} is the last day of isolation. Health staff will confirm, please stay at home until they do.',
  ),
  today: word(
    'Today {day} is the last day of isolation by {document}. The health station was asked to confirm; please stay at home until they do.',
    'Today {day} is the last day of isolation. Staff will confirm; stay at home until then.',
    'Today {day} is the last day of isolation. Health staff will confirm, please stay at home until they do.',
  ),
  undecided: word(
    'Ten days of follow-up are over. The health station was asked when it ends; until then we go on asking every day.',
    'Ten days of follow-up are over. The station decides; until then we go on asking.',
  ),
  over: word(
    'The last day of isolation is over. The health station was asked to confirm; please stay at home until they do.',
    'Isolation is over. Staff will confirm; stay at home until then.',
    'The last day of isolation is over. Health staff will confirm, please stay at home until they do.',
  ),
  endsOn: word('Isolation ends {day}: to be seen and released.', 'Isolation ends {day}: release.'),
  askedOn: word('Ten days of follow-up on {day}: to be decided.', 'Ten days on {day}: decide.'),
  released: word('{by} ended isolation and follow-up.', '{by} ended isolation.'),
  note: word('{note}', '{note}'),
  toldReleased: word(
    'The health station confirms that isolation and follow-up are over. Thank you for protecting yourselves and others. We will not ask every day any more.',
    'Isolation and follow-up are over. Thank you for protecting others.',
  ),
  watchUntil: word('Please watch your health until the end of {day}.', 'Watch your health until {day}.'),
  after: word(
    'Trouble breathing, blue lips, chest pain, drowsy: call 115 or send SOS at once. Fever again, very tired or coughing on: write to us or see the health station.',
    'Trouble breathing, chest pain: call 115, SOS. Fever again, tired, cough: write or see the station.',
    'Trouble breathing, blue lips, chest pain, drowsy: call 1 1 5 at once. Fever again, very tired or coughing on: see the health station.',
  ),
  'refused.notFollowed': word('This person is not followed any more.', 'This person is not followed.'),
  'refused.notFound': word('This person is not known on this number.', 'Person not known on this number.'),
  'refused.alarm': word(
    'A RED or ORANGE case of this person waits for an answer. Look after it before ending the isolation.',
    'A RED or ORANGE case waits for an answer: look after it first.',
  ),
} satisfies Words;
