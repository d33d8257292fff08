/** What other parts of the service tell a conversation: pages taken or lost, a second call from the same house, mail refused. */
import { isAlarm } from '../../cases/case.ts';
import type { Case } from '../../cases/case.ts';
import type { TextPart } from '../../cases/text.ts';
import { mergeSummary } from '../alarm.ts';
import { questionAnswered } from '../answers/told.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Effect, Notice, NoticeEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords, concerning, focusOn } from '../household/focus.ts';
import { carerNotice } from './carer.ts';
import { callDuty, dueTimers } from './duty-call.ts';
import { pictureRead } from '../picture-code/read.ts';
import { resultArrived, testBooked } from './test-news.ts';

type NoticeOf<Is extends Notice['is']> = Extract<Notice, { is: Is }>;

const NOTHING: Reaction = { effects: [] };

function openCase(context: TurnContext, caseId: string): Case | undefined {
  return context.cases.find(({ id, open }) => id === caseId && open);
}

/** A need beside an open alarm is in the same hands: one "đã báo" is enough. */
function isToldAlready({ kind, id }: Case, { cases }: TurnContext): boolean {
  return kind === 'supplies' && cases.some((other) => other.id !== id && other.kind !== 'supplies' && isAlarm(other));
}

/** What its caller is told: RED is for 115 first, ORANGE waits for a call, a need is named. */
function acceptedWords({ kind, severity, item }: Case): TextPart {
  if (severity === 'RED') return text('desk.dutyNotified');
  if (kind !== 'supplies' || item === undefined) return text('desk.callBackNotified');
  return text('desk.needNotified', { item: text(`facts.supply.${item}`) });
}

/** "Đã báo người trực" is said here and nowhere else, once per round (contract promise 5). */
function pageAccepted(session: Session, notice: NoticeOf<'pageAccepted'>, context: TurnContext): Reaction {
  const item = openCase(context, notice.caseId);
  if (item === undefined || item.round !== notice.round) return NOTHING;
  const { kind, severity } = item;
  const told: Effect = { do: 'emit', event: { event: 'dutyNotified', kind, severity } };
  const effects = concerning(context, item.personId, [told]);
  if (item.unattended) effects.push({ do: 'changeCase', caseId: item.id, change: { unattended: false } });
  const due = isAlarm(item) && item.dueAt !== null && session.told?.[item.id] !== item.round;
  if (!due || isToldAlready(item, context)) return { effects };
  const parts = [...aboutWords(context, item.personId), acceptedWords(item)];
  effects.push({ do: 'say', message: { parts }, reason: 'alarm' });
  return { effects, session: { told: { ...session.told, [item.id]: item.round } } };
}

/** Nobody could be brought the page: who was told "đang báo" is told the truth, with 115. */
function pageFailed(notice: NoticeOf<'pageFailed'>, context: TurnContext): Reaction {
  const item = openCase(context, notice.caseId);
  if (item === undefined || item.round !== notice.round || item.unattended) return NOTHING;
  return {
    effects: [
      { do: 'changeCase', caseId: item.id, change: { unattended: true } },
      {
        do: 'record',
        caseId: item.id,
        body: { type: 'act', act: 'pageFailed', by: null, detail: [text('desk.pageFailed')] },
      },
      ...(item.severity === 'RED'
        ? [
            {
              do: 'say' as const,
              message: { parts: [text('desk.notReached')], tone: 'danger' as const },
              reason: 'alarm' as const,
            },
          ]
        : []),
    ],
  };
}

/** Two cries from one house: linked, and called out anew, for one person may have misjudged it. */
function samePlace(notice: NoticeOf<'samePlace'>, context: TurnContext): Reaction {
  const item = openCase(context, notice.caseId);
  if (item === undefined || item.linked.includes(notice.otherCaseId)) return NOTHING;
  const summary = mergeSummary(item.summary, [text('desk.samePlace')]);
  const anew = { ...item, summary, round: item.round + 1 };
  return {
    effects: [
      { do: 'changeCase', caseId: item.id, change: { link: notice.otherCaseId, summary } },
      ...callDuty(focusOn(context, item.personId), anew, item.areaPath, Math.max(item.pagedLevel, 0)).effects,
      // Where it was answered already its clocks stand still: they run again.
      ...(item.dueAt === null ? dueTimers(item, context.now) : []),
    ],
  };
}

/** A message was refused for good: whoever holds the case must reach the person another way. */
function undelivered(notice: NoticeOf<'undelivered'>, context: TurnContext): Reaction {
  const detail = [text('desk.undelivered', { reason: notice.reason })];
  return {
    effects: context.cases.flatMap(({ id, summary }): Effect[] => [
      { do: 'changeCase', caseId: id, change: { summary: mergeSummary(summary, [text('desk.cannotReach')]) } },
      { do: 'record', caseId: id, body: { type: 'act', act: 'undelivered', by: null, detail } },
    ]),
  };
}

export function notice(session: Session, event: NoticeEvent, context: TurnContext): Reaction {
  const { notice: what } = event;
  if (what.is === 'pageAccepted') return pageAccepted(session, what, context);
  if (what.is === 'pageFailed') return pageFailed(what, context);
  if (what.is === 'samePlace') return samePlace(what, context);
  if (what.is === 'undelivered') return undelivered(what, context);
  if (what.is === 'questionAnswered') return questionAnswered(what);
  if (what.is === 'resultArrived') return resultArrived(session, what, context);
  if (what.is === 'testBooked') return testBooked(what, context);
  if (what.is === 'pictureRead') return pictureRead(session, what);
  return carerNotice(what, context);
}
