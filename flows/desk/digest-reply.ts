/** A station acts from its digest by answering with numbers: "1 nhận, 2 đã gọi", "3 cho hết cách ly". */
import type { TextPart } from '../../cases/text.ts';
import { dayOf, timeOfDay, toMs } from '../../cases/time.ts';
import { fold } from '../engine/fold.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { DigestEntry, Effect, MessageEvent, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { readReply } from './digest-words.ts';
import type { DigestAnswer } from './digest-words.ts';
import { releaseRefusal } from './release.ts';
import { isFollowUp } from './told.ts';

/** Who answers later than this may have other numbers in mind. */
const USEFUL_MS = 24 * 3_600_000;

type Sent = NonNullable<NonNullable<TurnContext['staff']>['digest']>;

type Asked = Extract<DigestAnswer, { is: 'acts' }>['acts'][number];

/** What becomes of one number: words for whoever answered, and the act where there is one. */
interface Outcome {
  words: TextPart;
  act?: StaffAct;
}

function release(n: number, { who, item, cases }: DigestEntry, event: MessageEvent, by: string): Outcome {
  if (item === null) return { words: text('digest.over', { n, who }) };
  const act = { do: 'release' as const, personId: item.personId };
  const refused = releaseRefusal({ id: event.id, at: event.at, by }, act, cases)?.refused;
  if (refused === undefined) return { words: text('digest.released', { n, who }), act };
  const { key, params } = refused;
  return { words: text('digest.refused', { n, who, why: params === undefined ? { key } : { key, params } }) };
}

/** A wrong number must not end somebody's isolation. */
function isEnding({ cases }: DigestEntry, now: string): boolean {
  return cases.some((own) => isFollowUp(own) && own.isolationEnds !== undefined && own.isolationEnds <= dayOf(now));
}

function decide({ n, verb }: Asked, sent: Sent, event: MessageEvent, by: string): Outcome {
  const entry = sent.entries[n - 1];
  if (entry === undefined) return { words: text('digest.noSuchNumber', { n, time: timeOfDay(sent.at) }) };
  const { who, item, group } = entry;
  if (!item?.open) return { words: text('digest.over', { n, who }) };
  if (verb === 'release') {
    if (group !== 'ending' && !isEnding(entry, event.at)) return { words: text('digest.notEnding', { n, who }) };
    return release(n, entry, event, by);
  }
  if (verb === 'calledBack' || verb === 'notReached') {
    const reached = verb === 'calledBack';
    return { words: text(`digest.${verb}`, { n, who }), act: { do: 'calledBack', caseId: item.id, reached } };
  }
  if (item.status !== 'open' && item.dueAt === null) {
    return { words: text('digest.taken', { n, who, by: item.acknowledgedBy ?? '' }) };
  }
  return {
    words: text('digest.acknowledged', { n, who }),
    act: { do: 'setState', caseId: item.id, state: 'acknowledged' },
  };
}

function posted(n: number, { act }: Outcome, { entries }: Sent, by: string): Effect[] {
  const item = entries[n - 1]?.item;
  if (act === undefined || !item) return [];
  return [{ do: 'post', conversationId: item.conversationId, label: `digest:${n}:${act.do}`, event: { by, act } }];
}

function answer(parts: readonly TextPart[], effects: readonly Effect[] = []): Reaction {
  return { effects: [...effects, { do: 'say', message: { parts }, reason: 'answer' }], then: 'end' };
}

/**
 * null: what they say is a citizen's message; staff are people too. Whatever cannot be told for sure is asked and nothing
 * of it is done; every act goes to the person's own conversation in the name of whoever answered.
 */
export function digestReply(
  { stack }: Session,
  said: Said,
  event: MessageEvent,
  { staff }: TurnContext,
): Reaction | null {
  const { choice, text: typed, digits, speech } = said.content;
  if (staff?.digest === undefined || choice !== undefined) return null;
  const { digest, user } = staff;
  const read = readReply(fold(typed ?? digits ?? speech ?? ''), digest.entries.length);
  if (read === null || (read.is === 'number' && (stack.at(-1)?.open ?? null) !== null)) return null;
  // Signs of illness beside words that are not ours are never only about a list.
  if (read.is === 'unclear' && said.understanding.entities.some(({ type }) => type === 'symptom')) return null;
  if (toMs(event.at) - toMs(digest.at) > USEFUL_MS) return answer([text('digest.stale')]);
  if (read.is !== 'acts')
    return answer([read.is === 'number' ? text('digest.askWhat', { n: read.n }) : text('digest.askWhich')]);
  const outcomes = read.acts.map((asked) => ({ n: asked.n, ...decide(asked, digest, event, user) }));
  return answer(
    outcomes.map(({ words }) => words),
    outcomes.flatMap((outcome) => posted(outcome.n, outcome, digest, user)),
  );
}
