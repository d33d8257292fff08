/** Encryption at rest: the key ring, what is sealed under it, and the form of a sealed document body. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { StorageError } from './errors.ts';

const NONCE = 12;
const TAG = 16;
const KEY = 32;
const PRINT = 4;
const KEY_ID = /^[A-Za-z0-9._-]{1,64}$/;
const HASHES = 20_000;
const UNDER_RING = 1;
const UNDER_OWNER = 2;
const OWNERS = Buffer.of(UNDER_OWNER);

/** A key as it rests: sealed under the ring's key of that id. */
export interface WrappedKey {
  ring: string;
  wrapped: Buffer;
}

/** An owner's data key; `print` (4 random bytes) tells this key from a later one of the same owner. */
export interface DataKey {
  print: Buffer;
  key: KeyObject;
}

/** What spool and media need of the ring. */
export interface TextSeal {
  /** base64 of the sealed text; `purpose` must be given again to open it */
  sealText(text: string, purpose: string): string;
  /** Throws StorageError `sealed` when the key is unknown or the text was changed. */
  openText(sealed: string, purpose: string): string;
}

interface RingKey {
  wrap: KeyObject;
  body: KeyObject;
  sign: KeyObject;
}

/** AES-256-GCM: nonce, tag, ciphertext, behind the bytes of `head`. `aad` binds it to its place. */
export function sealBytes(key: KeyObject, plain: Uint8Array, aad: string, head: readonly Uint8Array[] = []): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad));
  const text = cipher.update(plain);
  // of this cipher all is out already; it only makes the tag
  cipher.final();
  return Buffer.concat([...head, nonce, cipher.getAuthTag(), text]);
}

/** Opens what `sealBytes` made; StorageError `sealed` for another key, another place or changed bytes. */
export function openBytes(key: KeyObject, sealed: Buffer, aad: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(aad))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch (cause) {
    throw new StorageError('sealed', 'a sealed text was changed, or sealed under another key', { cause });
  }
}

/** The keys of one deployment: the first seals new data, all of them open old data. */
export class KeyRing implements TextSeal {
  readonly first: string;
  /** where the ring rests, null when it was given as a setting */
  readonly file: string | null;
  readonly #keys: ReadonlyMap<string, RingKey>;

  constructor(keys: ReadonlyMap<string, Uint8Array>, file: string | null = null) {
    const [first] = keys.keys();
    if (first === undefined) throw new Error('a key ring needs at least one key');
    this.first = first;
    this.file = file;
    const derived = (key: Uint8Array): RingKey => {
      return { wrap: derive(key, 'wrap'), body: derive(key, 'body'), sign: derive(key, 'receipts') };
    };
    this.#keys = new Map([...keys].map(([id, key]) => [id, derived(key)]));
  }

  /** Seals a key under the first key of the ring. */
  wrap(key: Uint8Array, purpose: string): WrappedKey {
    return { ring: this.first, wrapped: sealBytes(this.#key(this.first).wrap, key, purpose) };
  }

  unwrap(key: WrappedKey, purpose: string): Buffer {
    return openBytes(this.#key(key.ring).wrap, key.wrapped, purpose);
  }

  /** Seals under the ring itself what belongs to nobody: length and id of the key, then as `sealBytes`. */
  seal(plain: Uint8Array, aad: string): Buffer {
    const id = Buffer.from(this.first);
    return sealBytes(this.#key(this.first).body, plain, aad, [Buffer.of(id.length), id]);
  }

  open(sealed: Buffer, aad: string): Buffer {
    const end = 1 + (sealed[0] ?? 0);
    return openBytes(this.#key(sealed.toString('utf8', 1, end)).body, sealed.subarray(end), aad);
  }

  /** Secrets of 32 bytes for signing, in the order of the ring; they tell nothing of the keys that seal. */
  signingSeeds(): readonly Buffer[] {
    return [...this.#keys.values()].map(({ sign }) => sign.export());
  }

  sealText(text: string, purpose: string): string {
    return this.seal(Buffer.from(text), purpose).toString('base64');
  }

  openText(sealed: string, purpose: string): string {
    return this.open(Buffer.from(sealed, 'base64'), purpose).toString('utf8');
  }

  /** Whether a text that does not open may have been sealed under a key that is missing here: else it is damaged. */
  mayMiss(sealed: string): boolean {
    const bytes = Buffer.from(sealed, 'base64');
    const id = bytes.toString('utf8', 1, 1 + (bytes[0] ?? 0));
    return KEY_ID.test(id) && !this.#keys.has(id);
  }

  #key(id: string): RingKey {
    const key = this.#keys.get(id);
    if (!key) throw new StorageError('sealed', `the key "${id}" that sealed this is not in the key ring (DATA_KEYS)`);
    return key;
  }
}

/** Reads `id=<base64 of 32 bytes>`, separated by commas or lines; throws a sentence that names the faulty entry. */
export function parseRing(text: string, file: string | null = null): KeyRing {
  const keys = new Map<string, Uint8Array>();
  for (const entry of text.split(/[,\n]/).map((part) => part.trim())) {
    if (entry === '') continue;
    const [, id, base64] = /^([A-Za-z0-9._-]{1,64})=([A-Za-z0-9+/]{43}=)$/.exec(entry) ?? [];
    // the entry itself stays out of the message: it is a key
    if (!id || !base64) throw new Error(`key ${keys.size + 1} of the key ring is not id=<base64 of 32 bytes>`);
    if (keys.has(id)) throw new Error(`the key ring holds the id "${id}" twice`);
    keys.set(id, Buffer.from(base64, 'base64'));
  }
  return new KeyRing(keys, file);
}

/** A new data key and how it rests. `purpose` names whose it is. */
export function makeDataKey(ring: KeyRing, purpose: string): { key: DataKey; wrapped: WrappedKey } {
  const bytes = randomBytes(PRINT + KEY);
  return { key: dataKey(bytes), wrapped: ring.wrap(bytes, purpose) };
}

/** Wraps a data key in clear (`OwnerKey`) that comes from another store. Throws for one of another length. */
export function wrapDataKey(ring: KeyRing, bytes: Uint8Array, purpose: string): WrappedKey {
  if (bytes.length !== PRINT + KEY) throw new Error(`a data key has ${PRINT + KEY} bytes, not ${bytes.length}`);
  return ring.wrap(bytes, purpose);
}

/** The print of a data key in clear. */
export function printOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.subarray(0, PRINT));
}

/** Whether two secrets are the same, in constant time. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

export function openDataKey(ring: KeyRing, wrapped: WrappedKey, purpose: string): DataKey {
  return dataKey(ring.unwrap(wrapped, purpose));
}

/** The keyed hash (128 bits, base64url) under which personal texts are found; `secret` is stored wrapped. */
export function keyedHash(secret: Uint8Array): (text: string) => string {
  const key = derive(secret, 'hash');
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const hash = createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');
    if (known.size >= HASHES) known.clear();
    known.set(text, hash);
    return hash;
  };
}

/** A document body: one byte saying under which kind of key, then under the ring, or the key's print and the sealed. */
export function sealBody(ring: KeyRing, key: DataKey | null, plain: string, aad: string): Buffer {
  const text = Buffer.from(plain);
  if (!key) return Buffer.concat([Buffer.of(UNDER_RING), ring.seal(text, aad)]);
  return sealBytes(key.key, text, aad, [OWNERS, key.print]);
}

/** The body's text; null when its owner's key was shredded (there is none, or a later one). */
export function openBody(ring: KeyRing, keyOf: () => DataKey | null, body: Buffer, aad: string): string | null {
  if (body[0] === UNDER_RING) return ring.open(body.subarray(1), aad).toString('utf8');
  const key = keyOf();
  const start = 1 + PRINT;
  if (!key?.print.equals(body.subarray(1, start))) return null;
  return openBytes(key.key, body.subarray(start), aad).toString('utf8');
}

/** One call for many nonces: asking the system for each costs as much as sealing a short text. */
let nonces: Buffer = Buffer.alloc(0);
function nextNonce(): Buffer {
  if (nonces.length < NONCE) nonces = randomBytes(NONCE * 512);
  const nonce = nonces.subarray(0, NONCE);
  nonces = nonces.subarray(NONCE);
  return nonce;
}

function dataKey(bytes: Buffer): DataKey {
  return { print: Buffer.from(bytes.subarray(0, PRINT)), key: createSecretKey(bytes.subarray(PRINT)) };
}

function derive(key: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `binh-an ${purpose}`, KEY)));
}
