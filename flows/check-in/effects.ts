/** What a check-in changes in one person: observation, level and reasons kept, the case brought up to date. */
import type { Case } from '../../cases/case.ts';
import { isAlarm } from '../../cases/case.ts';
import type { Severity } from '../../cases/codes.ts';
import { worse } from '../../cases/codes.ts';
import { rungAt } from '../../cases/reminders.ts';
import { withReading, worsening } from '../../cases/readings.ts';
import type { Worsening } from '../../cases/readings.ts';
import type { TextPart } from '../../cases/text.ts';
import type { Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { mergeSummary } from '../alarm.ts';
import { carerOf } from '../carer/link.ts';
import { isHolder } from '../household/focus.ts';
import { isMeasured } from './by-disease.ts';
import type { Seen } from './people.ts';
import { lastSlot } from './schedule.ts';
import { dangerIn, factsIn, readingIn, readingWords } from './readings.ts';

type Known = Pick<Seen, 'answers' | 'context'>;

function followUp({ context }: Pick<Seen, 'context'>): Case | undefined {
  return context.cases.find(({ kind, open }) => open && (kind === 'f0' || kind === 'f1'));
}

function observation(seen: Known): Effect[] {
  const { vitals, symptoms } = factsIn(seen);
  const facts = [
    ...Object.entries(vitals).map(([name, value]) => ({ name, value: Number(value) })),
    ...symptoms.map(({ code, status }) => ({ name: code, value: status })),
  ];
  const caseId = followUp(seen)?.id;
  if (facts.length === 0) return [];
  return [{ do: 'record', ...(caseId === undefined ? {} : { caseId }), body: { type: 'observation', facts } }];
}

/** Somebody was heard of: whoever waited for this check-in need not wait. Of one check-in it is told once. */
export function answered(seen: Known): Effect[] {
  const { context } = seen;
  const missed = context.cases.find(({ kind, open }) => open && kind === 'missed-checkin');
  const note = context.say([text('checkIn.heardAgain')], 'chat', 'vi');
  const readings = withReading(context.person.readings ?? [], readingIn(seen));
  const { person, now } = context;
  const cared = carerOf(context) !== undefined;
  const rung = rungAt(lastSlot([person], now), person.heardAt, now, cared);
  return [
    ...(seen.answers['heard'] === true
      ? []
      : [{ do: 'emit' as const, event: { event: 'checkinAnswered' as const, rung } }]),
    { do: 'changePerson', set: { heardAt: context.now, readings } },
    ...observation(seen),
    ...(missed === undefined || isAlarm(missed)
      ? []
      : [{ do: 'changeCase' as const, caseId: missed.id, change: { close: { outcome: 'answered' as const, note } } }]),
  ];
}

/**
 * How it stands with somebody once recorded: the level, or that the breathing is not known. Where the disease asks for
 * neither SpO₂ nor breaths, nothing is missed.
 */
export function standing(seen: Seen): 'green' | 'yellow' | 'unknown' {
  const { vitals } = factsIn(seen);
  if (severityIn(seen) === 'GREEN') return 'green';
  const isWanted = isMeasured(seen, 'spo2') || isMeasured(seen, 'breaths');
  return isWanted && vitals.spo2 === undefined && vitals.respiratoryRate === undefined ? 'unknown' : 'yellow';
}

/** What is worse than in the person's own last days. */
export function worseIn(seen: Known): readonly Worsening[] {
  return worsening(seen.context.person.readings ?? [], readingIn(seen));
}

/** GREEN needs known values and none that got worse. */
export function severityIn(seen: Known): Severity {
  const { level } = dangerIn(seen);
  return worse(level ?? 'YELLOW', worseIn(seen).length > 0 ? 'YELLOW' : 'GREEN');
}

/** "SpO₂ giảm từ 98 xuống 95": what became worse, for the family and for the case. */
export function worseWords(seen: Known): TextPart[] {
  return worseIn(seen).map(({ what, from, to }) =>
    from === null ? text('checkIn.worse.fever', { to }) : text(`checkIn.worse.${what}`, { from, to }),
  );
}

/** The level of a check-in without alarm, on the person and on their case (which an alarm never leaves by this). */
export function graded(seen: Known): Effect[] {
  const { reasons: signs, version } = dangerIn(seen);
  const severity = severityIn(seen);
  const worsened = worseIn(seen);
  const reasons = [...worsened.map(({ reason }) => reason), ...signs];
  const item = followUp(seen);
  const words = readingWords(seen);
  const summary = [
    ...(words.length === 0 ? [] : [text('desk.checkIn', { facts: words })]),
    ...(worsened.length === 0 ? [] : [text('desk.callBackWorse', { facts: worseWords(seen) })]),
  ];
  const change = {
    severity,
    addReasons: reasons,
    summary: mergeSummary(item?.summary ?? [], summary),
    touchedAt: seen.context.now,
    // Whoever got worse is to be called back: the case is due anew.
    ...(worsened.length === 0 ? {} : { dueAgain: true as const }),
  };
  return [
    {
      do: 'record',
      ...(item === undefined ? {} : { caseId: item.id }),
      body: { type: 'decision', level: severity, reasons, inputs: { facts: factsIn(seen) }, version },
    },
    { do: 'changePerson', set: { level: severity } },
    ...(item === undefined ? [] : [{ do: 'changeCase' as const, caseId: item.id, change }]),
  ];
}

/** Nothing was heard for four hours: a human looks after this person today. */
export function missed({ context }: Pick<Seen, 'context'>): Effect[] {
  const { person } = context;
  const open = context.cases.find(({ kind, open: isOpen }) => isOpen && kind === 'missed-checkin');
  const label = isHolder(context, person.id) ? 'missed-checkin' : `missed-checkin:${person.id}`;
  return [
    { do: 'emit', event: { event: 'checkinMissed' } },
    open === undefined
      ? {
          do: 'openCase',
          caseId: context.newId(label),
          case: {
            kind: 'missed-checkin',
            severity: 'YELLOW',
            summary: [text('desk.missedCheckIn')],
            areaPath: person.areaPath,
            // Whoever looks after the person looks for them, too.
            assignee: followUp({ context })?.assignee ?? null,
          },
        }
      : {
          do: 'changeCase',
          caseId: open.id,
          change: { summary: mergeSummary(open.summary, [text('desk.missedAgain')]) },
        },
  ];
}
