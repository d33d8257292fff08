/** What understanding gives: one message's intent, facts and danger signs. Types only; `understand.ts` makes them. */
import type { EntityType, Intent, SymptomStatus, Threat, VitalName } from '../cases/codes.ts';

/**
 * A fact found in the text. `start` and `end` are UTF-16 offsets into the text of its understanding.
 * Values: °C with one decimal, integers, ISO days, ISO 8601 durations, codes; see docs/labels.md.
 */
export interface Entity {
  type: EntityType;
  value: string | number;
  start: number;
  end: number;
  negated?: true;
  /** hết, khỏi, không còn: always together with `negated` */
  resolved?: true;
  /** đỡ, giảm, bớt: still there, never negated */
  improving?: true;
  uncertain?: true;
  hypothetical?: true;
  severe?: true;
  /** of symptoms only */
  status?: SymptomStatus;
}

/** Words that work everywhere, in any spelling. */
export type GlobalWord =
  'sos' | 'menu' | 'declare' | 'cancel' | 'stop' | 'start' | 'human' | 'back' | 'correct' | 'help' | 'yes' | 'no';

export interface Understanding {
  /** as given; of speech as it was taken to be said */
  text: string;
  intent: Intent;
  /** 0 to 1 */
  confidence: number;
  entities: Entity[];
  /** vitals given with an impossible value: asked again, never used */
  implausible: VitalName[];
  /** the whole message is one of the global words, e.g. "huỷ", "MENU", "gặp người" */
  word: GlobalWord | null;
  /** an emergency of its own kind, e.g. poisoning */
  threat?: Threat;
}

/** The question that is open: a bare "97" answers `spo2`. */
export interface UnderstandOptions {
  /** the message's own time, ISO 8601 with offset; relative dates are resolved against it in Asia/Ho_Chi_Minh */
  at: string;
  expecting?: EntityType | undefined;
  /** it was spoken, and written down by a recogniser */
  spoken?: boolean;
}

export type Understand = (text: string, options: UnderstandOptions) => Understanding;
