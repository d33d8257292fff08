/** What happened inside a turn, told to the simulator: how the system is explained to somebody in five minutes. */
import type { InsideEvent } from '../admin/api/ports.ts';
import type { Turn } from '../flows/engine/turn.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import type { InboundBody } from './inbound.ts';

export function insideOf(
  deps: Pick<Deps, 'hub'>,
  conversationId: string,
  body: InboundBody,
  at: string,
  turn: Pick<Turn<unknown>, 'effects' | 'inside'>,
  { context }: Pick<Loaded, 'context'>,
): void {
  const understanding = turn.inside?.understanding ?? null;
  const event: InsideEvent = {
    conversationId,
    channel: body.type === 'message' ? body.from.channel : null,
    at,
    text: understanding?.text ?? null,
    intent: understanding?.intent ?? null,
    facts: (understanding?.entities ?? []).map(({ type, value, status, start, end }) => ({
      type,
      value,
      start,
      end,
      ...(status === undefined ? {} : { status }),
    })),
    flow: turn.inside?.flow ?? null,
    step: turn.inside?.step ?? null,
    decisions: turn.effects.flatMap((effect) =>
      effect.do === 'record' && effect.body.type === 'decision'
        ? [{ level: effect.body.level, reasons: effect.body.reasons }]
        : [],
    ),
    cases: context.cases.map(({ id, kind, severity, status }) => ({ id, kind, severity, status })),
  };
  deps.hub.inside(event);
}
