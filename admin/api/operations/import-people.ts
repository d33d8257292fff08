/** POST /people/import: enrols a CSV or XLSX list as its preview shows it; what is there already stays untouched. */
import { judgedList } from '../files/preview.ts';
import type { JudgedLine } from '../files/preview.ts';
import type { Fate } from '../files/fates.ts';
import { rowsOf } from '../files/rows.ts';
import { sentFile } from '../files/upload.ts';
import { personOf } from '../enrolment.ts';
import type { Enrolment } from '../enrolment.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { imported } from '../schemas/import.ts';

/** So many phones are enrolled side by side; the rest of the service keeps its share. */
const AT_ONCE = 8;

interface Line {
  line: number;
  person: Enrolment;
  fate: 'new' | 'update';
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
  summary: 'Ghi một danh sách CSV, XLSX; gửi lại cùng tệp thì chỉ ghi tiếp phần chưa ghi',
  body: sentFile,
  response: imported,
  takes: 'file',
  handle: async ({ body }, context) => {
    const { ports } = context;
    const { judged } = await judgedList(ports, staffOf(context), await rowsOf(ports, body));
    const phones = byPhone(judged.flatMap(wanted));
    const done = judged.flatMap(settled);
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

/** A line that is to be written. */
function wanted({ line: { line }, fate: { fate }, enrolment }: JudgedLine): Line[] {
  return enrolment !== null && (fate === 'new' || fate === 'update') ? [{ line, person: enrolment, fate }] : [];
}

function byPhone(lines: readonly Line[]): Line[][] {
  const phones = new Map<string, Line[]>();
  for (const line of lines) phones.set(line.person.phone, [...(phones.get(line.person.phone) ?? []), line]);
  return [...phones.values()];
}

/** A line of which nothing is to be written. */
function settled({ line: { line }, fate }: JudgedLine): Done[] {
  if (fate.fate === 'refused') return [{ line, done: 'refused', reason: fate.reason }];
  return fate.fate === 'same' ? [{ line, done: 'same', reason: null }] : [];
}

async function write(context: Context, { line, person, fate }: Line): Promise<Done> {
  const { ports, key } = context;
  const by = staffOf(context).username;
  const { result } = await ports.enrol(personOf(ports, person), person.since, by, `${by}:${key}:${line}`);
  if (!result.done) return { line, done: 'refused', reason: ports.say([result.refused]) };
  return { line, done: fate, reason: null };
}
