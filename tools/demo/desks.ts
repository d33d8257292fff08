/** What lies on the desks of the synthetic province: who asked about which rumour, questions without an answer, places to be tested, imports, bulletins. */
import {
  bulletins,
  claimAsks,
  questions,
  resultImports,
  testBookings,
  testSlots,
} from '../../adapters/storage/collections.ts';
import type {
  BulletinDoc,
  ClaimAskDoc,
  QuestionDoc,
  ResultImportDoc,
  TestBookingDoc,
  TestSlotDoc,
} from '../../adapters/storage/collections.ts';
import type { Collection, Doc, Insert, Store } from '../../adapters/storage/contract.ts';
import { claimIdOf } from '../../bots/claims/new-claim.ts';
import { derivedId } from '../../bots/ids.ts';
import { claimKey, TOLD } from '../../cases/claim.ts';
import { receiptCode } from '../../cases/declaration.ts';
import { newSlot } from '../../cases/test-slot.ts';
import { dayOf, plusDays, toIso, toMs } from '../../cases/time.ts';
import { plain } from '../../locales/index.ts';
import type { Resident } from './residents.ts';
import { UNANSWERED, type Rumour } from './words.ts';

type Add = <T extends Doc>(collection: Collection<T>, docs: readonly Insert<T>[]) => Promise<void>;

/** Communes that offer a place of their own; whoever lives elsewhere goes to the provincial centre. */
const MOST_SLOTS = 4;
const PLACES = { station: 12, centre: 40 } as const;

interface Asked {
  text: string;
  conversationId: string;
  atMs: number;
}

/** Gathers while people are made, and is written down at the end. */
export class Desks {
  readonly #store: Store;
  readonly #nowMs: number;
  readonly #asks: Insert<ClaimAskDoc>[] = [];
  readonly #wonders = new Map<number, Asked[]>();
  readonly #bookers: Resident[] = [];

  constructor(store: Store, nowMs: number) {
    this.#store = store;
    this.#nowMs = nowMs;
  }

  /** Somebody asked about a rumour: told at once where it was decided by then. */
  asked({ person: { conversationId } }: Resident, rumour: Rumour, { text, atMs }: Pick<Asked, 'text' | 'atMs'>): void {
    const { id: claimId } = claimIdOf(this.#store, rumour.text);
    const isTold = rumour.verdict !== undefined;
    this.#asks.push({
      ...{ id: `${claimId}:${conversationId}`, claimId, conversationId, atMs, text, mayQuote: null },
      ...(isTold
        ? { told: 1, toldMs: atMs, state: 'told' as const }
        : { told: TOLD.nothing, toldMs: 0, state: 'waiting' as const }),
    });
  }

  /** Somebody asked what nobody could answer. Gives the words. */
  wondered({ person: { conversationId }, random }: Resident, atMs: number): string {
    const index = random.int(0, UNANSWERED.length - 1);
    const text = random.pick(UNANSWERED[index] ?? UNANSWERED[0]);
    this.#wonders.set(index, [...(this.#wonders.get(index) ?? []), { text, conversationId, atMs }]);
    return text;
  }

  /** Somebody wants to be tested. */
  books(resident: Resident): void {
    this.#bookers.push(resident);
  }

  /** When a rumour was asked about last; null: never. */
  lastAsked(claimId: string): number | null {
    const times = this.#asks.filter((ask) => ask.claimId === claimId).map(({ atMs }) => atMs);
    return times.length === 0 ? null : Math.max(...times);
  }

  /** @param results how many of the laboratory were taken in */
  async write(add: Add, results: number): Promise<void> {
    await add(claimAsks, this.#asks);
    await add(
      questions,
      [...this.#wonders.values()].map((asked) => questionOf(asked)),
    );
    const { slots, bookings } = slotsOf(this.#bookers, this.#nowMs);
    await add(testSlots, slots);
    await add(testBookings, bookings);
    await add(resultImports, importsOf(results, this.#nowMs));
    await add(bulletins, bulletinsOf(this.#nowMs));
  }
}

function questionOf(asked: readonly Asked[]): Insert<QuestionDoc> {
  const inOrder = asked.toSorted((one, other) => one.atMs - other.atMs);
  const askers = [...new Set(inOrder.map(({ conversationId }) => conversationId))];
  const wordings = [...new Set(inOrder.map(({ text }) => text))];
  const [text = ''] = wordings;
  const asks = Object.fromEntries(
    inOrder.map((one) => [one.conversationId, { ms: one.atMs, wordings: [wordings.indexOf(one.text)] }]),
  );
  return {
    ...{ id: `u${derivedId(claimKey(text), 'question')}`, text, wordings, askers, asks, asked: askers.length },
    ...{ state: 'open', reply: null, told: true },
    ...{ openedMs: inOrder[0]?.atMs ?? 0, lastMs: inOrder.at(-1)?.atMs ?? 0 },
  };
}

/** Tomorrow morning in the communes where most want to be tested; one of yesterday, and one for everybody. */
function slotsOf(
  bookers: readonly Resident[],
  nowMs: number,
): { slots: Insert<TestSlotDoc>[]; bookings: Insert<TestBookingDoc>[] } {
  const day = (days: number): string => plusDays(dayOf(toIso(nowMs)), days);
  const centre = 'Trung tâm Kiểm soát bệnh tật (giả lập)';
  const everybody = slot({
    place: centre,
    areaPath: [],
    startsAt: `${day(2)}T07:30:00+07:00`,
    capacity: PLACES.centre,
  });
  const past = slot({ place: centre, areaPath: [], startsAt: `${day(-1)}T07:30:00+07:00`, capacity: PLACES.centre });
  const stations = communesOf(bookers).map(({ fullName, path }, at) =>
    slot({
      ...{
        place: `Trạm y tế ${fullName.split(',')[0] ?? fullName} (giả lập)`,
        areaPath: path,
        capacity: PLACES.station,
      },
      startsAt: `${day(1)}T0${7 + (at % 2)}:30:00+07:00`,
    }),
  );
  const slots = [past, ...stations, everybody];
  const bookings = bookers.flatMap((booker) => {
    const own = stations.find(({ areaPath }) => areaPath.at(-1) === booker.person.areaPath.at(-1)) ?? everybody;
    return own.taken.length < own.capacity ? [booked(own, booker, nowMs)] : [];
  });
  return { slots, bookings };
}

type OpenSlot = Omit<TestSlotDoc, 'rev' | 'taken'> & { taken: string[] };

function slot(given: Pick<TestSlotDoc, 'place' | 'areaPath' | 'startsAt' | 'capacity'>): OpenSlot {
  const id = `l${derivedId(`${given.place} ${given.startsAt}`, 'slot')}`;
  return { ...newSlot({ ...given, id, by: 'cdc1' }), taken: [] };
}

function booked(own: OpenSlot, { person, random }: Resident, nowMs: number): Insert<TestBookingDoc> {
  const id = derivedId(person.id, 'booking');
  own.taken.push(id);
  return {
    ...{
      id,
      slotId: own.id,
      code: receiptCode(derivedId(person.id, 'test-code')),
      conversationId: person.conversationId,
    },
    ...{ name: person.name ?? '', birthYear: person.birthYear ?? Number(person.birthDate?.slice(0, 4) ?? 1990) },
    ...{ phone: person.phone, atMs: nowMs - random.int(10, 20 * 60) * 60_000 },
  };
}

function communesOf(bookers: readonly Resident[]): { fullName: string; path: readonly string[] }[] {
  const byCode = new Map<string, { fullName: string; path: readonly string[]; bookers: number }>();
  for (const {
    place: { area },
  } of bookers) {
    const { code, fullName, path } = area;
    byCode.set(code, { fullName, path, bookers: (byCode.get(code)?.bookers ?? 0) + 1 });
  }
  const most = [...byCode.values()].toSorted((one, other) => other.bookers - one.bookers);
  return most.slice(0, MOST_SLOTS);
}

/** The laboratory's own files, and one of a station with lines that could not be read. */
function importsOf(results: number, nowMs: number): Insert<ResultImportDoc>[] {
  const last = Math.min(results, 9);
  const of = (days: number, by: string, counts: Pick<ResultImportDoc, 'imported' | 'updated' | 'rejected'>) => {
    const atMs = toMs(`${plusDays(dayOf(toIso(nowMs)), -days)}T16:05:00+07:00`);
    return { id: `i${derivedId(`${by} ${days}`, 'import')}`, atMs, by, ...counts };
  };
  return [
    of(2, 'cdc1', { imported: results - last, updated: 0, rejected: 0 }),
    of(1, 'tram1', { imported: last, updated: 1, rejected: 2 }),
  ];
}

function bulletinsOf(nowMs: number): Insert<BulletinDoc>[] {
  return [1, 0].map((ago) => {
    const day = plusDays(dayOf(toIso(nowMs)), -ago);
    const chat = `Số liệu giả lập để thử: trong ngày ${14 - 3 * ago} ca sốt xuất huyết mới, không có ca nặng. Bà con đổ nước đọng, diệt lăng quăng mỗi tuần.`;
    const atMs = Math.min(nowMs, toMs(`${day}T07:00:00+07:00`));
    return {
      ...{ id: `b${derivedId(day, 'bulletin')}`, areaCode: null, day, said: { chat, sms: plain(chat), speech: chat } },
      ...{ source: 'Sở Y tế (nguồn giả lập)', by: 'cdc1', atMs, withdrawn: false },
    };
  });
}
