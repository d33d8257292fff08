/** Hears a message: which offered choice was meant, and what the text says, read with the open question. */
import type { EntityType, Intent } from '../../cases/codes.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import { choiceMeant } from './choices.ts';
import { END, type Session } from './flow.ts';
import type { Said } from './reaction.ts';
import type { Registry } from './registry.ts';
import type { MessageEvent, TurnContext } from './turn.ts';

/** Choices that mean a word wherever they are offered: a cry for help, and "sửa". */
const SOS = 'sos';
const CORRECT = 'correct';

function expectingOf(session: Session, registry: Registry): EntityType | undefined {
  const frame = session.stack.at(-1);
  if (frame === undefined || frame.step === END) return undefined;
  const step = registry.find(frame.flow)?.steps[frame.step];
  return step?.kind === 'form' ? step.fields.find(({ name }) => name === frame.open)?.expecting : undefined;
}

function textOf({ content }: MessageEvent): string {
  const caption = content.media?.map((item) => item.caption ?? '').join(' ');
  return (content.text ?? content.speech ?? content.digits ?? caption ?? '').trim();
}

/** Where a place is asked for any words may be one: a wish that can be nothing else is heard as such. */
const NO_PLACE: ReadonlySet<Intent> = new Set(['opt_out', 'talk_to_human']);
const SURE = 0.9;

function understand(event: MessageEvent, expecting: EntityType | undefined, context: TurnContext): Understanding {
  const text = textOf(event);
  const how = { at: event.at, ...(event.content.speech === undefined ? {} : { spoken: true }) };
  if (expecting === 'place') {
    const plain = context.understand(text, how);
    const { intent, confidence, entities } = plain;
    if (NO_PLACE.has(intent) && confidence >= SURE && entities.length === 0) return plain;
  }
  return context.understand(text, { ...how, expecting });
}

/** What answered no open question, as it reads where none was open: any words may be a place only where one was asked for. */
export function hearFreely(
  said: Said,
  session: Session,
  event: MessageEvent,
  { context, registry }: { context: TurnContext; registry: Registry },
): Said {
  if (said.content.choice !== undefined || expectingOf(session, registry) === undefined) return said;
  return { ...said, understanding: understand(event, undefined, context) };
}

/**
 * A choice made by number or label is the same as one made by its button: its text is dropped, so that the answers are
 * the same on every channel.
 */
export function hear(session: Session, event: MessageEvent, context: TurnContext, registry: Registry): Said {
  const meant = choiceMeant(event.content, session.offered, context.say);
  const id = meant?.id ?? event.content.choice;
  if (id === undefined) {
    const expecting = expectingOf(session, registry);
    return { content: event.content, understanding: understand(event, expecting, context) };
  }
  const silent = context.understand('', { at: event.at });
  const understanding: Said['understanding'] =
    id === SOS
      ? { ...silent, word: 'sos', intent: 'sos', confidence: 1 }
      : { ...silent, word: id === CORRECT ? CORRECT : silent.word };
  return { content: { choice: id }, understanding };
}
