/** Somebody tells symptoms calmly: what was understood, what helps at home, when to call, and what to keep. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const symptoms = {
  ask: word(
    'How do you feel? Tell me: fever, cough, trouble breathing, SpO₂ if you can measure it.',
    'How do you feel? Fever, cough, trouble breathing, SpO2 if measured.',
    'How do you feel? Tell me: fever, cough, trouble breathing, and SpO2 if you can measure it.',
  ),
  askAgain: word(
    'The symptoms are not clear yet. For example: fever 38.5 since yesterday, dry cough, no trouble breathing.',
    'Not clear yet. E.g. fever 38.5 since yesterday, dry cough, no trouble breathing.',
  ),
  none: word('No symptoms', 'No symptoms', 'no symptoms'),
  wantPerson: word('Talk to a person', 'Talk to a person', 'talk to a person'),
  understood: word('Noted: {facts}.', 'Noted: {facts}.'),
  wrong: word('If this is wrong, send CORRECT.', 'If wrong, send CORRECT.'),
  noSymptoms: word(
    'Noted: no symptoms now. If anything changes, write at once.',
    'Noted: no symptoms. Write at once if it changes.',
  ),
  adviceFever: word(
    'At home: rest, drink a lot, dress lightly. From 38.5 °C take a fever medicine as the box says.',
    'Rest, drink a lot, dress lightly. From 38.5: fever medicine as the box says.',
    'At home: rest, drink a lot, dress lightly. From 38.5 degrees take a fever medicine as the box says.',
  ),
  advice: word(
    'At home: rest, drink a lot, wear a mask near others, take the temperature morning and afternoon.',
    'Rest, drink a lot, wear a mask, take the temperature twice a day.',
  ),
  whenToCall: word(
    'Trouble breathing, chest pain, blue lips, drowsy, SpO₂ below 94: call 115 or send SOS at once.',
    'Trouble breathing, chest pain, blue lips, drowsy, SpO2 below 94: call 115 or send SOS.',
    'Trouble breathing, chest pain, blue lips, drowsiness, or SpO2 below 94: call 1 1 5 at once.',
  ),
  adviceFeverChild: word(
    'At home: light clothes, breast milk or drinks often. From 38.5 °C fever medicine by the weight of the child, see the label.',
    'Light clothes, drinks often. From 38.5: fever medicine by weight, see the label.',
    'At home: light clothes, breast milk or drinks often. From 38.5 degrees give fever medicine by the weight of the child, see the label.',
  ),
  adviceChild: word(
    'At home: rest, breast milk or drinks often, take the temperature morning and evening.',
    'Rest, drinks often, take the temperature twice a day.',
  ),
  whenToCallChild: word(
    'Not feeding, very drowsy, fits, fast breathing or the chest drawing in, blue lips: call 115 or send SOS now.',
    'Not feeding, drowsy, fits, fast breathing, blue lips: call 115 or SOS.',
    'Not feeding, very drowsy, fits, fast breathing or blue lips: call 1 1 5 now.',
  ),
  askKeep: word(
    'May this report be kept so that the station can follow it?',
    'Keep this report so that the station can follow it?',
  ),
  askKeepAgain: word('Do you agree that the station keeps this report?', 'Agree that the station keeps this report?'),
  keep: word('Yes, keep it', 'Yes, keep it', 'yes, keep it'),
  dontKeep: word('Do not keep it', 'Do not keep it', 'do not keep it'),
  kept: word('The report is kept and the station will look at it.', 'Report kept, the station will look at it.'),
  keptMore: word('This was added to what the station follows already.', 'Added to what the station follows.'),
  notKept: word('All right, this report is not kept.', 'Report not kept.'),
  askPerson: word('Would you like to talk to a person?', 'Talk to a person?'),
  yes: word('Yes, a person', 'Yes', 'yes'),
  no: word('Not needed', 'Not needed', 'not needed'),
  bye: word(
    'All right. If you feel worse or anything changes, write at once.',
    'If worse or anything changes, write at once.',
  ),
  summary: word('Reports: {facts}', 'Reports: {facts}'),
} satisfies Words;
