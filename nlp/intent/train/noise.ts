/** Copies of the seeds as people type them: without marks, in chat spelling, with slips. The same seed gives the same copies. */
import { fold } from '../../text/fold.ts';

/** A small seeded generator of numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CHAT: readonly (readonly [RegExp, string])[] = [
  [/\bkhông\b/gi, 'ko'],
  [/\bđược\b/gi, 'đc'],
  [/\brồi\b/gi, 'r'],
  [/\bem\b/gi, 'e'],
  [/\bgì\b/gi, 'j'],
  [/\bvậy\b/gi, 'v'],
  [/\bbác sĩ\b/gi, 'bs'],
  [/\bngười\b/gi, 'ng'],
  [/\bvới\b/gi, 'vs'],
  [/\bquá\b/gi, 'wá'],
  [/\bbệnh viện\b/gi, 'bv'],
  [/\bmình\b/gi, 'mk'],
  [/\bbiết\b/gi, 'bit'],
  [/\bhôm nay\b/gi, 'hnay'],
  [/\bchưa\b/gi, 'ch'],
  [/\bnhưng\b/gi, 'nhg'],
  [/\bthế nào\b/gi, 'tnao'],
];

/** The seed itself and its copies. */
export function variants(seed: string, random: () => number): string[] {
  const chat = CHAT.reduce((text, [word, short]) => (random() < 0.7 ? text.replace(word, short) : text), seed);
  return [...new Set([seed, fold(seed), chat, fold(chat), slip(seed, random), fold(slip(seed, random))])];
}

/** One letter doubled, dropped or exchanged with its neighbour. */
function slip(text: string, random: () => number): string {
  if (text.length < 8) return text;
  const at = 1 + Math.floor(random() * (text.length - 3));
  const kind = random();
  if (kind < 0.4) return text.slice(0, at) + text.charAt(at) + text.slice(at);
  if (kind < 0.7) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
