/** What happened around a person, entry by entry: messages as said, observations, decisions with their rules, staff acts. */
import type { ChannelName, Severity, SymptomStatus } from './codes.ts';
import type { Reason } from './case.ts';
import type { DeclaredLine } from './declaration.ts';
import type { TextPart } from './text.ts';

/** A fact recognised in a message: UTF-16 offsets into its text. */
export interface MarkedFact {
  type: string;
  value: string | number;
  start: number;
  end: number;
  status?: SymptomStatus;
  severe?: boolean;
}

export type EntryBody =
  | {
      type: 'message';
      direction: 'in' | 'out';
      channel: ChannelName;
      text: string;
      /** of speech: as the recogniser wrote it, where `text` is what that was taken for */
      heard?: string;
      facts?: readonly MarkedFact[];
      /** user name of the operator who wrote it */
      by?: string;
      /** `id`: under which the file is kept, once it was fetched */
      media?: readonly { kind: string; id?: string }[];
    }
  | { type: 'observation'; facts: readonly { name: string; value: string | number }[] }
  | {
      type: 'decision';
      level: Severity;
      reasons: readonly Reason[];
      /** what the level was computed from, and by which version of the rules */
      inputs: Readonly<Record<string, unknown>>;
      version: string;
    }
  | {
      type: 'declaration';
      /** of its receipt */
      code: string;
      validUntil: string;
      /** as the person confirmed it; identity numbers are masked */
      lines: readonly DeclaredLine[];
    }
  | { type: 'act'; act: string; by: string | null; detail: readonly TextPart[] };

export interface Entry {
  id: string;
  rev: number;
  personId: string;
  caseId: string | null;
  at: string;
  /** epoch milliseconds, for ordering */
  atMs: number;
  body: EntryBody;
}
