/** From what a turn decided to what will be written: every effect gets its id, its number and its address. Pure. */
import type { AddressDoc, ConversationDoc } from '../adapters/storage/collections.ts';
import type { ChannelName } from '../cases/codes.ts';
import type { EntryBody, MarkedFact } from '../cases/timeline.ts';
import type { Content, Effect, Turn } from '../flows/engine/turn.ts';
import type { Understanding } from '../nlp/understanding.ts';
import { mediaIdOf } from './ids.ts';
import type { From, InboundBody } from './inbound.ts';
import { addressFor } from './people.ts';

/** One effect on its way to the store. Doing it twice changes nothing: all it writes carries `id`. */
export interface Planned {
  id: string;
  effect: Effect;
  /** of `say`: where to, and its number */
  target?: { id: string; channel: ChannelName } | null;
  sequence?: number;
}

/** What rests with the conversation until it is projected. */
export interface PendingTurn {
  planned: readonly Planned[];
  from: From | null;
  refused: Turn<unknown>['refused'] | null;
}

export interface PlannedTurn {
  planned: Planned[];
  sequence: number;
}

export interface PlanInput {
  rowId: string;
  doc: ConversationDoc;
  body: InboundBody;
  addresses: readonly AddressDoc[];
  openCases: readonly { id: string }[];
  /** words of the button that was pressed, null where they are not known */
  pressed: string | null;
  now: string;
}

/** @param turn what the flows answered, all lookups done */
export function planTurn(turn: Pick<Turn<unknown>, 'effects' | 'inside'>, input: PlanInput): PlannedTurn {
  const from = input.body.type === 'message' ? input.body.from : null;
  const effects: Effect[] = [];
  if (input.body.type === 'message') {
    const heard = inboundEntry(input, input.body, turn.inside?.understanding ?? null);
    if (heard) effects.push({ do: 'record', body: heard });
    for (const { id } of heard ? input.openCases : []) {
      effects.push({ do: 'changeCase', caseId: id, change: { touchedAt: input.now } });
    }
  }
  effects.push(...turn.effects, ...proven(input.body, turn.effects));
  let sequence = input.doc.sequence;
  const planned = effects.map((effect, i): Planned => {
    const id = `${input.rowId}.${i}`;
    if (effect.do === 'page') sequence += 1;
    if (effect.do !== 'say') return { id, effect, ...(effect.do === 'page' ? { sequence } : {}) };
    sequence += 1;
    return { id, effect, target: targetOf(effect, from, input) ?? null, sequence };
  });
  return { planned, sequence };
}

/** Who shares the conversation after these effects. */
export function membersAfter({ members }: ConversationDoc, effects: readonly Effect[]): readonly string[] {
  const added = effects.flatMap((effect) => (effect.do === 'addMember' ? [effect.personId] : []));
  return [...new Set([...members, ...added])];
}

/** A number that the channel vouches for is the sender's, whatever was being talked about when they shared it. */
function proven(body: InboundBody, effects: readonly Effect[]): Effect[] {
  const contact = body.type === 'message' ? body.content.contact : undefined;
  if (contact?.own !== true || effects.some((effect) => effect.do === 'linkPhone')) return [];
  return [{ do: 'linkPhone', phone: contact.phone }];
}

type Say = Extract<Effect, { do: 'say' }>;

function targetOf(say: Say, from: From | null, input: PlanInput): Planned['target'] {
  const lastId = from?.addressId ?? input.doc.lastAddressId;
  const known = input.addresses.some(({ id }) => id === from?.addressId);
  const sender: Pick<AddressDoc, 'id' | 'channel'>[] =
    from === null || known ? [] : [{ id: from.addressId, channel: from.channel }];
  return addressFor([...sender, ...input.addresses], lastId, say.over ?? 'last');
}

type MessageBody = Extract<InboundBody, { type: 'message' }>;

/** The message as said, with its recognised facts; nothing for a call that only starts or ends. */
function inboundEntry(
  { rowId, pressed }: PlanInput,
  { content, from }: MessageBody,
  understanding: Understanding | null,
): EntryBody | null {
  // What was pressed or shared is understood without any text, and was said all the same.
  const text = understanding?.text || spoken(content, pressed);
  if (text === '' && content.media === undefined) return null;
  return {
    type: 'message',
    direction: 'in',
    channel: from.channel,
    text,
    ...(content.speech === undefined || content.speech === text ? {} : { heard: content.speech }),
    facts: (understanding?.entities ?? []).map(({ type, value, start, end, status, severe }): MarkedFact => ({
      type,
      value,
      start,
      end,
      ...(status === undefined ? {} : { status }),
      ...(severe === undefined ? {} : { severe }),
    })),
    ...(content.media === undefined
      ? {}
      : { media: content.media.map(({ kind }, i) => ({ kind, id: mediaIdOf(rowId, i) })) }),
  };
}

/** What a person said, when it was no free text. */
function spoken(content: Content, pressed: string | null): string {
  if (content.text !== undefined) return content.text;
  if (content.speech !== undefined) return content.speech;
  if (content.digits !== undefined) return content.digits;
  if (content.choice !== undefined) return `[${pressed ?? content.choice}]`;
  if (content.location !== undefined) return `📍 ${content.location.lat}, ${content.location.lon}`;
  if (content.contact !== undefined) return `☎ ${content.contact.phone}`;
  return content.media?.flatMap(({ caption }) => caption ?? []).join(' ') ?? '';
}
