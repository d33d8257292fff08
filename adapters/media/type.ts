/** What a file is, by its first bytes: names and headers that came along are not believed. */

interface Kind {
  type: string;
  /** bytes at offsets; all must be there */
  marks: readonly (readonly [offset: number, bytes: Buffer])[];
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Everything that is kept. Images that a browser shows without running anything, voice messages, and PDF. */
const KINDS: readonly Kind[] = [
  { type: 'image/jpeg', marks: [[0, Buffer.from([0xff, 0xd8, 0xff])]] },
  { type: 'image/png', marks: [[0, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]] },
  {
    type: 'image/webp',
    marks: [
      [0, ascii('RIFF')],
      [8, ascii('WEBP')],
    ],
  },
  { type: 'audio/ogg', marks: [[0, ascii('OggS')]] },
  { type: 'application/pdf', marks: [[0, ascii('%PDF-')]] },
];

/** MIME type; null for what is none of the kinds that are kept. */
export function mediaTypeOf(bytes: Buffer): string | null {
  const known = KINDS.find(({ marks }) =>
    marks.every(([offset, mark]) => bytes.subarray(offset, offset + mark.length).equals(mark)),
  );
  return known?.type ?? null;
}
