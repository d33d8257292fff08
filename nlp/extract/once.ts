/** Times of one's life and illnesses that are over: "hồi còn bé", "dạo cai rượu", "lần tiêm mũi 1", "năm ngoái …, lúc đó …". */
import { EARLIER, ONCE } from '../lexicon/cues.ts';
import type { Reading } from '../text/read.ts';
import { mayMatch } from '../gate/gate.ts';
import { ANY_MARK, at, before, foldedWords } from './cue-match.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention } from './scene.ts';

/** Such a time ends before token `end`: how many tokens, or 0; "từ hồi mổ" goes on, "lần mắc này" is now. */
export function onceBefore(reading: Reading, end: number): number {
  const length = before(reading, end, ONCE);
  if (length === 0 || THIS.test(reading.tokens[end]?.fold ?? '')) return 0;
  return /^(?:tu|ke|sau)$/.test(reading.tokens[end - length - 1]?.fold ?? '') ? 0 : length;
}
const THIS = /^(?:nay|ni)$/;

const OVER_SINCE =
  /^(?:[^;]*; ){0,3}(?:chuyen|vu|cai|viec)(?: do| ay)? (?:da |cung )?(?:qua|xay ra|cach day|lau|hoi|tu)(?: [^;]*)?(?:nam|thang|lau)(?= |$)/;

/** "mất vị hồi mắc covid đợt đầu", "nói sảng mấy đêm, chuyện đó qua ba năm rồi" */
export function wasOnce(reading: Reading, { code, to }: Mention): boolean {
  if (mayMatch(OVER_SINCE, reading.words) && OVER_SINCE.test(foldedWords(reading, to, to + 20, ANY_MARK))) return true;
  return !RED_FLAGS.has(code) && at(reading, to, ONCE) > 0 && onceBefore(reading, to + at(reading, to, ONCE)) > 0;
}

const THEN = /(?:^|; )(?:luc|hoi|khi|bua|dot|lan) (?:do|ay)(?: (?!;)\S+){0,5}$/;
const FARTHEST = 25;

/** "tai biến năm ngoái, lúc đó yếu nửa người": the time is named in an earlier clause, and meant again. */
export function wasThen(reading: Reading, { from }: Mention): boolean {
  if (!mayMatch(THEN, reading.words) || !THEN.test(foldedWords(reading, from - FARTHEST, from, ANY_MARK))) return false;
  for (let i = Math.max(0, from - FARTHEST); i < from; i++)
    if (at(reading, i, EARLIER) > 1 || at(reading, i, ONCE) > 0) return true;
  return false;
}
