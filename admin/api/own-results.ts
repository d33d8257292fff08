/** Which test results a station may take in: of its own people, or of somebody whom nobody here knows yet. */
import { allOf } from '../../adapters/storage/all-of.ts';
import { people, testBookings, testSlots, users } from '../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import type { Collection, Condition, Doc, Store } from '../../adapters/storage/contract.ts';
import { typedCode } from '../../cases/declaration.ts';
import { differs } from '../../cases/lab-result.ts';
import type { ResultRow } from '../../cases/lab-result.ts';
import type { User } from './access.ts';
import { inBatches } from './files/fates.ts';
import type { ResultLine } from './files/results-lines.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import { areasSeenBy, maySee } from './scope.ts';

const BATCH = 200;
const PAGE = 1000;
const FOREIGN = 'Kết quả của người không do trạm này phụ trách. Hãy gửi CDC nhập.';

type AreaPath = readonly string[];

/** The lines of a file with those refused that another station must bring; for others the lines as they are. */
export async function ownLines(context: Context, lines: readonly ResultLine[]): Promise<readonly ResultLine[]> {
  const user = staffOf(context);
  if (areasSeenBy(user) === null) return lines;
  const rows = lines.flatMap((line) => ('row' in line ? [line.row] : []));
  const known = await knownOf(context, rows);
  return lines.map((line) => {
    if (!('row' in line)) return line;
    return isOwn(user, line.row, known) ? line : { line: line.line, reason: FOREIGN };
  });
}

interface Known {
  /** where the people of a phone are; empty paths are left out */
  byPhone: ReadonlyMap<string, readonly AreaPath[]>;
  /** where somebody who registered for a test is, and where the test is taken, by the code that they were given */
  byCode: ReadonlyMap<string, readonly AreaPath[]>;
  /** what a row would change: the same again changes nothing, whoever brings it */
  kept: ReadonlyMap<ResultRow, ResultRow>;
}

/** A code belongs to whoever was given it, or had a result under it; a phone to those who are reached there. */
function isOwn(user: User, row: ResultRow, { byPhone, byCode, kept }: Known): boolean {
  const of = (phone: string | null): readonly AreaPath[] => byPhone.get(phone ?? '') ?? [];
  const mayBe = (paths: readonly AreaPath[]): boolean => paths.some((path) => maySee(user, path));
  const before = kept.get(row);
  const booked = byCode.get(bookedAs(row)) ?? [];
  const ofCode = [...booked, ...of(before?.phone ?? null)];
  if ((before !== undefined || ofCode.length > 0) && !mayBe(ofCode)) return false;
  return of(row.phone).length === 0 || mayBe(of(row.phone));
}

/** A laboratory may write the code with blanks and hyphens. */
function bookedAs({ code }: ResultRow): string {
  return typedCode(code) ?? code;
}

async function knownOf({ ports }: Context, rows: readonly ResultRow[]): Promise<Known> {
  const { store } = ports;
  const kept = await ports.results.kept(rows);
  const before = kept.flatMap((one) => one ?? []);
  const phones = [...rows, ...before].flatMap(({ phone }) => phone ?? []);
  const [persons, bookings] = await Promise.all([
    foundBy(store, people, 'phone', phones),
    foundBy(store, testBookings, 'code', rows.map(bookedAs)),
  ]);
  const [slots, bookers] = await Promise.all([
    inBatches(store, testSlots, [...new Set(bookings.map(({ slotId }) => slotId))]),
    foundBy(
      store,
      people,
      'conversationId',
      bookings.map(({ conversationId }) => conversationId),
    ),
  ]);
  const byCode = bookings.map(({ code, slotId, conversationId }): [string, readonly AreaPath[]] => [
    code,
    placed([
      ...slots.filter(({ id }) => id === slotId),
      ...bookers.filter((person) => person.conversationId === conversationId),
    ]),
  ]);
  return {
    byPhone: byPhoneOf(persons),
    byCode: new Map(byCode),
    kept: new Map(rows.flatMap((row, at) => (kept[at] && differs(kept[at], row) ? [[row, kept[at]] as const] : []))),
  };
}

function byPhoneOf(persons: readonly PersonDoc[]): Known['byPhone'] {
  const byPhone = new Map<string, AreaPath[]>();
  for (const person of persons) {
    const phone = person.phone ?? '';
    byPhone.set(phone, [...(byPhone.get(phone) ?? []), ...placed([person])]);
  }
  return byPhone;
}

function placed(found: readonly { areaPath: AreaPath }[]): AreaPath[] {
  return found.map(({ areaPath }) => areaPath).filter((path) => path.length > 0);
}

/** All documents whose field is one of these values. */
async function foundBy<T extends Doc>(
  store: Store,
  collection: Collection<T>,
  field: keyof T & string,
  values: readonly string[],
): Promise<T[]> {
  const all: T[] = [];
  const wanted = [...new Set(values)];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const condition: Condition = { in: wanted.slice(from, from + BATCH) };
    const where = { [field]: condition } as { readonly [K in keyof T]?: Condition };
    all.push(...(await allOf(store, collection, { where })));
  }
  return all;
}

/** The condition under which somebody sees the history of imports: a station its own and those of stations within its areas. */
export async function importsSeenBy({ store }: { store: Store }, user: User): Promise<{ by?: Condition }> {
  const areas = areasSeenBy(user);
  if (areas === null) return {};
  const { items } = await store.find(users, { order: [['createdMs', 'asc']], limit: PAGE });
  const within = items.filter(
    (other) =>
      other.role === 'station' &&
      other.areas !== undefined &&
      other.areas.length > 0 &&
      other.areas.every((area) => isWithin(area, areas)),
  );
  return { by: { in: [...new Set([user.username, ...within.map(({ id }) => id)])] } };
}

function isWithin(area: string, areas: readonly string[]): boolean {
  return areas.some((own) => area === own || area.startsWith(`${own}/`));
}
