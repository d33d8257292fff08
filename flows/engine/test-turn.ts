/** What a turn may ask, do and be told about tests: results by proof, and places to be tested. */
import type { ResultProof, ShownResult } from '../../cases/lab-result.ts';
import type { NewTestBooking, TestSlotOffer } from '../../cases/test-slot.ts';

export type TestLookup =
  /** a test result by what the sender tells; what their channel proves is added by the service */
  | { of: 'labResult'; asked: AskedResult }
  /** does this conversation wait for a result that it asked for? */
  | { of: 'resultsAwaited' }
  /** when and where one can be tested, soonest first */
  | { of: 'testSlots'; areaPath: readonly string[] };

export type TestFound =
  FoundResult | { of: 'resultsAwaited'; waiting: boolean } | { of: 'testSlots'; slots: readonly TestSlotOffer[] };

/** What somebody tells to see a result: the code with the birth year, or name and birth year from a proven address. */
export interface AskedResult {
  code: string | null;
  name: string | null;
  birthYear: number;
}

/** What the look-up of a result gives; of a wrong one it is never told which part was wrong. */
export interface FoundResult {
  of: 'labResult';
  result: ShownResult | null;
  /** ISO; the sender's look-ups are stopped until then */
  blockedUntil: string | null;
  /** this wrong try is one too many for its code: staff are to be told */
  warn: boolean;
  proof: ResultProof;
}

export type TestEffect =
  /** a result was asked for: shown (`told`: as it was), or waited for and counted as a wrong try */
  | { do: 'askResult'; proof: ResultProof; told: string | null; warned: boolean }
  /** a place in a slot is taken if one is left; the answer comes as a notice */
  | { do: 'bookTest'; booking: NewTestBooking };

export type TestNotice =
  /** what became of a booking; `slot`: as it was offered; `code` null: it was full */
  | { is: 'testBooked'; code: string | null; slot: TestSlotOffer }
  /** a result that was asked for is there, or one that was shown was corrected; `askedAt`: ISO */
  | { is: 'resultArrived'; result: ShownResult; corrected: boolean; askedAt: string };
