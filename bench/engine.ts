/** The flow engine alone: turns of a conversation in memory, nothing stored, nothing understood anew. */
import { loadAreas } from '../bots/areas.ts';
import { newPerson } from '../bots/people.ts';
import { loadUnderstanding } from '../bots/resources.ts';
import type { Session } from '../flows/engine/flow.ts';
import type { TurnContext } from '../flows/engine/turn.ts';
import { converse } from '../flows/index.ts';
import { sayText } from '../locales/index.ts';
import type { Understanding } from '../nlp/understanding.ts';

const SAID = ['xin chào', 'menu', 'em cần gạo', '4 người', 'huỷ', 'cho em gặp người trực'];

/** Turns each second over `ms`. */
export function engineRate(ms: number): number {
  const context = contextOf();
  let session: Session | null = null;
  let turns = 0;
  const began = performance.now();
  while (performance.now() - began < ms) {
    const text = SAID[turns % SAID.length] ?? '';
    if (turns % SAID.length === 0) session = null;
    const event = {
      type: 'message' as const,
      id: `m${turns}`,
      at: context.now,
      channel: 'web' as const,
      content: { text },
    };
    session = converse(session, event, context).session;
    turns += 1;
  }
  return (turns / (performance.now() - began)) * 1000;
}

function contextOf(): TurnContext {
  const understand = loadUnderstanding();
  const known = new Map<string, Understanding>();
  const person = { ...newPerson('p1', 'c1'), rev: 1 };
  let id = 0;
  return {
    now: '2026-03-10T09:00:00+07:00',
    person,
    household: [person],
    stranger: false,
    cases: [],
    onDuty: () => [['nurse1']],
    hotline: { open: true, opensAt: '2026-03-11T07:00:00+07:00' },
    staff: null,
    areas: loadAreas(),
    understand(text, options) {
      const key = `${text}\n${options.expecting ?? ''}`;
      const meaning = known.get(key) ?? understand(text, options);
      known.set(key, meaning);
      return meaning;
    },
    say: (parts, form) => sayText(parts, 'vi', form),
    newId: (label) => `${label}${(id += 1)}`,
    channels: ['web'],
  };
}
