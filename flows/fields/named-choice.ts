/** One of several offered texts, named by some of its words: "vắc xin cúm" where only one of them is about it. */
import { fold } from '../engine/fold.ts';

/** Longer ones are a sentence of their own. */
const MOST_WORDS = 8;
const LEAST_LETTERS = 3;

/** The place of the only text that holds these words; -1 where none or several do. */
export function namedPlace(words: string, texts: readonly string[]): number {
  const said = fold(words);
  if (said.length < LEAST_LETTERS || said.split(' ').length > MOST_WORDS) return -1;
  const places = texts.flatMap((text, place) => (` ${fold(text)} `.includes(` ${said} `) ? [place] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
