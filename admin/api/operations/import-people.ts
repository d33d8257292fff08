/** POST /people/import: enrols the lines of a previewed list, at most 100 at a time; what is there already stays untouched. */
import { householdsOf, judge } from '../files/fates.ts';
import type { Fate } from '../files/fates.ts';
import { personOf } from '../enrolment.ts';
import type { Enrolment } from '../enrolment.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { importBody, imported } from '../schemas/import.ts';

/** So many phones are enrolled side by side; the rest of the service keeps its share. */
const AT_ONCE = 8;

interface Line {
  line: number;
  person: Enrolment;
}

interface Done {
  line: number;
  done: Fate['fate'];
  reason: string | null;
}

export const importPeople = defineOperation({
  name: 'importPeople',
  method: 'post',
  path: '/people/import',
  summary: 'Ghi các dòng của danh sách đã xem trước',
  body: importBody,
  response: imported,
  handle: async ({ body: { lines } }, context) => {
    const { ports } = context;
    const households = await householdsOf(
      ports.store,
      lines.map(({ person }) => person.phone),
    );
    // judged before any is written, in the order of the list
    const judged = lines.map(({ line, person }) => {
      const { fate, enrolment } = judge(ports, staffOf(context), households, line, person);
      return { line, person: enrolment, fate };
    });
    const phones = [...new Set(lines.map(({ person }) => person.phone))].map((phone) =>
      judged.filter(({ person }) => person.phone === phone),
    );
    const done: Done[] = [];
    const work = async (): Promise<void> => {
      for (let phone = phones.shift(); phone !== undefined; phone = phones.shift()) {
        // people of one phone wait for each other: the first of them becomes its holder
        for (const line of phone) done.push(await write(context, line));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { lines: done.sort((one, other) => one.line - other.line) };
  },
});

async function write(context: Context, { line, person, fate }: Line & { fate: Fate }): Promise<Done> {
  if (fate.fate === 'refused') return { line, done: 'refused', reason: fate.reason };
  if (fate.fate === 'same') return { line, done: 'same', reason: null };
  const { ports, key } = context;
  const by = staffOf(context).username;
  const { result } = await ports.enrol(personOf(ports, person), person.since, by, `${by}:${key}:${line}`);
  if (!result.done) return { line, done: 'refused', reason: ports.say([result.refused]) };
  return { line, done: fate.fate, reason: null };
}
