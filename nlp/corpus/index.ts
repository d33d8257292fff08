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

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Seed sentences a class; `unknown` holds what is none of our business. */
export const SEEDS: Readonly<Record<Intent, readonly string[]>> = {
  declare_health: lines(declareHealth),
  checkin: lines(checkin),
  sos: lines(sos),
  verify_claim: lines(verifyClaim),
  faq: lines(faq),
  test_result: lines(testResult),
  vaccination: lines(vaccination),
  find_supplies: lines(findSupplies),
  travel_pass: lines(travelPass),
  report_suspect: lines(reportSuspect),
  talk_to_human: lines(talkToHuman),
  cancel: lines(cancel),
  opt_out: lines(optOut),
  greet: lines(greet),
  help: lines(help),
  unknown: lines(unknown),
};
