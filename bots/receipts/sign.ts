/** Receipts of declarations are signed (Ed25519), so that a check-point can tell a true one without asking anybody. */
import { createHash, createPrivateKey, createPublicKey, sign as signBytes, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { PublicKey } from '../../admin/api/ports.ts';
import { readReceiptLine, receiptLine } from '../../cases/receipt.ts';
import type { Receipt } from '../../cases/receipt.ts';

export interface Receipts {
  /** the text of the QR code: the line, the id of the key, the signature */
  text: (receipt: Receipt) => string;
  /** what a text says that was signed here; null for any other, altered ones included */
  read: (text: string) => Receipt | null;
  publicKeys: () => readonly PublicKey[];
}

interface SigningKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  raw: string;
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW_BYTES = 32;
const SIGNATURE = /^[\w-]{86}$/;

function signingKey(seed: Buffer): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-RAW_BYTES);
  const id = createHash('sha256').update(raw).digest('base64url').slice(0, 6);
  return { id, privateKey, publicKey, raw: raw.toString('base64url') };
}

function readSigned(keys: readonly SigningKey[], text: string): Receipt | null {
  const [, line = '', id = '', signature = ''] = /^(.+)\|([\w-]{6})\|([\w-]+)$/.exec(text.trim()) ?? [];
  const key = keys.find((one) => one.id === id);
  if (key === undefined || !SIGNATURE.test(signature)) return null;
  const bytes = Buffer.from(signature, 'base64url');
  // The last character has bits that decoding drops: only the one way to write it counts.
  if (bytes.toString('base64url') !== signature) return null;
  return verify(null, Buffer.from(`${line}|${id}`), key.publicKey, bytes) ? readReceiptLine(line) : null;
}

/** @param seeds 32 bytes each; the first signs, all of them verify */
export function createReceipts(seeds: readonly Buffer[]): Receipts {
  const keys = seeds.map(signingKey);
  const [first] = keys;
  if (first === undefined) throw new Error('receipts need a key to be signed with');
  return {
    text(receipt) {
      const signed = `${receiptLine(receipt)}|${first.id}`;
      return `${signed}|${signBytes(null, Buffer.from(signed), first.privateKey).toString('base64url')}`;
    },
    read: (text) => readSigned(keys, text),
    publicKeys: () => keys.map(({ id, raw }) => ({ id, key: raw })),
  };
}
