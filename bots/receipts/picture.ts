/** The QR code of a receipt, as a picture beside the words of a message. */
import type { Channel, Rendered } from '../../adapters/channels/contract.ts';
import { shownCode } from '../../cases/declaration.ts';
import type { Language } from '../../cases/text.ts';
import type { Outbound } from '../../flows/engine/turn.ts';
import type { Deps } from '../deps.ts';

/** Pixels on a side of one module: about 340 in all, sharp on a phone and printed. */
const SCALE = 6;

/** Every row is plain: to try five filters on each costs three times as much and saves nothing on squares. */
const PLAIN_ROWS = { filterType: 0, deflateStrategy: 0 };

/** PNG of a text as a QR code, about 3 KB. */
export async function qrCode(text: string): Promise<Buffer> {
  // loaded with the first receipt: most processes of this code make none
  const { toBuffer } = await import('qrcode');
  const segments = [{ data: Buffer.from(text), mode: 'byte' as const }];
  return toBuffer(segments, {
    type: 'png',
    errorCorrectionLevel: 'M',
    scale: SCALE,
    margin: 4,
    rendererOpts: PLAIN_ROWS,
  });
}

/**
 * The message with its picture, where the channel can show one: on the last part, or before the text where that is too
 * long to stand under a picture.
 */
export async function withPicture(
  { receipts, say }: Pick<Deps, 'receipts' | 'say'>,
  { capabilities }: Pick<Channel, 'capabilities'>,
  message: Outbound,
  rendered: Rendered,
  language: Language,
): Promise<Rendered> {
  const last = rendered.parts.at(-1);
  if (message.picture === undefined || capabilities.pictures === undefined || last === undefined) return rendered;
  const { receipt } = message.picture;
  const alt = say([{ key: 'declaration.qrCode', params: { code: shownCode(receipt.code) } }], language, 'chat');
  const bytes = await qrCode(receipts.text(receipt));
  const picture = { png: bytes.toString('base64'), alt };
  if (last.text.length > capabilities.pictures.maxCaption) {
    return { ...rendered, parts: [{ text: '', picture }, ...rendered.parts] };
  }
  return { ...rendered, parts: [...rendered.parts.slice(0, -1), { ...last, picture }] };
}
