/** Words between a household and somebody who looks after it from another phone, by the consent of both. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const carer = {
  sure: word(
    'Ask {phone} to look after you: reminded when we do not hear from you, told of danger, may report for you. Is that right?',
    'Ask {phone} to look after you: reminded, told of danger, may report for you. Right?',
  ),
  notAsked: word(
    'I do not ask that number. To ask somebody else, send me their number.',
    'Not asked. To ask somebody else send their number.',
  ),
  isAsked: word(
    'They were asked; it begins when they agree. To end it at any time write: stop carer.',
    'They were asked; it begins when they agree. To end it: THOI NHO THEO DOI.',
  ),
  waiting: word(
    'This number was asked already and is not asked again today. In danger call 115.',
    'This number was asked already. Danger: call 115.',
    'This number was asked already. In danger call 1 1 5.',
  ),
  ownPhone: word(
    'This is your own number. Send the number of the one who looks after you.',
    'This is your own number.',
  ),
  asks: word(
    '{who} asks you to look after their health: you are reminded when we do not hear from them, told of danger, and may report for them. Do you agree? You may stop at any time.',
    'Health station: {who} asks you to look after their health (reminders, alarms, reports). Agree?',
  ),
  yes: word('I agree', 'I agree'),
  no: word('No', 'No'),
  agreed: word(
    'Thank you for looking after {who}. To report write: báo thay. To stop: thôi theo dõi. In danger call 115.',
    'Thank you for looking after {who}. Report: BAO THAY. Stop: THOI THEO DOI. Danger: call 115.',
    'Thank you for looking after {who}. In danger call 1 1 5.',
  ),
  refused: word('All right, we will not ask again.', 'All right.'),
  nobodyAsks: word('Nobody asks you to look after them now.', 'Nobody asks you now.'),
  notAgreed: word(
    'The patient has not agreed, or not any more, that you report for them, so your message was not noted. In danger: call 115 or send SOS.',
    'You do not report for this patient: not noted. In danger: call 115, SOS.',
  ),
  didAgree: word(
    '{phone} agreed to look after you. To end it write: thôi nhờ theo dõi.',
    '{phone} agreed to look after you.',
  ),
  didRefuse: word('{phone} did not agree. You may ask somebody else.', '{phone} did not agree.'),
  over: word(
    'The care from another phone is over; the other side is told. In danger call 115 or send SOS.',
    'Care is over; the other side is told. Danger: call 115, SOS.',
    'The care from another phone is over. In danger call 1 1 5.',
  ),
  otherEnded: word('The care over this number is over.', 'The care over this number is over.'),
  reminder: word(
    'We have not heard from {who} today. Please call them and report here. Cannot reach them, or danger: call 115.',
    'Not heard from {who}. Please call and report (BAO THAY). Danger: call 115.',
    'We have not heard from {who} today. Please call them. In danger call 1 1 5.',
  ),
  alarm: word(
    'CALL 115 if you are with them and it is bad. {who} shows danger signs, the station has an alarm. Call or go there now.',
    'Bad: CALL 115. {who} shows danger signs. Call or go there now.',
    'If it is bad call 1 1 5. {who} shows danger signs. Call or go there now.',
  ),
  report: word('Report for them', 'Report'),
  askReport: word(
    'How is {who} today? Send temperature, SpO₂ and symptoms, e.g. 36.8 spo2 97 some cough.',
    'How is {who} today? E.g. 36.8 spo2 97 some cough.',
    'How is {who} today? Please tell temperature, SpO2 and symptoms.',
  ),
  wrote: word('Written by the carer ({phone}).', 'Written by the carer ({phone}).'),
} satisfies Words;
