/** What the QR codes in a message's pictures say, told to its conversation as soon as the pictures are kept. */
import { receiptState } from '../admin/api/receipt-state.ts';
import { inbox } from '../adapters/storage/collections.ts';
import type { InboxRow } from '../adapters/storage/collections.ts';
import { shownCode } from '../cases/declaration.ts';
import { mostUseful, readCodeText } from '../cases/picture-code.ts';
import type { PictureCode } from '../cases/picture-code.ts';
import { dayOf, toIso, toMs } from '../cases/time.ts';
import { waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';
import { mediaIdOf } from './ids.ts';
import { bodyOf } from './inbound.ts';

/** What can be looked at; a sticker (WebP) holds no code. */
const PICTURE = /^image\/(?:jpeg|png)$/;

/** Doing it twice changes nothing: the notice has an id of its own. The text of a code is written nowhere but into it. */
export async function tellPictures(deps: Deps, row: InboxRow): Promise<void> {
  const body = bodyOf(row);
  if (body.type !== 'message') return;
  const { media = [] } = body.content;
  const found: PictureCode[] = [];
  for (const index of media.keys()) found.push(...(await codesIn(deps, mediaIdOf(row.id, index))));
  if (found.length === 0) return;
  const caption = media.flatMap((file) => file.caption ?? []).join(' ');
  const notice = { is: 'pictureRead' as const, code: mostUseful(found), caption };
  const told = { id: `${row.id}.code`, conversationId: row.conversationId, source: 'notice' as const, urgent: false };
  await deps.store.insert(inbox, waitingRow(deps, { ...told, body: { type: 'notice', notice } }));
  await deps.queue.wake('turns', row.conversationId);
}

/** Empty where there is no picture to look at. */
async function codesIn(deps: Deps, id: string): Promise<PictureCode[]> {
  const { media, codes, count, clock } = deps;
  const file = codes === null ? null : await media?.get(id);
  if (codes === null || !file || !PICTURE.test(file.type)) return [];
  const read = await codes(file.bytes);
  if ('refused' in read) {
    count('picture_refused', { reason: read.refused });
    return [{ is: read.refused === 'tooLarge' ? 'tooLarge' : 'none' }];
  }
  count('picture_read', { codes: String(read.texts.length) });
  if (read.texts.length === 0) return [{ is: 'none' }];
  const today = dayOf(toIso(clock.now()));
  return Promise.all(
    read.texts.map(async (text): Promise<PictureCode> => {
      const code = readCodeText(text, today);
      return code.is === 'receipt' ? receiptOf(deps, text) : code;
    }),
  );
}

async function receiptOf({ receipts, store, clock }: Deps, text: string): Promise<PictureCode> {
  const receipt = receipts.read(text);
  if (receipt === null) return { is: 'receipt', state: 'altered', code: null, validUntil: null };
  const kept = await receiptState({ store, now: () => clock.now() }, receipt.code);
  const isOver = toMs(receipt.validUntil) < clock.now();
  const state = kept === 'unknown' ? 'unknown' : isOver ? 'expired' : 'valid';
  return { is: 'receipt', state, code: shownCode(receipt.code), validUntil: receipt.validUntil };
}
