/** Words of reports: somebody who may be ill, rules that are broken. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const report = {
  askKind: word(
    'What would you like to report? If somebody is in danger, CALL 115 first.',
    'Report what? Somebody in danger: CALL 115 first.',
    'What would you like to report? If somebody is in danger, call 1 1 5 first.',
  ),
  suspect: word('Somebody may be ill', 'Somebody may be ill'),
  violation: word('Epidemic rules broken', 'Rules broken'),
  askWhat: word(
    'What happened? In short: who, how many people, which signs.',
    'What happened? Who, how many, which signs?',
  ),
  askWhatAgain: word(
    'What happened, for example: 3 people with fever and rash in a boarding house.',
    'What happened? E.g. 3 people with fever',
  ),
  askWhere: word(
    'Where is it? Write the address with its commune or ward, or send a location.',
    'Where? Address, commune.',
    'Where is it? Please say the address with its commune or ward.',
  ),
  noPlace: word('I do not know where', 'Not known where'),
  atPoint: word('the location that was sent', 'location sent'),
  askWhen: word('When did it happen?', 'When?'),
  now: word('Going on now', 'Going on now'),
  today: word('Today', 'Today'),
  before: word('For some days', 'For some days'),
  askPicture: word(
    'If you have a picture, please send it. Do not go near or take pictures of people in secret.',
    'A picture? Send it. Do not go near.',
    'If you have a picture, send it by message later. If not, say no.',
  ),
  noPicture: word('No picture', 'No picture'),
  askName: word(
    'Would you rather not give your name? Then nobody who handles it sees your name, number or other messages.',
    'Without your name? Then nobody sees name or number.',
  ),
  noName: word('Without my name', 'Without my name'),
  withName: word('With my name', 'With my name'),
  ofSuspect: word('Reported illness: “{what}”', 'Reported illness: {what}', 'Reported illness: {what}'),
  ofViolation: word('Reported violation: “{what}”', 'Reported violation: {what}', 'Reported violation: {what}'),
  where: word('Where: {where}.', 'Where: {where}.'),
  when: word('When: {when}.', 'When: {when}.'),
  pictures: word('Pictures: {n}.', 'Pictures: {n}.'),
  withoutName: word('The reporter gives no name.', 'Reporter gives no name.'),
  nameShown: word('The reporter may be asked.', 'Reporter may be asked.'),
  many: word('SEVERAL PEOPLE, may be an outbreak.', 'SEVERAL PEOPLE, may be an outbreak.'),
  confirm: word('Send it to the health station there?', 'Send it to the station there?'),
  send: word('Send', 'Send'),
  correct: word('Correct', 'Correct'),
  cancel: word('Do not report', 'Do not report'),
  notSent: word('Nothing was sent.', 'Nothing was sent.'),
  thanks: word('It was passed on to the health station there. Thank you.', 'Passed on to the station there. Thanks.'),
  nextSuspect: word(
    'Meanwhile: keep your distance, wear a mask, wash your hands. Trouble breathing, drowsiness or a fit: CALL 115.',
    'Keep distance, wear a mask. Trouble breathing, drowsy, fit: CALL 115.',
    'Meanwhile keep your distance, wear a mask, wash your hands. Trouble breathing, drowsiness or a fit: call 1 1 5.',
  ),
  nextViolation: word(
    'Please do not step in yourself, nor post pictures of others.',
    'Do not step in, do not post pictures.',
  ),
  willTell: word(
    'You will be told once it was looked into. The health of others is not told.',
    'You will be told when done. Health of others is not told.',
  ),
  lookedInto: word(
    'What you reported was looked into by the health station. Thank you. Private matters of others are not told.',
    'Your report was looked into. Thank you.',
  ),
  labelKind: word('Kind of report', 'Kind'),
  labelWhat: word('What happened', 'What'),
  labelWhere: word('Where', 'Where'),
  labelWhen: word('When', 'When'),
  labelName: word('With or without name', 'Name'),
} satisfies Words;
