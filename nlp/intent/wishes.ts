/** Messages with two wishes: the one told first counts. */
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import { featuresOf } from './features.ts';
import type { Guess, Scorer } from './score.ts';

/** The words by which a wish beside a report is known; a question is known by its own clause. */
const WISHES: Readonly<Record<string, RegExp>> = {
  faq: /[,.;!]|\b(?:thi|co can|co nen|nen|phai|lam sao|lam gi|uong gi|co phai)\b/,
  vaccination: /\b(?:tiem|chich|vac xin|vaccine|vacxin|mui \d|chung ngua|lich)\b/,
  travel_pass: /\b(?:di|ve|qua|chot|giay|ra|vao|xe|duong|may bay|tau|que)\b/,
  test_result: /\b(?:test|tet|thu|xet nghiem|xn|que|kit|vach|duong|am tinh|ket qua|pcr|ns1|ct)\b/,
  talk_to_human: /\b(?:gap|noi chuyen|goi|nguoi|bac si)\b/,
  verify_claim: /\b(?:nghe|don|tin|nguoi ta|ho noi|mang|facebook|zalo|tiktok|co dung|co phai|that)\b/,
};
/** Measured on seeds held out: above it the words for symptoms belong to the question. */
const SURE_OF_QUESTION = 0.87;
const TOLD: ReadonlySet<unknown> = new Set(['present', 'resolved', 'improving']);
const SOMEBODY =
  /\b(?:em|toi|tui|minh|con|be|chau|me|ma|mạ|bo|ba|cha|vo|chong|ong|anh|chi|nha|e|m|ck|vk|mk|ngoai|noi|on|o|thang|bi|dang|thay|do|van|het)\b/;

/** Whether somebody's state is told before the words of the other wish begin: of two wishes the first counts. */
export function reportsFirst({ label, confidence }: Guess, reading: Reading, entities: readonly Entity[]): boolean {
  if (label === 'faq' && confidence > SURE_OF_QUESTION) return false;
  const wish = WISHES[label];
  const told = entities.find(({ type, status }) => type === 'symptom' && TOLD.has(status));
  if (!wish || !told) return false;
  const words = (list: Reading['tokens']) => list.map(({ fold }) => fold).join(' ');
  const ahead = words(reading.tokens.filter(({ start }) => start < told.start));
  const behind = words(reading.tokens.filter(({ start }) => start >= told.end));
  if (label !== 'faq' && wish.test(ahead)) return false;
  return wish.test(behind) && (SOMEBODY.test(ahead) || entities.some(({ type }) => type === 'temperature'));
}

/** Wishes that a clause of its own can tell; a greeting or a place before the wish is none. */
const OWN_WISH: ReadonlySet<string> = new Set([
  'find_supplies',
  'test_result',
  'report_suspect',
  'vaccination',
  'travel_pass',
  'faq',
]);
const DECIDED: ReadonlySet<string> = new Set(['sos', 'opt_out', 'cancel', 'declare_health', 'checkin']);
const HEARSAY = /\b(?:nghe|zalo|facebook|fb|tiktok|mang|nguoi ta|bao|noi|don|tin)\b/;
/** Measured on the development lines and on sentences written apart: below it a clause is too short to be sure of. */
const SURE_ENOUGH = 0.45;
/** A clause that is as sure as this counts, however sure the whole is of something else. */
const VERY_SURE = 0.9;
const SHORTEST_CLAUSE = 3;

/** The guess for the first clause where that is a wish of its own, otherwise the guess for the whole. */
export function firstWish(guess: Guess, reading: Reading, entities: readonly Entity[], scorer: Scorer): Guess {
  if (DECIDED.has(guess.label)) return guess;
  if (guess.label === 'greet') return behindGreeting(guess, reading, entities, scorer);
  const tokens = firstClause(reading.tokens);
  const end = tokens.at(-1)?.end ?? 0;
  if (tokens.length === 0 || HEARSAY.test(tokens.map(({ fold }) => fold).join(' '))) return guess;
  const first = scorer.score(
    featuresOf(
      { ...reading, tokens },
      entities.filter((entity) => entity.end <= end),
    ),
  );
  // "…, có thật không" asks for the truth of what the first clause says
  if (guess.label === 'verify_claim' && first.label === 'faq') return guess;
  if (guess.label === 'faq' && first.label === 'vaccination') return guess;
  return OWN_WISH.has(first.label) && first.confidence >= Math.max(SURE_ENOUGH, Math.min(guess.confidence, VERY_SURE))
    ? first
    : guess;
}

/** "Chào anh chị, cho em hỏi …": what is wished for stands behind the greeting. */
function behindGreeting(guess: Guess, reading: Reading, entities: readonly Entity[], scorer: Scorer): Guess {
  const at = reading.tokens.findIndex(({ word }) => /^[,.;!?:]$/.test(word));
  const tokens = at < 0 ? [] : reading.tokens.slice(at + 1);
  const start = tokens[0]?.start ?? 0;
  if (tokens.filter(({ kind }) => kind !== 'mark').length < SHORTEST_CLAUSE) return guess;
  const rest = scorer.score(
    featuresOf(
      { ...reading, tokens },
      entities.filter((entity) => entity.start >= start),
    ),
  );
  return rest.confidence >= SURE_ENOUGH ? rest : guess;
}

/** The tokens up to the first stop or comma, or none where hardly anything stands before or behind it. */
function firstClause(tokens: Reading['tokens']): Reading['tokens'] {
  const at = tokens.findIndex(
    ({ word }, i) => i >= SHORTEST_CLAUSE && /^[,.;!?]$/.test(word) && tokens[i + 1]?.kind !== 'number',
  );
  return at < 0 || tokens.length - at <= SHORTEST_CLAUSE ? [] : tokens.slice(0, at);
}
