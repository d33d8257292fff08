/** Words of needs: oxygen, food, medicine. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const supplies = {
  what: word('What do you need?', 'What do you need?'),
  whatAgain: word(
    'I did not get that. What do you need most now, for example fever medicine, rice, milk, oxygen?',
    'Not clear. What is needed most? E.g. medicine, rice, milk, oxygen',
  ),
  oxygen: word('Oxygen', 'Oxygen'),
  medicine: word('Medicine', 'Medicine'),
  food: word('Food, rice', 'Food, rice'),
  milk: word('Milk', 'Milk'),
  breathing: word(
    'Hard to breathe or blue lips: CALL 115 NOW. Does anybody have trouble breathing?',
    'Hard to breathe, blue lips: CALL 115. Trouble breathing?',
    'Hard to breathe or blue lips: call 1 1 5 now. Does anybody have trouble breathing?',
  ),
  breathingYes: word('Yes, trouble breathing', 'Yes, trouble breathing'),
  breathingNo: word('No trouble breathing', 'No trouble breathing'),
  where: word('Where should it go? Send the address or your location.', 'Deliver to which address?'),
  sameWhere: word(
    'Deliver to {place}, is that right? For another place send its address.',
    'Deliver to {place}? Another place: send its address.',
    'Deliver to {place}, is that right? Otherwise please say the address.',
  ),
  samePlace: word('That is right', 'Right', 'that is right'),
  howMany: word('For how many people?', 'For how many people?'),
  urgent: word('Has it run out today, or is there some for a few days?', 'Run out today, or left for days?'),
  today: word('Run out today', 'Run out today'),
  days: word('Left for a few days', 'Left for days'),
  noted: word('I noted: {items} needed.', 'Noted: {items} needed.'),
  next: word(
    'People on duty will look at it and write back. If it gets more urgent, write again; in danger call 115 or send SOS.',
    'People on duty will write back. In danger: call 115 or send SOS.',
    'People on duty will look at it and answer. In danger call 1 1 5.',
  ),
  nextBreath: word(
    'Meanwhile: sit up, loosen clothes, open the door. Harder to breathe: CALL 115 NOW.',
    'Meanwhile sit up, open the door. Harder to breathe: CALL 115.',
    'Meanwhile sit up, loosen clothes, open the door. Harder to breathe: call 1 1 5 now.',
  ),
} satisfies Words;
