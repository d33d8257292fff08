/** How large a picture becomes when it is opened, told by its head before anything is opened: a small file may hold a huge one. */
import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';

/** A phone's photo has 12 million pixels; this many take about 250 MB to look at. */
const MOST_PIXELS = 25_000_000;

type Opens = 'opens' | 'tooLarge' | 'notAPicture';

const PNG_MARK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** May this file be opened? */
export async function mayBeOpened(bytes: Buffer): Promise<Opens> {
  if (bytes.subarray(0, 8).equals(PNG_MARK)) return pngOpens(bytes);
  const pixels = bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegPixels(bytes) : 0;
  return fits(pixels);
}

function fits(pixels: number): Opens {
  if (pixels === 0) return 'notAPicture';
  return pixels > MOST_PIXELS ? 'tooLarge' : 'opens';
}

/** Channels by colour type: grey, colours, palette, grey and alpha, colours and alpha (PNG 11.2.2). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

async function pngOpens(bytes: Buffer): Promise<Opens> {
  if (bytes.length < 29 || bytes.toString('latin1', 12, 16) !== 'IHDR') return 'notAPicture';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const size = fits(width * height);
  const channels = CHANNELS[bytes.readUInt8(25)] ?? 0;
  if (size !== 'opens' || channels === 0) return size === 'opens' ? 'notAPicture' : size;
  const row = Math.ceil((width * channels * bytes.readUInt8(24)) / 8) + 1;
  // interlaced, each of seven passes begins its rows anew
  return inflated(pngData(bytes), 2 * row * height + 4096);
}

/** The packed pixels, as they lie in the file. */
function* pngData(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') yield bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
}

/** Its pixels may be packed a thousandfold and more than its head says: counted, never kept. */
async function inflated(data: Iterable<Buffer>, most: number): Promise<Opens> {
  let size = 0;
  try {
    for await (const part of Readable.from(data).pipe(createInflate())) {
      size += (part as Buffer).length;
      if (size > most) return 'tooLarge';
    }
  } catch {
    return 'notAPicture';
  }
  return size === 0 ? 'notAPicture' : 'opens';
}

/** Pixels of the first frame (SOF0 to SOF15 without DHT, JPG and DAC; ITU T.81 B.1.1.3); 0 where there is none. */
function jpegPixels(bytes: Buffer): number {
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return 0;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return 0;
}
