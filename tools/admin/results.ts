/** The verb import-results: test results from a file; whoever waits is told by the service when it next looks. */
import { readFile } from 'node:fs/promises';
import { readResults } from '../../admin/api/files/results.ts';
import { readTable } from '../../admin/api/files/table.ts';
import { SentFile } from '../../admin/api/files/upload.ts';
import { Problem } from '../../admin/api/problem.ts';
import { realClock } from '../../bots/clock.ts';
import { createOrders } from '../../bots/ids.ts';
import { takeResults } from '../../bots/lab-results/take.ts';
import { AUTOMATION } from '../../cases/lifecycle.ts';
import { needed, UsageError, type StoreVerb } from './verb.ts';

/** Prints what the API answers: `{imported, updated, rejected: [{line, reason}]}`. */
export const importResultFile: StoreVerb = async (store, subject) => {
  const name = needed(subject, 'FILE');
  const bytes = await readFile(name).catch(() => {
    throw new UsageError(`${name} cannot be read`);
  });
  const { lines } = await readResults({ readTable, now: Date.now }, new SentFile(bytes)).catch((fault: unknown) => {
    throw fault instanceof Problem ? new UsageError(fault.message) : fault;
  });
  const rows = lines.flatMap((line) => ('row' in line ? [line.row] : []));
  const rejected = lines.flatMap((line) => ('reason' in line ? [{ line: line.line, reason: line.reason }] : []));
  const deps = { store, clock: realClock, orders: createOrders() };
  const counts = await takeResults(deps, rows, { by: AUTOMATION, rejected: rejected.length });
  process.stdout.write(`${JSON.stringify({ ...counts, rejected })}\n`);
};
