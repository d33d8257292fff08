/** What a turn says in a row becomes one message: one SMS instead of three, and the question stands last. */
import type { Effect, Outbound } from './turn.ts';

type Say = Extract<Effect, { do: 'say' }>;

/** May the next message be joined to this one? Not after a question, nor where somebody else speaks. */
function joins(one: Say, next: Say): boolean {
  const { message } = one;
  if (message.choices !== undefined || message.ask !== undefined || message.raw !== undefined) return false;
  if (next.message.raw !== undefined || one.by !== next.by || one.over !== next.over) return false;
  // What comes after a danger card belongs to it; before it stands nothing.
  const tones = message.tone === next.message.tone || (message.tone === 'danger' && next.message.tone === undefined);
  const reasons = one.reason === next.reason || one.reason === 'alarm';
  return tones && reasons && one.purpose === next.purpose && one.notAfter === next.notAfter;
}

function joined(one: Say, next: Say): Say {
  const { tone, picture } = one.message;
  const message: Outbound = {
    ...(picture === undefined ? {} : { picture }),
    ...next.message,
    parts: [...one.message.parts, ...next.message.parts],
    ...(tone === undefined ? {} : { tone }),
  };
  return { ...one, message };
}

/** The same effects in the same order, with messages in a row joined. Other effects between them do not part them. */
export function mergeSays(effects: readonly Effect[]): readonly Effect[] {
  const merged: Effect[] = [];
  let last = -1;
  for (const effect of effects) {
    const before = merged[last];
    if (effect.do !== 'say') merged.push(effect);
    else if (before?.do === 'say' && joins(before, effect)) merged[last] = joined(before, effect);
    else last = merged.push(effect) - 1;
  }
  return merged;
}
