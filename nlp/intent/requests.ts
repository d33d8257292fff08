/** What the words of a message ask for in so many words, where the model takes them for something else. */
import type { Intent } from '../../cases/codes.ts';
import { matches } from '../gate/gate.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import type { Guess } from './score.ts';
import {
  ASKS_FOR_PERSON,
  CALLS_SOMEBODY,
  OTHER_SKILL,
  asksForStock,
  asksOfIllness,
  asksOfVaccines,
  tellsOwnContact,
  tellsOwnJourney,
} from './tellings.ts';

export const REPORTED: ReadonlySet<string> = new Set(['checkin', 'declare_health']);
export const VITAL_TYPES = new Set(['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure', 'isolation_day']);
/** Readings that alarm are known before: by rule, or by triage. */
export const isReading = ({ type }: Entity) => VITAL_TYPES.has(type) && type !== 'isolation_day';
const OF_HEALTH = new Set(['disease', 'test_result', 'symptom']);

/** "khai báo y tế cho mẹ tôi" begins a declaration; only a question how to do it asks for help. */
const DECLARES =
  /^(?!.*\b(?:sao|the nao|nhu nao|o dau|cach|duoc khong|bam|nhan gi|huong dan)\b)(?:(?:em|toi|tui|minh|con|da|cho|nho|muon|can|xin) )*khai (?:bao )?(?:y te |suc khoe )?(?:cho|giup|ho|dum|gium)\b/;
const SUPPOSES =
  /^(?:neu|lo(?! (?:\S+ ){1,4}roi\b)(?! (?:gui|khai|bam|nhan|nhap|go|dien|chon|xoa|lich|hen)\b)|nho|gia (?:su|du)|vi du)\b.*\b(?:gi|sao|s|the nao|khong|nao|ai|dau)\b/;
const UNSURE = 0.6;
const PERSON_IS_MEANT: ReadonlySet<string> = new Set(['faq', 'vaccination', 'test_result', 'travel_pass', 'unknown']);

/** "khai báo y tế cho mẹ tôi" */
export const beginsDeclaration = (line: string) => matches(DECLARES, line);

/** The intent that the words settle, or null: then the guess stands. */
export function requestOf(guess: Guess, { text }: Reading, line: string, entities: readonly Entity[]): Intent | null {
  const { label } = guess;
  if (label === 'help' && beginsDeclaration(line)) return 'declare_health';
  if (label === 'help' && matches(OTHER_SKILL, line)) return 'unknown';
  if (isOutside(guess, line, entities)) return 'unknown';
  if (callsForPerson(guess, line)) return 'talk_to_human';
  if (/^(?:faq|unknown|checkin)$/.test(label) && asksForStock(text, line, entities)) return 'find_supplies';
  if (label === 'travel_pass' && tellsOwnJourney(line, entities)) return 'declare_health';
  if (/^(?:report_suspect|test_result)$/.test(label) && tellsOwnContact(line)) return 'declare_health';
  if (label === 'vaccination' && (asksOfIllness(text, line, entities) || asksOfVaccines(line, entities))) return 'faq';
  const mayAsk = label === 'sos' || REPORTED.has(label) || (label === 'unknown' && entities.some(isOfHealth));
  return mayAsk && matches(SUPPOSES, line) ? 'faq' : null;
}

const isOfHealth = (entity: Entity) => isReading(entity) || OF_HEALTH.has(entity.type);

/** Loans, lotteries, passwords of others, batteries: what the model only guesses to be ours. */
const OUTSIDE =
  /\b(?:vay (?:tien|von|tra gop|ngan hang|nong|online)|ho so vay|lai suat|(?:het|sac|tut|sut|can) pin|pin (?:yeu|chai)|lag|wifi|game|(?:mat khau|nick|acc) (?:facebook|fb|zalo|gmail|wifi|game|tiktok)|ve so|xo so|so de|danh de|keo (?:toi|dem|hom|nay)|chap \d|co phieu|chung khoan|phan dam|sep (?:\S+ )?(?:met|chet|chui|mang|hanh)|crush|nguoi yeu|deadline)\b/;
const OURS_PERHAPS: ReadonlySet<string> = new Set(['help', 'checkin', 'faq', 'greet', 'talk_to_human']);
const GUESSED = 0.66;

const isOutside = ({ label, confidence }: Guess, line: string, entities: readonly Entity[]) =>
  OURS_PERHAPS.has(label) && confidence < GUESSED && !entities.some(isOfHealth) && matches(OUTSIDE, line);

/** Asks for a person before anything else, or whether somebody is there. */
function callsForPerson({ label, confidence }: Guess, line: string): boolean {
  const weak = confidence < UNSURE && /^(?:verify_claim|faq)$/.test(label);
  if ((weak || /^(?:help|unknown|greet)$/.test(label)) && matches(CALLS_SOMEBODY, line)) return true;
  return PERSON_IS_MEANT.has(label) && matches(ASKS_FOR_PERSON, line);
}
