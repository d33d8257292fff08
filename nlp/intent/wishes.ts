/** Messages with two wishes: the one told first counts. */
import { matches } from '../gate/gate.ts';
import type { Intent } from '../../cases/codes.ts';
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
  find_supplies: /\b(?:can|xin|mua|kiem|tim|nho|het|thieu|giup|muon|cap|phat|gui)\b/,
  verify_claim: /\b(?:nghe|don|tin|nguoi ta|ho noi|mang|facebook|zalo|tiktok|co dung|co phai|that)\b/,
};
/** Measured on seeds held out: above it the words for symptoms belong to the question. */
const SURE_OF_QUESTION = 0.87;
/** Told before goods are asked for, a reading is a report as well. */
const READINGS: ReadonlySet<string> = new Set(['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure']);
const TOLD: ReadonlySet<unknown> = new Set(['present', 'resolved', 'improving']);
const SOMEBODY =
  /\b(?:em|toi|tui|minh|con|be|chau|me|ma|mạ|bo|ba|cha|vo|chong|ong|anh|chi|nha|e|m|ck|vk|mk|ngoai|noi|on|o|thang|bi|dang|thay|do|van|het)\b/;

/** Whether somebody's state is told before the words of the other wish begin: of two wishes the first counts. */
export function reportsFirst({ label, confidence }: Guess, reading: Reading, entities: readonly Entity[]): boolean {
  if (label === 'faq' && confidence > SURE_OF_QUESTION) return false;
  const wish = WISHES[label];
  const told = entities.find(
    ({ type, status }) => (type === 'symptom' && TOLD.has(status)) || (label === 'find_supplies' && READINGS.has(type)),
  );
  if (!wish || !told) return false;
  const words = (list: Reading['tokens']) => list.map(({ fold }) => fold).join(' ');
  const ahead = words(reading.tokens.filter(({ start }) => start < told.start));
  const behind = words(reading.tokens.filter(({ start }) => start >= told.end));
  if (label !== 'faq' && wish.test(ahead)) return false;
  return wish.test(behind) && (SOMEBODY.test(ahead) || entities.some(({ type }) => READINGS.has(type)));
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

/** "Cần gạo, mà …": goods asked for in so many words, however short the clause. */
const GOODS_FIRST =
  /^(?:(?:da|alo|chao|em|toi|tui|minh|con|e|nha|gia dinh|dang|bac si|bs|ad|oi|a)[ ,]+)*(?:can|xin|cho (?:(?:em|toi|tui|minh|con) )?(?:xin|mua)|mua|het|thieu|kiem|tim|muon (?:mua|xin)) [^,.;!?]{2,60}/;
/** "… đi Phú Quốc được không, …" */
const JOURNEY_FIRST =
  /\b(?:di|ve|ra|vao|vo|len|bay|qua|sang|xuong) (?:\p{L}+ ){1,5}(?:duoc|dc|dk) (?:khong|ko|k|hong|hok|hk|chua)\b/u;
const BESIDE_GOODS: ReadonlySet<string> = new Set(['travel_pass', 'talk_to_human', 'vaccination', 'unknown', 'help']);
const BESIDE_JOURNEY: ReadonlySet<string> = new Set(['vaccination', 'test_result', 'find_supplies']);

/** The wish that the words before the first comma tell by themselves, or null. */
function plainWish({ label }: Guess, { text, line }: Reading, entities: readonly Entity[]): Intent | null {
  const end = /[,.;!?]\s/.exec(line)?.index;
  if (end === undefined || text.length !== line.length) return null;
  const clause = line.slice(0, end);
  const has = (type: string) => entities.some((entity) => entity.type === type && entity.end <= end);
  if (BESIDE_GOODS.has(label) && has('supply') && matches(GOODS_FIRST, clause)) return 'find_supplies';
  return BESIDE_JOURNEY.has(label) && has('place') && matches(JOURNEY_FIRST, clause) ? 'travel_pass' : null;
}

/** The guess for the first clause where that is a wish of its own, otherwise the guess for the whole. */
export function firstWish(guess: Guess, reading: Reading, entities: readonly Entity[], scorer: Scorer): Guess {
  if (DECIDED.has(guess.label)) return guess;
  const plain = plainWish(guess, reading, entities);
  if (plain !== null) return { ...guess, label: plain };
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
