/** A message to a person, whatever the channel, and why it is sent. */
import type { Receipt } from '../../cases/receipt.ts';
import type { TextPart } from '../../cases/text.ts';

export interface Choice {
  /** ≤ 40 bytes: it must fit into a Telegram button */
  id: string;
  label: TextPart;
}

/** One message to a person, rendered by each channel within what it can do. */
export interface Outbound {
  /** texts in order; or the words of an operator as written */
  parts: readonly TextPart[];
  raw?: string;
  choices?: readonly Choice[];
  ask?: 'location' | 'contact';
  /** `danger`: the card with 115 that stays pinned; `staff`: a human speaks */
  tone?: 'danger' | 'staff';
  /** "3 of 7" in a form */
  progress?: readonly [number, number];
  /** a QR code to be shown at a check-point; channels without pictures leave it out: the words hold its code */
  picture?: { receipt: Receipt };
}

/**
 * Why a message is sent decides when it may go:
 * `answer` to what was just said, `alarm` (advice, states of an alarm) and `staff` never wait;
 * `asked` brings what was asked for and was not there yet (a result, a verdict): having asked is consent, it waits for 06:30 and
 * is not counted; a STOP said after `askedAt` ends it;
 * `service` is unasked: consent to `purpose`, opt-out, quiet hours 21:30–06:30 and a ceiling of six a day rule it.
 */
export type SendReason = 'answer' | 'alarm' | 'staff' | 'asked' | 'service';
