/** What a step may ask of the service in the middle of a turn, and what it is answered. */
import type { Case, CasePlace } from '../../cases/case.ts';
import type { FoundClaim } from '../../cases/claim.ts';
import type { KeptData } from '../../cases/data-request.ts';
import type { TestFound, TestLookup } from './test-turn.ts';

/**
 * What must be looked up in the middle of a turn. The step answers `{ lookup }`, the service looks, and the answer comes
 * back as an event of the same turn, recorded with it so that a replay needs no store.
 */
export type Lookup =
  /** people who wait for a human before a question opened now */
  | { of: 'questionsWaiting' }
  /** open alarms of others within about 30 m, or at the same written address in the same commune */
  | { of: 'casesAtPlace'; place: CasePlace }
  /** what is known about a rumour; the whole message, and the claim alone where it could be told from its frame */
  | { of: 'claim'; texts: readonly string[] }
  | TestLookup
  /** what is kept of this conversation's people, and who opened it */
  | { of: 'keptData' }
  /** a link to a copy of it that works once */
  | { of: 'exportLink' };

/** The answer to each. */
export type Found =
  | { of: 'questionsWaiting'; waiting: number }
  | { of: 'casesAtPlace'; cases: readonly Case[] }
  | { of: 'claim'; claim: FoundClaim }
  | TestFound
  | { of: 'keptData'; kept: KeptData }
  /** `until`: ISO time */
  | { of: 'exportLink'; url: string; until: string };
