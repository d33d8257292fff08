/** All seed sentences, by intent. */
import type { Intent } from '../../cases/codes.ts';
import { declareHealth } from './declare-health.ts';
import { checkin } from './checkin.ts';
import { sos } from './sos.ts';
import { verifyClaim } from './verify-claim.ts';
import { faq } from './faq.ts';
import { testResult } from './test-result.ts';
import { vaccination } from './vaccination.ts';
import { findSupplies } from './find-supplies.ts';
import { travelPass } from './travel-pass.ts';
import { reportSuspect } from './report-suspect.ts';
import { talkToHuman } from './talk-to-human.ts';
import { cancel } from './cancel.ts';
import { optOut } from './opt-out.ts';
import { greet } from './greet.ts';
import { help } from './help.ts';
import { unknown } from './unknown.ts';
import { borderReports } from './border-reports.ts';
import { borderQuestions } from './border-questions.ts';
import { borderOutside } from './border-outside.ts';
import { borderWishes } from './border-wishes.ts';

/** Written apart from one another and from every test sentence, each by somebody else. */
const BORDERS: readonly Partial<Readonly<Record<Intent, string>>>[] = [
  borderReports,
  borderQuestions,
  borderOutside,
  borderWishes,
];

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const seeds = (intent: Intent, text: string): readonly string[] =>
  [text, ...BORDERS.map((border) => border[intent] ?? '')].flatMap(lines);

/** The seeds of the first hand by themselves: what is common in the words of people, without the odd cases of the borders. */
export const FIRST_HAND: readonly string[] = [declareHealth, checkin, sos, verifyClaim, faq, testResult, vaccination]
  .concat([findSupplies, travelPass, reportSuspect, talkToHuman, cancel, optOut, greet, help, unknown])
  .flatMap(lines);

/** Seed sentences a class; `unknown` holds what is none of our business. */
export const SEEDS: Readonly<Record<Intent, readonly string[]>> = {
  declare_health: seeds('declare_health', declareHealth),
  checkin: seeds('checkin', checkin),
  sos: seeds('sos', sos),
  verify_claim: seeds('verify_claim', verifyClaim),
  faq: seeds('faq', faq),
  test_result: seeds('test_result', testResult),
  vaccination: seeds('vaccination', vaccination),
  find_supplies: seeds('find_supplies', findSupplies),
  travel_pass: seeds('travel_pass', travelPass),
  report_suspect: seeds('report_suspect', reportSuspect),
  talk_to_human: seeds('talk_to_human', talkToHuman),
  cancel: seeds('cancel', cancel),
  opt_out: seeds('opt_out', optOut),
  greet: seeds('greet', greet),
  help: seeds('help', help),
  unknown: seeds('unknown', unknown),
};
