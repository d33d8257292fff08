/** Words of danger: cries for help, red flags, denials shown back. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const card = {
  call115: word('CALL 115 NOW.', 'CALL 115 NOW.', 'Call 1 1 5 now.'),
  call115Again: word(
    'CALL 115 NOW; if it failed, call again.',
    'CALL 115 NOW; failed: call again.',
    'Call 1 1 5 now; if it failed, call again.',
  ),
  aidBreathing: word('Sit up, loosen clothes, open the door.', 'Sit up, loosen clothes, open door.'),
  aidUnconscious: word(
    'Lay on the side. Nothing to eat or drink, nothing into the mouth.',
    'Lay on the side, no food or drink, nothing in mouth.',
  ),
  aidBleeding: word('Lie still, legs raised.', 'Lie still, legs raised.'),
  aidOnSide: word(
    'Lay them on the side, still. Nothing to eat or drink.',
    'On the side, still, nothing to eat or drink.',
  ),
  aidWound: word(
    'Press a clean cloth firmly on the bleeding, do not let go.',
    'Press a clean cloth firmly on the bleeding.',
  ),
  aidPoisoning: word(
    'Do not make them vomit, nothing to eat or drink. Keep the bottle or label.',
    'No vomiting, nothing to eat or drink. Keep the bottle.',
  ),
  aidSnakebite: word(
    'Lie still, keep the bitten part still and below the chest. No cutting, no sucking, no tourniquet.',
    'Lie still, bitten part still. No cutting, no tourniquet.',
  ),
  aidObstetric: word('Lie on the left side, do not walk. Somebody stays beside.', 'Lie on the left side, do not walk.'),
  aidStroke: word(
    'Lay them on the side, nothing to eat or drink. Remember when it began.',
    'On the side, nothing to eat or drink. Note when it began.',
  ),
  aidSelfHarm: word(
    'This is very hard, thank you for saying it. Do not be alone, leave nobody alone: call somebody close to come now, put medicines and sharp things away.',
    'Thank you for saying it. Do not be alone: call somebody close, put medicines and sharp things away.',
  ),
  aidViolence: word(
    'Go to a safe place now, to neighbours or among people. Police: 113. Press firmly on a wound that bleeds.',
    'Go to a safe place, among people. Police: 113.',
  ),
  aidChildFever: word(
    'Light clothes, wipe with warm water, small sips if awake.',
    'Light clothes, warm wipes, small sips.',
  ),
  aidGeneral: word('Do not stay alone. Keep the phone at hand.', 'Do not stay alone, keep the phone.'),
  notifying: word('People on duty are being told.', 'Telling people on duty.'),
  notifyingAgain: word('People on duty are being told again.', 'Telling people on duty again.'),
  orangeNow: word(
    'A health worker should see this soon. Rest where you are, do not stay alone.',
    'Health worker needed. Do not stay alone.',
  ),
  orange115: word(
    'CALL 115 NOW if breathing gets harder, lips turn blue, with chest pain, drowsiness or SpO₂ below 94.',
    'Worse: CALL 115.',
    'Call 1 1 5 now if breathing gets harder, lips turn blue, with chest pain or drowsiness.',
  ),
  callBackAsked: word('I am asking people on duty to call back.', 'Asking a call back.'),
} satisfies Words;

const questions = {
  where: word(
    'Where? Send the address or your location.',
    'Reply: address?',
    'Where? Tell the address and the commune.',
  ),
  whereAgain: word('House number, street or hamlet, commune or ward; or send the location.', 'House, street, commune?'),
  whichArea: word('Which commune or ward is it?', 'Which commune or ward?'),
  area: word('{name}', '{name}'),
  areaOf: word('{name} (with the former {parts})', '{name} (former {parts})'),
  commune: word('Which commune or ward, which province?', 'Which commune, which province?'),
  communeAgain: word('Not clear. Send the commune or ward and the province.', 'Not clear. Commune and province?'),
  what: word(
    'What is happening? For example: cannot breathe, unconscious, fit, bleeding.',
    'What happens? E.g. cannot breathe, unconscious, bleeding',
  ),
  changed: word('What has changed since?', 'What has changed?'),
  who: word('Who is it, what name or age?', 'Who is it?'),
  whoAndWhere: word('Who is it, and where?', 'Who is it, where?'),
  howMany: word('How many people need help?', 'How many need help?'),
  howManyAgain: word('How many need help? Send a number.', 'How many? Send a number.'),
  onePerson: word('1 person', '1 person', 'one person'),
  twoPersons: word('2 people', '2 people', 'two people'),
  threePersons: word('3 or more', '3 or more', 'three or more'),
  phone: word('Which phone number can we call back?', 'Phone number?'),
  phoneAgain: word('Send the 10 digits, for example 0912 345 678.', 'Send the 10 digits.'),
  notKnown: word('Not known', 'Not known'),
  otherNow: word(
    'If that person cannot breathe, has blue lips, is drowsy or has a fit: CALL 115 NOW.',
    'Cannot breathe, blue lips, drowsy: CALL 115 NOW.',
    'If that person cannot breathe, has blue lips, is drowsy or has a fit, call 1 1 5 now.',
  ),
  otherWhere: word('Where is that person?', 'Where is that person?'),
  ifHappens: word(
    'If that happens: CALL 115 NOW, then send SOS here.',
    'If it happens: CALL 115 NOW, then send SOS.',
    'If that happens, call 1 1 5 now, then tell me.',
  ),
} satisfies Words;

const states = {
  noted: word('Noted. Keep the phone at hand.', 'Noted. Keep the phone.'),
  willTell: word(
    'As soon as somebody takes it you will be told. Still call 115 now; write anything new here.',
    'You will be told when somebody takes it. Still call 115.',
    'As soon as somebody takes it you will be told. Still call 1 1 5 now.',
  ),
  willCallBack: word(
    'As soon as somebody takes it you will be told. Harder to breathe, blue lips, drowsy: CALL 115 NOW. Write anything new here.',
    'You will be told when somebody takes it. Harder to breathe, blue lips: CALL 115.',
    'As soon as somebody takes it you will be told. Harder to breathe, blue lips or drowsy: call 1 1 5 now.',
  ),
  placeNoted: word('Noted the address: {place}.', 'Noted: {place}.'),
  pointNoted: word('Noted the place on the map.', 'Noted the place.'),
  newsNoted: word('Noted for the people on duty.', 'Noted for the people on duty.'),
  newsUntaken: word(
    'Nobody has taken it yet; you will be told as soon as somebody does.',
    'Nobody has taken it yet, you will be told.',
  ),
  stillCall115: word('Still call 115 now.', 'Still call 115 now.', 'Still call 1 1 5 now.'),
  only115: word(
    'Calling 115 is the fastest way now. Write anything new here.',
    'Calling 115 is the fastest. Write anything new.',
    'Calling 1 1 5 is the fastest way now.',
  ),
  taken: word('Somebody on duty HAS TAKEN this call for help.', 'Somebody on duty HAS TAKEN it.'),
  onTheWay: word('Somebody on duty is on the way.', 'Somebody is on the way.'),
  arrived: word('Somebody on duty has arrived.', 'Somebody has arrived.'),
} satisfies Words;

const callingOff = {
  callOff: word('No more help needed, is that right?', 'No more help needed?'),
  callOffYes: word('Not needed any more', 'Not needed'),
  callOffNo: word('Still need help', 'Still need help'),
  calledOff: word(
    'Noted: no more help needed. People on duty will check before it is closed. In danger again: call 115 or send SOS.',
    'Noted. People on duty will check. Danger again: call 115 or send SOS.',
    'Noted: no more help needed. People on duty will check. In danger again call 1 1 5.',
  ),
  calledOffAlone: word(
    'Noted: help is no longer needed. If it gets dangerous again: call 115 or send SOS.',
    'Noted: no more help needed. If dangerous again: call 115 or send SOS.',
    'Noted: help is no longer needed. If it gets dangerous again, call 1 1 5.',
  ),
  stillNeeded: word(
    'The call for help stays open. In danger CALL 115 NOW.',
    'It stays open. Danger: CALL 115 NOW.',
    'The call for help stays open. In danger call 1 1 5 now.',
  ),
} satisfies Words;

const denials = {
  denied: word('I noted: {signs}. Is that right?', 'Noted: {signs}. Right?'),
  deniedYes: word('Right', 'Right'),
  deniedNo: word('Not right, has it', 'Not right, has it'),
  deniedUnclear: word('Not sure', 'Not sure'),
  deniedPlain: word('To be sure: {signs} NOW, yes or no?', 'To be sure: {signs} NOW?'),
  deniedHas: word('Has it now', 'Has it now'),
  deniedHasNot: word('Does not have it', 'Does not have it'),
  deniedKept: word(
    'Noted. If it comes, call 115 or send SOS at once.',
    'Noted. If it comes: 115 or SOS.',
    'Noted. If it comes, call 1 1 5 at once.',
  ),
} satisfies Words;

const measuring = {
  measureAgain: word(
    '{vitals} is not clear: that number cannot be right. Please measure again and send the new number.',
    '{vitals} not clear. Measure again and send the number.',
    '{vitals} is not clear. Please measure again and tell the new number.',
  ),
  'vital.temperature': word('temperature', 'temperature'),
  'vital.spo2': word('SpO₂', 'SpO2', 'SpO2'),
  'vital.pulse': word('pulse', 'pulse'),
  'vital.resp_rate': word('breaths', 'breaths'),
  'vital.blood_pressure': word('blood pressure', 'blood pressure'),
  measured: word(
    'The new number is noted. Trouble breathing, blue lips, drowsy: call 115 at once.',
    'New number noted. Trouble breathing, blue lips: call 115.',
    'The new number is noted. Trouble breathing, blue lips, drowsy: call 1 1 5 at once.',
  ),
  cannotMeasure: word('Cannot measure', 'Cannot measure'),
  notMeasured: word(
    'Without the number I cannot judge. Trouble breathing, blue lips, drowsy: call 115 at once. Send it when you can measure.',
    'Number unknown. Trouble breathing, blue lips: call 115. Send it when measured.',
    'Without the number I cannot judge. Trouble breathing, blue lips, drowsy: call 1 1 5 at once.',
  ),
} satisfies Words;

export const sos = { ...card, ...questions, ...states, ...callingOff, ...denials, ...measuring } satisfies Words;
