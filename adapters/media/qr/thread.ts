/** The thread in which a picture is looked at: it gets the bytes, answers once, and is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { readCodes } from './read.ts';

parentPort?.postMessage(await readCodes(workerData as Uint8Array), []);
