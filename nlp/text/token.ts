/** The smallest part of a reading. */
import type { Tone } from './tone-marks.ts';

/** A word, number or mark; several tokens share a place where a short form stands for several words. */
export interface Token {
  start: number;
  end: number;
  /** accented view: lower-case, one tone style */
  word: string;
  base: string;
  tone: Tone;
  /** folded view */
  fold: string;
  /** the writer (or an expansion) gave it marks: the accented view counts */
  marked: boolean;
  kind: 'word' | 'number' | 'mark';
  spaced: boolean;
  capital: boolean;
}
