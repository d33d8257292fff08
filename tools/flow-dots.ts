/** The drawing of each flow as DOT, with words as they are said on a quiet morning to somebody nothing is known of. */
import type { Person } from '../cases/person.ts';
import { diagramOf, type Pen } from '../flows/engine/diagram.ts';
import type { TurnContext } from '../flows/engine/turn.ts';
import { FLOWS } from '../flows/index.ts';
import { sayText } from '../locales/index.ts';

const person: Person = {
  ...{ id: 'p', rev: 1, name: null, phone: null, nameTokens: [], conditions: [], disease: null, status: 'none' },
  ...{ areaPath: [], consents: {}, stoppedAt: null, language: 'vi', conversationId: 'c', synthetic: true, level: null },
};

const now = '2026-03-10T09:00:00+07:00';

const context: TurnContext = {
  now,
  person,
  household: [person],
  stranger: false,
  cases: [],
  onDuty: () => [['nurse']],
  hotline: { open: true, opensAt: now },
  staff: null,
  areas: { locate: () => ({ kind: 'none' }), nearest: () => null, byCode: () => null },
  understand: (text) => ({ text, intent: 'unknown', confidence: 0, entities: [], implausible: [], word: null }),
  newId: (label) => label,
  channels: ['web'],
  say: (parts, form, language = 'vi') => sayText(parts, language, form),
};

const pen: Pen = {
  say: (parts) => sayText(parts, 'vi', 'chat'),
  sample: { answers: {}, context, said: null, asked: null },
};

/** DOT by the name of the flow, in the order of the flows. */
export function flowDots(): ReadonlyMap<string, string> {
  return new Map(FLOWS.map((flow) => [flow.name, diagramOf(flow, pen)]));
}
