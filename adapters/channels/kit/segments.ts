/** How many segments an SMS takes, as the network counts them (3GPP TS 23.040). */
import { septetsOf } from './gsm.ts';

export interface SmsLength {
  encoding: 'gsm7' | 'ucs2';
  segments: number;
  /** septets or UTF-16 units */
  units: number;
}

const ROOM = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

/**
 * Length of a text as SMS, after NFC: GSM-7 with 160 septets alone and 153 in a chain, else UCS-2 with 70 and 67 units.
 * Neither a two-septet character nor a surrogate pair is cut.
 */
export function smsLength(text: string): SmsLength {
  const characters = Array.from(text.normalize('NFC'));
  const septets = characters.map(septetsOf);
  const encoding = septets.includes(null) ? 'ucs2' : 'gsm7';
  const sizes = encoding === 'gsm7' ? septets.map((size) => size ?? 0) : characters.map(({ length }) => length);
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { alone, joined } = ROOM[encoding];
  return { encoding, units, segments: units <= alone ? 1 : fill(sizes, joined) };
}

function fill(sizes: readonly number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}
