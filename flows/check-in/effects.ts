/** What a check-in changes: observation and decision kept, the person's case brought up to date, the ladder stopped. */
import type { Case } from '../../cases/case.ts';
import { isAlarm } from '../../cases/case.ts';
import type { View } from '../engine/flow.ts';
import type { Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { mergeSummary } from '../alarm.ts';
import { dangerIn, factsIn, readingWords } from './readings.ts';
import { cancelLadder } from './schedule.ts';

/** All that is needed of a view: a check-in may be ended from outside of its flow. */
type Seen = Pick<View, 'answers' | 'context'>;

function followUp({ context }: Seen): Case | undefined {
  return context.cases.find(({ kind, open }) => open && (kind === 'f0' || kind === 'f1'));
}

function observation(view: Seen): Effect[] {
  const { vitals, symptoms } = factsIn(view);
  const facts = [
    ...Object.entries(vitals).map(([name, value]) => ({ name, value: Number(value) })),
    ...symptoms.map(({ code, status }) => ({ name: code, value: status })),
  ];
  const caseId = followUp(view)?.id;
  if (facts.length === 0) return [];
  return [{ do: 'record', ...(caseId === undefined ? {} : { caseId }), body: { type: 'observation', facts } }];
}

/** Somebody was heard of: whoever waited for this check-in need not wait. */
export function answered(view: Seen): Effect[] {
  const missed = view.context.cases.find(({ kind, open }) => open && kind === 'missed-checkin');
  const note = view.context.say([text('checkIn.heardAgain')], 'chat', 'vi');
  return [
    ...cancelLadder(),
    { do: 'emit', event: { event: 'checkinAnswered' } },
    ...observation(view),
    ...(missed === undefined || isAlarm(missed)
      ? []
      : [{ do: 'changeCase' as const, caseId: missed.id, change: { close: { outcome: 'answered' as const, note } } }]),
  ];
}

/** The level of a check-in without alarm, on the person and on their case (which an alarm never leaves by this). */
export function graded(view: Seen): Effect[] {
  const { level, reasons, version } = dangerIn(view);
  const severity = level ?? 'YELLOW';
  const item = followUp(view);
  const facts = factsIn(view);
  const words = readingWords(view);
  const summary = words.length === 0 ? [] : [text('desk.checkIn', { facts: words })];
  return [
    {
      do: 'record',
      ...(item === undefined ? {} : { caseId: item.id }),
      body: { type: 'decision', level: severity, reasons, inputs: { facts }, version },
    },
    { do: 'changePerson', set: { level: severity } },
    ...(item === undefined
      ? []
      : [
          {
            do: 'changeCase' as const,
            caseId: item.id,
            change: {
              severity,
              addReasons: reasons,
              summary: mergeSummary(item.summary, summary),
              touchedAt: view.context.now,
            },
          },
        ]),
  ];
}

/** Nothing was heard for four hours: a human looks after this person today. */
export function missed(view: Seen): Effect[] {
  const { context } = view;
  const open = context.cases.find(({ kind, open: isOpen }) => isOpen && kind === 'missed-checkin');
  const line = [text('desk.missedCheckIn')];
  return [
    { do: 'emit', event: { event: 'checkinMissed' } },
    open === undefined
      ? {
          do: 'openCase',
          caseId: context.newId('missed-checkin'),
          case: { kind: 'missed-checkin', severity: 'YELLOW', summary: line, areaPath: context.person.areaPath },
        }
      : {
          do: 'changeCase',
          caseId: open.id,
          change: { summary: mergeSummary(open.summary, [text('desk.missedAgain')]) },
        },
  ];
}
