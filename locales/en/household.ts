/** Words about the people who share a phone: naming them, adding and correcting, asking all at once. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const household = {
  you: word('you', 'you'),
  member: word('family member', 'family member'),
  about: word('About {who}:', 'About {who}:', 'About {who}.'),
  welcomeF0: word(
    'The health station follows {name} over this number and will ask at 7:30 and 16:30 every day. Trouble breathing, blue lips, drowsy: call 115 or send SOS. No more messages: send STOP.',
    'Health station follows {name} over this number, daily 7:30 and 16:30. Trouble breathing, blue lips: call 115 or SOS. No messages: STOP.',
  ),
  welcomeF1: word(
    'The health station follows {name} over this number and will ask at 7:30 every morning. Fever or cough: tell me. In danger call 115 or send SOS. No more messages: send STOP.',
    'Health station follows {name} over this number, every morning 7:30. Danger: call 115, SOS. No messages: STOP.',
  ),
  name: word('{name}', '{name}'),
  call115For: word('CALL 115 NOW for {who}.', 'CALL 115 NOW for {who}.', 'Call 1 1 5 now for {who}.'),
  callBackFor: word(
    '{who} needs a call back soon as well; if worse call 115.',
    '{who} needs a call back soon too; worse: CALL 115.',
    '{who} needs a call back soon as well; if worse call 1 1 5.',
  ),
  askAll: word(
    'How is everybody today? Send temperature, SpO₂ and symptoms of: {who}. One message may tell of all, for example: mẹ 37 spo2 97, bé 38.5 cough.',
    'How is everybody? Send temperature, SpO2, symptoms of: {who}. E.g. me 37 spo2 97, be 38.5 ho.',
    'How is everybody today? Tell temperature, SpO2 and symptoms of: {who}.',
  ),
  askAllAgain: word(
    'I did not get that. Say who, then the numbers, for example: mẹ 37 spo2 97, bé 38.5 cough; or: everybody normal.',
    'Not clear. E.g. me 37 spo2 97, be 38.5 ho. Or: ca nha binh thuong.',
  ),
  allWell: word('Everybody as usual', 'Everybody as usual'),
  askOne: word(
    'How is {who} today? Send temperature, SpO₂ and symptoms, or: as usual.',
    'How is {who}? Send temperature, SpO2, symptoms, or: as usual.',
    'How is {who} today? Tell temperature, SpO2 and symptoms.',
  ),
  ofWhom: word('{who}: {question}', '{who}: {question}', '{who}. {question}'),
  whose: word('Of whom is “{words}”?', 'Of whom are these numbers?', 'Of whom is {words}?'),
  noted: word('{who}: {facts}.', '{who}: {facts}.', '{who}: {facts}.'),
  reminder: word(
    'We have not heard of: {who}. How are they? Trouble breathing or very weak: call 115 or send SOS.',
    'Not heard of: {who}. How are they? Trouble breathing: call 115, SOS.',
    'We have not heard of: {who}. How are they? Trouble breathing or very weak: call 1 1 5.',
  ),
  otherChannel: word(
    'The health station has not heard today of: {who}. Please send temperature, SpO₂, any trouble breathing. In danger call 115 or send SOS.',
    'Health station: not heard of: {who}. Send temperature, SpO2, breathing. Danger: 115, SOS.',
    'The health station has not heard today of: {who}. In danger call 1 1 5.',
  ),
  list: word('People who share this number:', 'People on this number:'),
  nobody: word('Nobody else is noted on this number.', 'Nobody else on this number.'),
  what: word('Add or remove somebody?', 'Add or remove somebody?'),
  add: word('Add somebody', 'Add somebody'),
  remove: word('Remove somebody', 'Remove somebody'),
  fine: word('Leave it', 'Leave it'),
  whoIsIt: word(
    'Who is it to you, for example mother, youngest child? You may add name and age.',
    'Who is it to you? E.g. mother, youngest child. Name and age too.',
    'Who is it to you, for example mother or youngest child?',
  ),
  whoIsItAgain: word(
    'I did not get who it is. Send mother, father, wife, husband, child or a name.',
    'Not clear. Send mother, father, wife, husband, child or a name.',
  ),
  howOld: word('How old is {who}? Below 3 years in months.', 'How old is {who}? Below 3 years: months.'),
  howOldAgain: word(
    'The age is not clear. For example: 70 tuổi, 8 tháng, born 1956.',
    'Age not clear. E.g. 70 tuoi, 8 thang.',
  ),
  notKnown: word('Not known', 'Not known'),
  isPregnant: word('Is {who} pregnant?', 'Is {who} pregnant?'),
  yes: word('Yes', 'Yes'),
  no: word('No', 'No'),
  whichIllness: word(
    'Does {who} have an illness, for example diabetes, heart disease, asthma?',
    'Does {who} have an illness? E.g. diabetes, heart, asthma.',
  ),
  none: word('None', 'None'),
  saved: word('Noted {who}: {facts}.', 'Noted {who}: {facts}.'),
  wrong: word(
    'If something is wrong, send it again, for example: bé 9 tháng.',
    'If wrong, send again, e.g. be 9 thang.',
  ),
  years: word('{n} years', '{n} years'),
  months: word('{n} months', '{n} months'),
  pregnant: word('pregnant', 'pregnant'),
  hasConditions: word('has an illness', 'has an illness'),
  removeWhom: word('Whom to remove?', 'Whom to remove?'),
  sure: word('Remove {who} from this number?', 'Remove {who} from this number?'),
  removed: word('Removed from this number.', 'Removed from this number.'),
  unchanged: word('All right, nothing was changed.', 'Nothing was changed.'),
  stays: word(
    'The health station follows {who}, so I cannot remove them. To end it send HUMAN.',
    'Health station follows {who}: cannot remove. To end it: HUMAN.',
  ),
} satisfies Words;
