/** A list of people before anything is written: the fate of every line. */
import { setImmediate } from 'node:timers/promises';
import { people } from '../../../adapters/storage/collections.ts';
import { dayOf, toIso } from '../../../cases/time.ts';
import { briefOf } from '../case-view.ts';
import type { Enrolment } from '../enrolment.ts';
import type { Ports } from '../ports.ts';
import type { User } from '../access.ts';
import { refused } from '../problem.ts';
import { FATES, MOST_LINES } from '../schemas/import.ts';
import type { Preview, PreviewLine } from '../schemas/import.ts';
import { columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { householdsOf, inBatches, judge } from './fates.ts';
import type { Fate } from './fates.ts';
import { readLine } from './people-lines.ts';
import type { Rows } from './table.ts';

/** Others get their turn after so many lines. */
const BREATH = 200;

/** A line as it was read. */
interface Line {
  line: number;
  cells: readonly string[];
  person: Enrolment | null;
  notes: string[];
  reason: string | null;
}

/** A line with what becomes of it, and the enrolment that it is; null: it could not be read. */
export interface JudgedLine {
  line: Line;
  fate: Fate;
  enrolment: Enrolment | null;
}

interface JudgedList {
  columns: Columns;
  judged: JudgedLine[];
}

/**
 * Every line with its fate, in the order of the file; writes nothing.
 * @param user whose list it is
 * @param rows of the whole file; throws 422 where no heading is found, or too many lines
 */
export async function judgedList(ports: Ports, user: User, rows: Rows): Promise<JudgedList> {
  const columns = columnsOf(rows);
  if (columns === null) {
    throw refused('Không thấy dòng tiêu đề. Tệp cần ít nhất hai cột "Họ tên" và "Số điện thoại".');
  }
  const lines = await readLines(ports, rows, columns);
  if (lines.length > MOST_LINES)
    throw refused(`Tệp có ${lines.length} người, nhiều nhất là ${MOST_LINES}. Hãy chia tệp.`);
  return { columns, judged: await withFates(ports, user, lines) };
}

/** What is shown of it before anything is written; throws as `judgedList`. */
export async function previewOf(ports: Ports, user: User, rows: Rows): Promise<Preview> {
  const { columns, judged } = await judgedList(ports, user, rows);
  const shown = await shownLines(ports, judged);
  const counts = Object.fromEntries(FATES.map((fate) => [fate, shown.filter((line) => line.fate === fate).length]));
  return {
    headers: [...columns.headers],
    ignored: [...columns.ignored],
    counts: { new: 0, update: 0, same: 0, refused: 0, ...counts },
    lines: shown,
  };
}

async function readLines(ports: Ports, rows: Rows, columns: Columns): Promise<Line[]> {
  const today = dayOf(toIso(ports.now()));
  const lines: Line[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= columns.row || cells.every((cell) => cell === '')) continue;
    const read = readLine(cells, columns, today);
    const line = index + 1;
    lines.push(
      'refused' in read
        ? { line, cells, person: null, notes: [], reason: read.refused }
        : { line, cells, person: read.person, notes: read.notes, reason: null },
    );
    if (lines.length % BREATH === 0) await setImmediate();
  }
  return lines;
}

async function withFates(ports: Ports, user: User, lines: readonly Line[]): Promise<JudgedLine[]> {
  const phones = lines.flatMap(({ person }) => person?.phone ?? []);
  const households = await householdsOf(ports.store, phones);
  const where = withMemory(ports);
  const judged: JudgedLine[] = [];
  for (const line of lines) {
    judged.push(
      line.person === null
        ? { line, fate: refusal(line.reason), enrolment: null }
        : { line, ...judge(where, user, households, line.line, line.person) },
    );
    if (judged.length % BREATH === 0) await setImmediate();
  }
  return judged;
}

/** Shown lines name whom they update by id first; names come for all of them at once. */
async function shownLines(ports: Ports, judged: readonly JudgedLine[]): Promise<PreviewLine[]> {
  const ids = judged.flatMap(({ fate }) => ('whom' in fate ? fate.whom : []));
  const known = new Map((await inBatches(ports.store, people, ids)).map((person) => [person.id, person]));
  return judged.map(({ line, fate }) => {
    const whom = 'whom' in fate ? briefOf(ports, known.get(fate.whom) ?? null, fate.whom) : null;
    return shownLine(line, fate, whom);
  });
}

function refusal(reason: string | null): Fate {
  return { fate: 'refused', reason: reason ?? 'không đọc được' };
}

function shownLine({ line, cells, person, notes }: Line, fate: Fate, whom: PreviewLine['whom']): PreviewLine {
  const isRefused = fate.fate === 'refused';
  return {
    line,
    fate: fate.fate,
    reason: isRefused ? fate.reason : null,
    notes,
    whom,
    changes: fate.fate === 'update' ? fate.changes : [],
    person: isRefused ? null : person,
    cells: isRefused ? [...cells] : [],
  };
}

/** A list names the same few communes again and again. */
function withMemory(ports: Ports): Ports {
  const found = new Map<string, readonly string[] | null>();
  const findArea = (area: string): readonly string[] | null => {
    const known = found.get(area);
    if (known !== undefined) return known;
    const path = ports.findArea(area);
    found.set(area, path);
    return path;
  };
  return { ...ports, findArea };
}
