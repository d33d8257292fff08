/** Words of check-ins: asking, reminding, showing back, and advice that never says "safe". */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const checkIn = {
  welcomeF0: word(
    'Hello {name}. The health station will ask how you are at 7:30 and 16:30 every day. Trouble breathing, blue lips, drowsy: call 115 or send SOS. No more messages: send STOP.',
    'Health station: daily 7:30 and 16:30 we ask how you are. Trouble breathing, blue lips: call 115 or send SOS. No messages: STOP.',
  ),
  welcomeF1: word(
    'Hello {name}. The health station will ask how you are at 7:30 every morning. Fever or cough: tell me. In danger call 115 or send SOS. No more messages: send STOP.',
    'Health station: every morning 7:30 we ask how you are. Danger: call 115, SOS. No messages: STOP.',
  ),
  ask: word(
    'How do you feel? Send temperature, SpO₂ and symptoms, for example: 36.8 spo2 97 slight cough. Without a device count breaths for 1 minute.',
    'How do you feel? Send temperature, SpO2, symptoms. E.g. 36.8 spo2 97 cough. No device: count breaths 1 minute.',
    'How do you feel? Tell temperature, SpO2 and symptoms. Without a device count breaths for one minute.',
  ),
  askAgain: word(
    'I did not get that. Keep it short, for example: 36.8 spo2 97 slight cough; or: normal, no device.',
    'Not clear. E.g. 36.8 spo2 97 cough. Or: normal, no device.',
  ),
  usual: word('As usual', 'As usual'),
  noDevice: word('No device', 'No device'),
  asUsual: word('as usual', 'as usual'),
  spo2: word(
    'Which SpO₂ does the finger device show?',
    'Which SpO2 does the device show?',
    'Which SpO2 does the finger device show?',
  ),
  spo2Again: word(
    'The SpO₂ is not clear. Which number does the finger device show, for example 97? Without one choose "No device".',
    'SpO2 not clear. Which number, e.g. 97? No device: reply K',
    'The SpO2 is not clear. Which number does the finger device show?',
  ),
  spo2SecondAgain: word(
    'I did not get the second number. What does the device show, for example 97? If you cannot measure again, choose "I cannot measure again".',
    'Second number unclear. What does it show, e.g. 97? Cannot measure: choose 1.',
    'I did not get the second number. What does the device show?',
  ),
  spo2Wrong: word(
    'That SpO₂ cannot be right. Please measure again: warm finger, sit still 1 minute. Which number?',
    'SpO2 cannot be right. Measure again: warm finger, 1 minute. Which number?',
    'That SpO2 cannot be right. Please measure again.',
  ),
  spo2Second: word(
    'It shows {value}, a little low. Please measure again: warm hand, no nail varnish, sit still for 1 minute, same finger. What does it show? Short of breath or blue lips: call 115.',
    'SpO2 {value} is low. Again: warm hand, no nail varnish, sit still 1 min. What does it show? Short of breath: call 115',
    'It shows {value}, a little low. Please measure again with a warm hand after a minute. What does it show? Short of breath: call 1 1 5.',
  ),
  cannotMeasureAgain: word('I cannot measure again', 'Cannot measure again'),
  breaths: word(
    'Without a device count breaths: sit still, count a full minute. How many?',
    'Count breaths: sit still, a full minute. How many?',
  ),
  breathsAgain: word('How many breaths in 1 minute, for example 18?', 'Breaths in 1 minute? E.g. 18'),
  counting: word('One minute starts now: count each time the belly rises.', 'One minute starts now: count.'),
  countOver: word(
    'The minute is over, stop counting. How many? For example: breaths 18.',
    'The minute is over. How many? E.g. breaths 18.',
    'The minute is over, stop counting. How many?',
  ),
  cannotCount: word('Cannot count', 'Cannot count'),
  temperature: word('Which temperature?', 'Temperature?'),
  temperatureWrong: word(
    'That temperature cannot be right. Please measure again, for example 37.2.',
    'Not right. Measure again, e.g. 37.2',
  ),
  noThermometer: word('No thermometer', 'No thermometer'),
  feeling: word(
    'Trouble breathing, tired, cough, fever or anything else?',
    'Trouble breathing, tired, cough, fever, other?',
  ),
  nothing: word('Nothing', 'Nothing'),
  noted: word('I noted: {facts}.', 'Noted: {facts}.'),
  advise: word(
    'Rest and drink plenty. People on duty will look at it today. If you feel worse or something is new, tell me.',
    'Rest, drink plenty. People on duty will look at it today.',
  ),
  adviseUnknown: word(
    'Without SpO₂ or breaths I cannot judge; people on duty will look at it today. When you can measure, send the number.',
    'SpO2, breaths unknown: people on duty will look today. Send the number when measured.',
    'Without SpO2 or breaths I cannot judge. People on duty will look at it today.',
  ),
  thanks: word(
    'Thank you. These numbers show no warning sign so far. Keep resting, drink plenty.',
    'Thank you. No warning sign so far. Rest, drink plenty.',
  ),
  when115: word(
    'Trouble breathing, blue lips, chest pain, drowsy: call 115 or send SOS at once.',
    'Trouble breathing, blue lips: call 115, SOS.',
    'Trouble breathing, blue lips, chest pain, drowsy: call 1 1 5 at once.',
  ),
  reminder: word(
    'We have not heard from you. How do you feel? Trouble breathing or very weak: call 115 or send SOS.',
    'Not heard from you. How do you feel? Trouble breathing: call 115, SOS.',
  ),
  otherChannel: word(
    'The health station has not heard from you today. Please send temperature, SpO₂, any trouble breathing. In danger call 115 or send SOS.',
    'Health station: not heard from you. Send temperature, SpO2, breathing. Danger: 115, SOS.',
    'The health station has not heard from you today. How do you feel? In danger call 1 1 5.',
  ),
  heardAgain: word('reported again', 'reported again'),
  feelingChild: word(
    'How does the child drink? Hard to wake, crying on, fast breathing, chest drawn in, vomiting, fits?',
    'How does the child drink? Hard to wake, fast breathing, chest drawn in, vomiting, fits?',
  ),
  feelingPregnant: word(
    'Trouble breathing, tired, fever, cough, belly pain, bleeding, baby moves less or anything else?',
    'Trouble breathing, tired, fever, belly pain, bleeding, baby moves less?',
  ),
  feelingDengue: word(
    'Belly pain, much vomiting, nose or gum bleeding, cold hands, little urine, restless or drowsy? Which day of fever?',
    'Belly pain, vomiting, bleeding, cold hands, little urine, drowsy? Which day of fever?',
  ),
  feelingHfmd: word(
    'Does the child startle in sleep, high fever, vomiting, trembling, unsteady, fast breathing, crying on?',
    'Startles in sleep, high fever, vomiting, trembling, unsteady, fast breathing?',
  ),
  feelingMeasles: word(
    'Fast breathing, chest drawn in, not drinking, much vomiting, drowsy, sore or dim eyes, diarrhoea?',
    'Fast breathing, chest drawn in, not drinking, vomiting, drowsy, sore eyes?',
  ),
  'worse.spo2': word('SpO₂ from {from} % to {to} %', 'SpO2 {from} to {to}', 'SpO2 from {from} to {to}'),
  'worse.breaths': word('breaths from {from} to {to} a minute', 'breaths {from} to {to}'),
  'worse.fever': word('fever again {to} °C', 'fever again {to}', 'fever again {to} degrees'),
  worseNoted: word(
    'Worse than in the last days: {facts}. I ask the people on duty to call back.',
    'Worse than before: {facts}. People on duty will call back.',
  ),
} satisfies Words;
