/** Replaces runs of words in a text; everything between them stays as it was written. */
import { tokenOf } from '../text/read.ts';
import type { Token } from '../text/token.ts';
import { cut } from '../text/tokens.ts';

/** What stands for the words from `at` on, and how many of them it takes the place of. */
export interface Run {
  words: string;
  length: number;
}

export type Find = (tokens: readonly Token[], at: number) => Run | null;

/** The text with each run that is found, from left to right, in other words. */
export function rewritten(text: string, find: Find): string {
  const tokens = cut(text, 0, text.length).map((piece) => tokenOf(piece.word, piece));
  let out = '';
  let done = 0;
  for (let at = 0; at < tokens.length;) {
    const run = find(tokens, at);
    const [first, last] = [tokens[at], tokens[at + (run?.length ?? 1) - 1]];
    if (run !== null && first !== undefined && last !== undefined) {
      out += `${text.slice(done, first.start)}${run.words}`;
      done = last.end;
    }
    at += run?.length ?? 1;
  }
  return out + text.slice(done);
}
