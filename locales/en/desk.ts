/** Words of the desk: pages to people on duty, lines of a case, states told to the person, refusals told to operators. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const pages = {
  pageRed: word('RED: emergency.', 'RED: emergency.', 'Red alarm: emergency.'),
  pageOrange: word('ORANGE: call back soon.', 'ORANGE: call back soon.', 'Orange alarm: call back soon.'),
  pageOther: word('Something to look at.', 'Something to look at.'),
  who: word('From: {who}.', 'From: {who}.'),
  where: word('At: {where}.', 'At: {where}.'),
  point: word('Location: {lat}; {lon}', 'Location: {lat}; {lon}', 'A location was sent.'),
  takeIt: word('To take it, reply NHAN.', 'To take it, reply NHAN.'),
  take: word('Take it', 'Take it'),
  youTook: word('You took this case.', 'You took this case.'),
  alreadyTaken: word('This case was taken or closed already.', 'Taken or closed already.'),
} satisfies Words;

/** Lines of a case, as people on duty and the console read them. */
const lines = {
  signs: word('Signs: {signs}.', 'Signs: {signs}.'),
  cry: word('Cried for help.', 'Cried for help.'),
  said: word('Said: “{said}”', 'Said: {said}', 'Said: {said}'),
  about: word('Patient: {who}.', 'Patient: {who}.'),
  otherPerson: word('somebody else, not the caller', 'somebody else'),
  whom: word('That person: {words}', 'That person: {words}'),
  what: word('What: {words}', 'What: {words}'),
  changed: word('Changed: {words}', 'Changed: {words}'),
  phone: word('Call back at: {words}', 'Call back at: {words}'),
  callerCancelled: word(
    'The caller says help is no longer needed; check before closing.',
    'Caller says no help needed.',
  ),
  samePlace: word('Somebody else called for help at the same place.', 'Another call from the same place.'),
  need: word('Needs: {item}.', 'Needs: {item}.'),
  needSaid: word('Said: “{words}”', 'Said: {words}', 'Said: {words}'),
  urgent: word('Run out today.', 'Run out today.'),
  checkIn: word('Check-in: {facts}.', 'Check-in: {facts}.'),
  callBackWorse: word('CALL BACK, worse than in the last days: {facts}.', 'CALL BACK, worse than before: {facts}.'),
  missedCheckIn: word('No check-in for more than 4 hours.', 'No check-in for 4 hours.'),
  missedAgain: word('The next check-in was missed as well.', 'Next one missed as well.'),
  enrolled: word('{by} enrolled as {kind}.', '{by} enrolled as {kind}.'),
  becameOther: word('Now followed as {kind}.', 'Now followed as {kind}.'),
  cannotReach: word('This person CANNOT be reached by message: call or visit.', 'CANNOT be reached by message: call.'),
  undelivered: word('Message refused: {reason}', 'Message refused: {reason}'),
  pageFailed: word('Nobody on duty could be reached.', 'Nobody on duty reached.'),
  assigned: word('Assigned to {who}.', 'Assigned to {who}.'),
  unassigned: word('Not assigned any more.', 'Not assigned any more.'),
  stateSet: word('Now: {state}.', 'Now: {state}.'),
  closedAs: word('Closed: {outcome}. {note}', 'Closed: {outcome}. {note}'),
  'outcome.helped': word('helped', 'helped'),
  'outcome.hospital': word('in hospital', 'in hospital'),
  'outcome.recovered': word('recovered', 'recovered'),
  'outcome.died': word('died', 'died'),
  'outcome.false-alarm': word('false alarm', 'false alarm'),
  'outcome.unreachable': word('not reached', 'not reached'),
  'outcome.duplicate': word('duplicate', 'duplicate'),
  'outcome.answered': word('answered', 'answered'),
  'outcome.other': word('other', 'other'),
} satisfies Words;

/** What the person is told. */
const told = {
  dutyNotified: word(
    'People on duty HAVE BEEN TOLD. Still call 115 now.',
    'People on duty HAVE BEEN TOLD. Still call 115 now.',
    'People on duty have been told. Still call 1 1 5 now.',
  ),
  needNotified: word(
    'People on duty HAVE BEEN TOLD about {item}. Anybody short of breath or with blue lips: CALL 115 NOW.',
    'People on duty HAVE BEEN TOLD about {item}. Short of breath: CALL 115.',
    'People on duty have been told about {item}. Anybody short of breath: call 1 1 5 now.',
  ),
  callBackLate: word(
    'Nobody on duty has called back yet, everybody is being told again. Harder to breathe, blue lips, chest pain, drowsy: CALL 115 NOW, do not wait.',
    'Nobody has called back yet, telling all again. Harder to breathe, blue lips: CALL 115, do not wait.',
    'Nobody on duty has called back yet. Harder to breathe, blue lips, chest pain or drowsy: call 1 1 5 now, do not wait.',
  ),
  callBackLateNobody: word(
    'Nobody has taken it yet. Harder to breathe, blue lips, chest pain, drowsy: CALL 115 NOW, do not wait.',
    'Nobody has taken it yet. Harder to breathe, blue lips: CALL 115, do not wait.',
    'Nobody has taken it yet. Harder to breathe, blue lips, chest pain or drowsy: call 1 1 5 now, do not wait.',
  ),
  toldAlarmWaiting: word(
    'Your request is kept and waits for the next step. In danger CALL 115 NOW.',
    'Your request is kept, waiting. In danger: CALL 115.',
    'Your request is kept and waits. In danger call 1 1 5 now.',
  ),
  news: word('More: “{words}”', 'More: {words}'),
  callBackNotified: word(
    'People on duty HAVE BEEN TOLD to call back. Harder to breathe, blue lips, drowsy: CALL 115 NOW.',
    'People on duty TOLD to call back. Worse, blue lips: CALL 115.',
    'People on duty have been told to call back. If it gets worse call 1 1 5 now.',
  ),
  notReached: word(
    'CALL 115 NOW. People on duty could not be reached yet.',
    'CALL 115 NOW. People on duty not reached yet.',
    'Call 1 1 5 now. People on duty could not be reached yet.',
  ),
  nobodyYet: word(
    'CALL 115 NOW. Nobody on duty has taken it yet, all are being called again. Do not wait.',
    'CALL 115 NOW, do not wait. Nobody has taken it yet, all are called again.',
    'Call 1 1 5 now, do not wait. Nobody on duty has taken it yet.',
  ),
  nobodyAtAll: word(
    'CALL 115 NOW. Nobody has taken it. Do not wait.',
    'CALL 115 NOW, do not wait. Nobody has taken it.',
    'Call 1 1 5 now, do not wait. Nobody has taken it.',
  ),
  toldTaken: word('Somebody on duty HAS TAKEN your request.', 'Your request HAS BEEN TAKEN.'),
  toldOnTheWay: word('Somebody on duty is on the way.', 'Somebody is on the way.'),
  toldArrived: word('Somebody on duty has arrived.', 'Somebody has arrived.'),
  toldWaiting: word(
    'Your request is kept and waits for the next step. If it gets worse call 115 or send SOS.',
    'Your request is kept, waiting. Worse: call 115, SOS.',
    'Your request is kept and waits. If it gets worse call 1 1 5.',
  ),
  toldClosed: word('Your request is done. Write whenever you need something.', 'Your request is done.'),
  toldQuestionClosed: word(
    'Your question has been answered. Ask again whenever something is unclear.',
    'Your question is answered.',
  ),
  toldAlarmClosed: word(
    'The health station has closed this call for help. In danger again: call 115 or send SOS.',
    'This call for help is closed. Danger again: call 115, SOS.',
    'The health station has closed this call for help. In danger again call 1 1 5.',
  ),
  toldRecovered: word(
    'The health station noted that you recovered and will not ask daily any more. Write if something is odd.',
    'Noted as recovered, no more daily questions. Write if something is odd.',
  ),
  toldFollowUpOver: word(
    'The health station will no longer ask every day. Tell us if anything is wrong; in danger call 115 or send SOS.',
    'No more daily questions. Tell us if anything is wrong. In danger: call 115, SOS.',
    'The health station will no longer ask every day. In danger call 1 1 5.',
  ),
  botIsBack: word(
    'The person on duty has left the talk, I answer again. In danger send SOS.',
    'The person on duty has left, the bot answers again. Danger: SOS.',
  ),
} satisfies Words;

/** Sentences that an operator can act on. */
const refusals = {
  'refused.closeByState': word(
    'A RED or ORANGE case cannot be closed by its state. Use "Close", with outcome and note.',
    'RED or ORANGE: use Close, with outcome and note.',
  ),
  'refused.needsHuman': word(
    'A RED or ORANGE case must be closed by a named person. Say on whose behalf.',
    'Must be closed by a named person.',
  ),
  'refused.needsNote': word(
    'Closing a RED or ORANGE case needs a note: what was done, how the patient is.',
    'Closing needs a note.',
  ),
  'refused.notOpen': word('This case is not open any more. Load the list again.', 'This case is not open any more.'),
  'refused.badMove': word('A case cannot go from this state to that one.', 'This state cannot follow.'),
  'refused.notFound': word('This person has no such open case. Load the list again.', 'No such open case.'),
  'refused.emptyReply': word('There is nothing to send. Write the answer first.', 'Nothing to send.'),
} satisfies Words;

export const desk = { ...pages, ...lines, ...told, ...refusals } satisfies Words;
