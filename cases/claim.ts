/** A rumour that people asked about, who asked, and what the province found out about it. */
import { foldedName } from './name-tokens.ts';

export const VERDICTS = ['true', 'false', 'partly', 'unproven'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `joined`: it is the same as another, and goes on there. */
export const CLAIM_STATES = ['open', 'decided', 'joined'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What is told about a claim. */
export interface Finding {
  verdict: Verdict;
  /** one or two sentences that a citizen understands */
  explanation: string;
  sources: readonly string[];
}

/** A finding that nobody has published yet. */
export interface Draft {
  verdict: Verdict | null;
  title: string;
  explanation: string;
  sources: readonly string[];
  by: string;
  at: string;
}

export interface Claim {
  id: string;
  rev: number;
  /** six digits that citizens are given, to ask by */
  code: string;
  /** as it was asked first */
  text: string;
  /** the text folded, by which the same words find it again */
  textKey: string;
  /** its words as staff publish them; null: those of the asker, which others are not shown */
  title: string | null;
  status: ClaimState;
  verdict: Verdict | null;
  explanation: string;
  sources: readonly string[];
  decidedBy: string | null;
  decidedAt: string | null;
  /** how often what is told was changed; 0: nothing is */
  edition: number;
  draft: Draft | null;
  openedMs: number;
  askedMs: number;
  /** of its last change that matters for finding it */
  changedMs: number;
  /** the claim in which it goes on */
  joinedTo: string | null;
  /** from when on its askers are to be told; far future: all are */
  sendDueMs: number;
  sendLeaseMs: number;
  /** raised whenever telling begins anew */
  sendRound: number;
  /** id of the last asker of this round who has a message */
  sendCursor: string;
}

/** Told nothing yet; told of another claim, of which this one was taken for a part; what is told with the service. */
export const TOLD = { nothing: -1, ofAnother: -2, shipped: 0 } as const;

export const ASK_STATES = ['waiting', 'told', 'failed'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** Somebody who asked about a claim, and which edition of its verdict they were told. Times are epoch milliseconds. */
export interface ClaimAsk {
  id: string;
  rev: number;
  claimId: string;
  conversationId: string;
  atMs: number;
  /** in their own words */
  text: string;
  /** may their words be shown to others; null: not asked, or not answered */
  mayQuote: boolean | null;
  /** an edition of the claim, or one of TOLD */
  told: number;
  toldMs: number;
  /** of the newest edition */
  state: AskState;
}

/** What the flows know of a claim that has been decided. */
export interface KnownClaim {
  id: string;
  /** '' where its words may not be shown to others */
  title: string;
  verdict: Verdict;
  /** as staff wrote it, or in the three forms in which it ships */
  explanation: string | { chat: string; sms: string; speech: string };
  sources: readonly string[];
  /** TOLD.shipped where it comes with the service */
  edition: number;
}

/** What is known of something that somebody asks about. `id` and `code`: of the claim under which it is, or will be, kept. */
export type FoundClaim =
  | { is: 'known'; id: string; code: string; known: KnownClaim }
  | { is: 'maybe'; id: string; code: string; among: readonly KnownClaim[] }
  | { is: 'unknown'; id: string; code: string };

/** The same words in any spelling are the same claim. */
export function claimKey(text: string): string {
  return foldedName(text);
}

/** Would somebody who was told the one learn something new from the other? */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return (
    one.verdict === other.verdict &&
    one.explanation === other.explanation &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, i) => source === other.sources[i])
  );
}
