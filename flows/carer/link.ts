/** What goes between a household and its carer: asked, answered, ended, told of a reminder or an alarm. */
import type { Carer } from '../../cases/carer.ts';
import type { Person } from '../../cases/person.ts';
import { isFollowed } from '../check-in/schedule.ts';
import type { Effect, Notice, TurnContext } from '../engine/turn.ts';
import { holderOf } from '../household/focus.ts';

/** The carer who agreed; undefined: there is none. */
export function carerOf(context: TurnContext): (Carer & { conversationId: string }) | undefined {
  const { carer } = holderOf(context);
  if (carer?.state !== 'agreed' || carer.conversationId === undefined) return undefined;
  return { ...carer, conversationId: carer.conversationId };
}

/** What the patient is called before somebody outside of the house: by name, else by the number. */
export function patientWords(context: TurnContext): string {
  const holder = holderOf(context);
  const [followed] = context.household.filter(isFollowed);
  return (isFollowed(holder) ? holder : (followed ?? holder)).name ?? holder.name ?? holder.phone ?? '';
}

/** Into another conversation, under a label that is one of its kind in the turn. */
export function posted(to: string | { phone: string }, notice: Notice): Effect {
  return { do: 'post', conversationId: to, label: notice.is, event: { notice } };
}

/**
 * Tells the carer that somebody is not heard of or in danger; nothing where nobody agreed to be.
 * @param person whom it is about
 */
export function carerNews(context: TurnContext, news: 'reminder' | 'alarm', person: Person): Effect[] {
  const carer = carerOf(context);
  if (carer === undefined) return [];
  const own = holderOf(context).conversationId;
  const who = person.name ?? patientWords(context);
  return [posted(carer.conversationId, { is: 'carerNews', conversationId: own, who, news })];
}
