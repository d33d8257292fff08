/** What an identity card tells a declaration, once its owner agreed to that. */
import type { Answers, Json } from '../engine/flow.ts';
import type { TurnContext } from '../engine/turn.ts';
import { whoNamed } from './for-whom.ts';
import { asName } from './told.ts';

const FIELDS = ['birth', 'sex', 'identity'] as const;

/** The answers with those of the card over them; a name that is not the holder's is declared for somebody else. */
export function withCard(open: Answers, card: Json, context: TurnContext): Answers {
  if (typeof card !== 'object' || card === null || !('name' in card || 'identity' in card)) return open;
  const { name } = card;
  const facts = FIELDS.flatMap((field) => (card[field] === undefined ? [] : [[field, card[field]] as const]));
  const who = typeof name === 'string' && !('who' in open) ? whoNamed(name, { context }) : undefined;
  return {
    ...open,
    ...(typeof name === 'string' ? { name: asName(name) } : {}),
    ...(who === undefined ? {} : { who }),
    ...Object.fromEntries(facts),
  };
}
