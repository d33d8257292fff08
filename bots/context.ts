/** Loads what a turn may know: person, open cases, duty, hours, addresses. */
import { addresses, cases, outbox } from '../adapters/storage/collections.ts';
import type { AddressDoc, CaseDoc, ConversationDoc, PersonDoc } from '../adapters/storage/collections.ts';
import type { ChannelName } from '../cases/codes.ts';
import { inShift, onDuty } from '../cases/duty.ts';
import type { Roster } from '../cases/duty.ts';
import { nextTime, timeOfDay } from '../cases/time.ts';
import { packsOn } from '../cases/triage/settings.ts';
import type { TurnContext, TurnEvent } from '../flows/engine/turn.ts';
import { stationsInAct } from './assign.ts';
import type { Deps } from './deps.ts';
import { digestOf } from './digest-people.ts';
import { derivedId } from './ids.ts';
import type { InboundBody } from './inbound.ts';
import { householdOf, reachable } from './people.ts';

/** The context, and what only the planner needs of it. */
export interface Loaded {
  context: TurnContext;
  /** the holder */
  person: PersonDoc;
  addresses: AddressDoc[];
  /** the sender's address as stored; null where it is new or nobody wrote */
  sender: AddressDoc | null;
}

export async function loadContext(
  deps: Deps,
  doc: ConversationDoc,
  event: TurnEvent,
  body: InboundBody,
): Promise<Loaded> {
  const { store } = deps;
  const from = body.type === 'message' ? body.from : null;
  const [known, list, open, roster, hours, packs, sender, answers] = await Promise.all([
    householdOf(deps, doc),
    reachable(deps, doc.id),
    store.find(cases, { where: { conversationId: doc.id, open: true } }),
    deps.desk.roster(),
    deps.desk.hours(),
    deps.desk.packs(),
    from === null ? null : store.get(addresses, from.addressId),
    deps.answers.book(),
  ]);
  const channels = [
    ...(from === null ? [] : [from.channel]),
    ...list.flatMap(({ channel }) => (channel === 'phone' ? [] : [channel])),
  ];
  const household = withProvenPhone(known, from?.provenPhone);
  const [person] = household;
  const stations = await stationsInAct(deps, body, household);
  const context: TurnContext = {
    now: event.at,
    person,
    household,
    stranger: doc.rev === 0 || doc.lastInboundMs === 0,
    cases: open.items.map((item) => ofHolder(item, doc)).toSorted(byAge),
    ...dutyNow(roster, event.at),
    hotline: hotlineAt(hours, event.at),
    ...(stations.length === 0 ? {} : { stations }),
    staff: sender?.user ? await staffOf(deps, sender.user) : null,
    areas: deps.areas,
    answers,
    packs: packsOn(packs),
    understand: deps.understand,
    say: (parts, form, language) => deps.say(parts, language ?? person.language, form),
    newId: (label) => derivedId(event.id, label),
    channels: [...new Set<ChannelName>(channels)],
  };
  return { context, person, addresses: list, sender };
}

type Household = Awaited<ReturnType<typeof householdOf>>;

/** Whoever writes for the first time is not stored yet: what their channel vouches for is known all the same. */
function withProvenPhone([holder, ...others]: Household, phone: string | undefined): Household {
  return [holder.phone === null && phone !== undefined ? { ...holder, phone } : holder, ...others];
}

/** Whoever was absorbed into the holder is the holder. */
function ofHolder(item: CaseDoc, { personId, personIds }: ConversationDoc): CaseDoc {
  return personIds.includes(item.personId) ? { ...item, personId } : item;
}

function byAge(one: CaseDoc, other: CaseDoc): number {
  return one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : 0;
}

function dutyNow(roster: Roster, now: string): Pick<TurnContext, 'onDuty'> {
  return { onDuty: (areaPath) => onDuty(roster, areaPath, timeOfDay(now)) };
}

function hotlineAt(hours: { from: string; to: string }, now: string): TurnContext['hotline'] {
  return { open: inShift(hours, timeOfDay(now)), opensAt: nextTime(now, hours.from) };
}

async function staffOf(deps: Deps, user: string): Promise<TurnContext['staff']> {
  const [pages, digest] = await Promise.all([pagesOf(deps, user), digestOf(deps, user)]);
  return { user, pages, ...(digest === undefined ? {} : { digest }) };
}

type Pages = NonNullable<TurnContext['staff']>['pages'];

/** Alarms this user was paged about and nobody has acknowledged, newest first. */
async function pagesOf({ store }: Deps, user: string): Promise<Pages> {
  const { items } = await store.find(outbox, { where: { pageUser: user }, order: [['dueMs', 'desc']], limit: 40 });
  // One whose outcome is not known may lie on their screen, and be answered from there.
  const sent = items.filter((row) => row.state === 'sent' || row.unknown > 0);
  const paged = await store.getMany(cases, [...new Set(sent.map(pagedCase))]);
  return sent.flatMap((row) => {
    const about = paged.find(({ id }) => id === pagedCase(row));
    // Acknowledged, and raised anew since: its due time runs again.
    if (!about?.open || (about.status !== 'open' && about.dueAt === null)) return [];
    return [{ caseId: about.id, conversationId: about.conversationId, round: about.round, at: about.openedAt }];
  });
}

function pagedCase(row: { body: unknown }): string {
  return (row.body as { page?: { caseId: string } }).page?.caseId ?? '';
}
