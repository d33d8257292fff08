/** Round numbers said short: "trăm hai" of a pulse, "cả trăm người". */
import type { Token } from './token.ts';

/** "tim đập trăm hai": behind the name of a reading the hundred alone. */
export function hundredAt(
  tokens: readonly Token[],
  at: number,
  digitOf: (token: Token | undefined) => number | null,
): { digits: string; length: number } | null {
  const before = tokens[at - 1]?.fold ?? '';
  const half = tokens[at + 1]?.word === 'rưỡi' && tokens[at]?.word === 'trăm' ? HALF : null;
  const second = half ?? digitOf(tokens[at + 1]);
  if (second === null) return null;
  if (tokens[at]?.word !== 'trăm' || !/^(?:dap|mach|tim|ap|len|tren|chay|toi|den)$/.test(before)) return null;
  return { digits: String(100 + second * 10), length: 2 };
}

/** "cả trăm người", "hơn chục ca": a round number by itself. */
export function crowdAt(tokens: readonly Token[], at: number): { digits: string; length: number } | null {
  const word = tokens[at]?.fold ?? '';
  if (!/^(?:tram|chuc)$/.test(word) || !CROWD.test(tokens[at + 1]?.fold ?? '')) return null;
  if (!ROUND.test(tokens[at - 1]?.fold ?? '')) return null;
  return { digits: word === 'tram' ? '100' : '10', length: 1 };
}
const CROWD = /^(?:nguoi|ca|ho|em|chau|cong|hoc|dua|benh)$/;
const ROUND = /^(?:ca|hon|gan|toi|den|co|khoang|tam|chung|tren|cung|duoi|da)$/;

/** "trăm rưỡi" */
const HALF = 5;
