/** A request that a human answers in the time of the law: opened once, told by when. */
import { dueIn } from '../../cases/deadlines.ts';
import { plus } from '../../cases/time.ts';
import type { Case } from '../../cases/case.ts';
import type { TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import type { View } from '../engine/flow.ts';
import { momentWords } from '../engine/moment.ts';
import type { Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

export function openRequest({ context }: Pick<View, 'context'>): Case | undefined {
  return context.cases.find(({ kind, open }) => kind === 'data-request' && open);
}

/** By law such a request is answered in time; `dueIn` knows the time. */
export function askedWords({ context: { now } }: View): TextPart {
  const until = momentWords(plus(now, dueIn('data-request', 'YELLOW') ?? 0), now);
  return text('stop.dataAsked', { until });
}

export function waitingWords(view: View): TextPart {
  const due = openRequest(view)?.dueAt ?? null;
  if (due === null) return text('stop.dataWaitingNoDate');
  return text('stop.dataWaiting', { until: momentWords(due, view.context.now) });
}

/** The case with what is wanted and the person's own words; an open one is told of the further wish. */
export function requestEffects(view: View, wanted: TextKey): readonly Effect[] {
  const { words } = view.answers;
  const own = typeof words === 'string' && words !== '' ? [text('stop.dataWords', { text: words })] : [];
  const summary = [text(wanted), ...own];
  const { newId, person, now } = view.context;
  const known = openRequest(view);
  if (known !== undefined) {
    if (known.summary.some(({ key }) => key === wanted)) return [];
    const change = { summary: [...known.summary, ...summary], touchedAt: now };
    return [{ do: 'changeCase', caseId: known.id, change }];
  }
  return [
    {
      do: 'openCase',
      caseId: newId('data-request'),
      case: { kind: 'data-request', severity: 'YELLOW', summary, areaPath: person.areaPath },
    },
  ];
}
