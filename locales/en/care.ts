/** Words of care over days: who looks after a person, where they are looked after, what the family is told. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const stations = {
  withPhone: word('{name}, phone {phone}', '{name}, {phone}'),
  station: word(
    'Looking after your health: {who}. Call whenever you need advice.',
    'Looking after you: {who}.',
    'Looking after your health is {who}.',
  ),
  newStation: word(
    'Somebody else looks after your health from now on: {who}.',
    'From now on looking after you: {who}.',
  ),
  assignedByArea: word('Given by area to {who}.', 'Given by area to {who}.'),
} satisfies Words;

const places = {
  'at.home': word('at home', 'at home'),
  'at.facility': word('isolation facility', 'isolation facility'),
  'at.hospital': word('hospital', 'hospital'),
  'at.recovered': word('recovered', 'recovered'),
  'at.died': word('died', 'died'),
  moved: word('Moved: from {from} to {to}.', 'Moved: from {from} to {to}.'),
  where: word('To: {where}.', 'To: {where}.'),
  note: word('Note: {note}', 'Note: {note}'),
  'told.home': word(
    'The health station goes on at home and I ask every day again. Trouble breathing, blue lips, drowsy: call 115 or send SOS.',
    'Care goes on at home, asked daily. Trouble breathing, blue lips, drowsy: call 115, SOS.',
    'The health station goes on at home and I ask every day again. Trouble breathing, blue lips, drowsy: call 1 1 5.',
  ),
  'told.facility': word(
    'The record went to the isolation facility; I still ask every day. If it gets worse tell the health workers there at once.',
    'The record went to the facility; still asked daily. If worse tell the health workers there at once.',
  ),
  'told.hospital': word(
    'The record went to the hospital. I stop asking every day while the hospital takes care; the family can write any time.',
    'The record went to the hospital. No more daily questions; the family can write any time.',
  ),
  'toldAt.facility': word(
    'The record went to {where}; I still ask every day. If it gets worse tell the health workers there at once.',
    'The record went to {where}; still asked daily. If worse tell the health workers there at once.',
  ),
  'toldAt.hospital': word(
    'The record went to {where}. I stop asking every day while the hospital takes care; the family can write any time.',
    'The record went to {where}. No more daily questions; the family can write any time.',
  ),
  condolence: word(
    'The health station sends its condolences to the family. No automatic messages about the deceased will come to this number. If you need anything, write here and somebody of the station will answer.',
    'Our condolences to the family. No more automatic messages about the deceased. If you need anything, write here.',
  ),
  condolenceFor: word(
    'The health station sends its condolences to the family. No automatic messages about {who} will come any more. If you need anything, write here and somebody of the station will answer.',
    'Our condolences to the family. No more automatic messages about {who}. If you need anything, write here.',
  ),
} satisfies Words;

/** Lines of the case when nothing is heard of somebody. */
const ladder = {
  'rung.reminder': word('Not heard of: reminded.', 'Not heard of: reminded.'),
  'rung.otherChannel': word('Not heard of: asked over another channel.', 'Not heard of: other channel.'),
  'rung.carer': word('Not heard of: the carer was asked to look.', 'Not heard of: carer asked.'),
  'rung.missed': word('Not heard of for 4 hours: put before staff.', 'Not heard of for 4 hours: put before staff.'),
  remindersStopped: word('{by} stopped reminders for today.', '{by} stopped reminders for today.'),
} satisfies Words;

const refusals = {
  'refused.notFound': word('This person was not found. Load the page again.', 'Person not found.'),
  'refused.move': word(
    'Moving from "{from}" to "{to}" is not possible. Check where this person is looked after.',
    'Moving from {from} to {to} is not possible.',
  ),
  'refused.notFollowed': word(
    'This person has no open follow-up. Enrol them again first, then move them.',
    'No open follow-up. Enrol again first.',
  ),
  'refused.alarm': word(
    'This person still has an alarm. Deal with it and close it, then note the recovery.',
    'Still an alarm. Close it first.',
  ),
  'refused.note': word('A death needs a note: when, where, who said so.', 'A note is needed: when, where, who.'),
  'refused.died': word(
    'This person is on record as having died and cannot be enrolled. If that is a mistake tell an administrator.',
    'On record as having died, cannot be enrolled.',
  ),
} satisfies Words;

export const care = { ...stations, ...places, ...ladder, ...refusals } satisfies Words;
