/** One turn of the whole service: an event and a saved session in, the next session and everything to be done out. */
import type { TextPart } from '../../cases/text.ts';
import { beginTimer } from './timers.ts';
import type { Session } from './flow.ts';
import { hear } from './hear.ts';
import type { Making } from './making.ts';
import { mergeSays } from './merge.ts';
import { enterFirstContact } from './notice.ts';
import type { Ports, Reaction } from './reaction.ts';
import type { Registry } from './registry.ts';
import { react, routeMessage } from './route.ts';
import { withoutStale } from './stale.ts';
import { resumeLookup, run } from './step.ts';
import { topOf } from './making.ts';
import type { Effect, Turn, TurnContext, TurnEvent } from './turn.ts';
import { reviveSession } from './version.ts';

export type Converse = (session: unknown, event: TurnEvent, context: TurnContext) => Turn<Session>;

/**
 * Choices of the last message to the person; a turn without a message leaves them as they were, as does news without choices
 * of its own ("đã giữ chỗ") that comes while they think about an answer.
 */
function offeredAfter({ session, event }: Making, effects: readonly Effect[]): Session['offered'] {
  const last = effects.findLast((effect) => effect.do === 'say');
  const choices = last?.message.choices ?? [];
  const keeps = last === undefined || (event.type === 'notice' && choices.length === 0);
  return keeps ? session.offered : choices;
}

function finish(turn: Making, refused: Reaction['refused']): Turn<Session> {
  const effects = mergeSays(turn.effects);
  const top = topOf(turn) ?? turn.last;
  return {
    session: { ...turn.session, offered: offeredAfter(turn, effects) },
    effects,
    ...(turn.lookup !== null && { lookup: turn.lookup }),
    ...(refused !== undefined && { refused }),
    walked: turn.walked,
    inside: { understanding: turn.said?.understanding ?? null, flow: top?.flow ?? null, step: top?.step ?? null },
  };
}

/** What the desk does with an event that no citizen sent; null: it is none of its business. */
function fromDesk(turn: Making, ports: Ports): Reaction | null {
  const { event, session, context } = turn;
  if (event.type === 'act') return ports.act(session, event, context);
  if (event.type === 'notice') return ports.notice(session, event, context);
  return event.type === 'timer' ? ports.timer(session, event, context) : null;
}

/** @returns why an act was refused */
function handle(turn: Making, ports: Ports): Reaction['refused'] {
  const { event, said } = turn;
  const reaction = fromDesk(turn, ports);
  if (reaction !== null) react(turn, reaction);
  else if (event.type === 'message' && said !== null) routeMessage(turn, ports, event, said);
  else if (event.type === 'found') resumeLookup(turn, event.found);
  else if (event.type === 'timer') beginTimer(turn, event);
  return reaction?.refused;
}

/**
 * The one pure entry of the service. Called once per event, and again with a `found` event while a turn answers
 * `{ lookup }`; the effects of all calls of a turn are done in their order.
 * @param notice who we are and what is kept, said to a stranger before the first question
 * @throws FlowError on a mistake in a flow (a loop, an undeclared branch)
 */
export function createConverse(registry: Registry, ports: Ports, notice: readonly TextPart[]): Converse {
  return (saved, event, context) => {
    const revived = reviveSession(saved, registry);
    const session = event.type === 'message' ? withoutStale(revived, event, context, registry) : revived;
    const said = event.type === 'message' ? hear(session, event, context, registry) : null;
    const turn: Making = {
      ...{ registry, event, context, said, notice, session, open: session.stack.at(-1)?.open ?? null },
      ...{ effects: [], lookup: null, steps: 0, urgent: false, resumed: false, last: null, walked: [] },
    };
    const refused = handle(turn, ports);
    const over = event.type === 'message' && event.content.call === 'hangup';
    if (turn.lookup === null && !over && enterFirstContact(turn)) run(turn);
    return finish(turn, refused);
  };
}
