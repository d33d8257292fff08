/** Finds QR codes in a picture, in this thread: the service lets a thread of their own do it (`reader.ts`). */
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Reader from 'zxing-wasm/reader';
import type { CodesRead } from '../contract.ts';
import { mayBeOpened } from './bounds.ts';

/** A page of tickets has more; nobody needs them all. */
const MOST_CODES = 4;

type Library = typeof Reader;

/** Loaded with the first picture. */
let loaded: Promise<Library> | undefined;

/** From the package on disk: left to itself the library would fetch its binary from the network. */
async function load(): Promise<Library> {
  const library = await import('zxing-wasm/reader');
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await library.prepareZXingModule({ overrides: { wasmBinary: await fs.readFile(file) }, fireImmediately: true });
  return library;
}

/** The texts of all QR codes that can be read in a JPEG or PNG. Rejects where memory runs out. */
export async function readCodes(bytes: Uint8Array): Promise<CodesRead> {
  const opens = await mayBeOpened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (opens !== 'opens') return { refused: opens };
  const { readBarcodes } = await (loaded ??= load());
  const found = await readBarcodes(bytes, { formats: ['QRCode'], maxNumberOfSymbols: MOST_CODES });
  if (found.some(({ error }) => error.startsWith('Failed to load'))) return { refused: 'notAPicture' };
  return { texts: found.flatMap(({ isValid, text }) => (isValid && text !== '' ? [text] : [])) };
}
