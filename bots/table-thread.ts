/** The thread in which a table is read: it gets the bytes, answers once, and is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from '../admin/api/files/table.ts';

parentPort?.postMessage(await readTable(workerData as Uint8Array), []);
