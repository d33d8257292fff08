/** The digest of a station: its lines, and what becomes of the numbers that are answered. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const told = {
  title: word('Digest of {time}, {day}', 'Digest {time} {day}:'),
  red: word('🔴 IN DANGER', '*DANGER:', 'In danger.'),
  silent: word('⚪ NOT HEARD OF', '*SILENT:', 'Not heard of.'),
  ending: word('🟢 ISOLATION ENDS TODAY', '*ISOLATION ENDS:', 'Isolation ends today.'),
  line: word('{n}. {who}', '{n}.{who}', 'Number {n}, {who}.'),
  lineTaken: word('{n}. {who} (taken by {by})', '{n}.{who} ({by} took it)', 'Number {n}, {who}, taken by {by}.'),
  more: word('{n} more: see the console.', '{n} more: see console.'),
  howTo: word(
    'Answer by number: "1 nhận" (taken), "2 đã gọi" (called), "3 cho hết cách ly" (release).',
    'Answer: 1 nhan, 2 da goi, 3 het cach ly',
  ),
  nobodyToday: word('Nobody is in danger, silent or at the end of isolation today.', 'Nobody to look after today.'),
} satisfies Words;

const answered = {
  acknowledged: word('{n}. {who}: you took it.', '{n}.{who}: you took it.'),
  calledBack: word('{n}. {who}: noted as called.', '{n}.{who}: noted as called.'),
  notReached: word(
    '{n}. {who}: noted as not reached, the case stays open.',
    '{n}.{who}: noted as not reached, case stays open.',
  ),
  released: word('{n}. {who}: isolation is over, the family is told.', '{n}.{who}: released, family told.'),
  taken: word('{n}. {who}: {by} took it before.', '{n}.{who}: {by} took it before.'),
  over: word('{n}. {who}: the case is closed, nothing is left to do.', '{n}.{who}: case is closed.'),
  refused: word('{n}. {who}: not done. {why}', '{n}.{who}: not done. {why}'),
  notEnding: word(
    '{n}. {who}: isolation does not end yet. Use the console if you still want to.',
    '{n}.{who}: isolation does not end yet. Use the console.',
  ),
  noSuchNumber: word('The digest of {time} has no number {n}.', 'Digest {time} has no number {n}.'),
  askWhat: word(
    'Number {n}: "{n} nhận" (taken), "{n} đã gọi" (called) or "{n} cho hết cách ly" (release)?',
    'No. {n}: "{n} nhan", "{n} da goi" or "{n} het cach ly"?',
  ),
  askWhich: word(
    'It is not clear which number or what, so nothing was noted. Answer like "1 nhận, 2 đã gọi" or "3 cho hết cách ly"; use the console for the rest.',
    'Not clear, nothing noted. Answer like: 1 nhan, 2 da goi, 3 het cach ly',
  ),
  stale: word(
    'The last digest is older than a day, so its numbers may be wrong and nothing was noted. Please see the console.',
    'Digest is older than a day, nothing noted. See the console.',
  ),
  calledBackBy: word('{by} called and reached them.', '{by} called and reached them.'),
  notReachedBy: word('{by} called and did not reach them.', '{by} called, not reached.'),
} satisfies Words;

export const digest = { ...told, ...answered } satisfies Words;
