/** A file as the body of a request. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Problem, refused } from '../problem.ts';

/** Bytes of a file as it is sent. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What was sent. As JSON, as an Idempotency-Key is bound to it, it is its digest. */
export class SentFile {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  toJSON(): string {
    return createHash('sha256').update(this.bytes).digest('base64url');
  }
}

export const sentFile = z
  .instanceof(SentFile)
  .meta({ type: 'string', format: 'binary', description: 'tệp CSV hoặc XLSX, tối đa 8 MB' });

/** The whole body, or the field `file` of a form; throws 413 as soon as it is too long, 422 for a form without a file. */
export async function readFileBody(request: IncomingMessage): Promise<SentFile> {
  const tooLarge = (): Problem => new Problem('tooLarge', 'Tệp lớn quá 8 MB. Hãy chia thành nhiều tệp.');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  return new SentFile(/^multipart\/form-data\b/i.test(type) ? await fileField(bytes, type) : bytes);
}

async function fileField(bytes: Buffer, type: string): Promise<Buffer> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const field = form?.get('file') ?? null;
  if (field === null) throw refused('Biểu mẫu gửi lên thiếu trường "file" chứa tệp.');
  return typeof field === 'string' ? Buffer.from(field) : Buffer.from(await field.arrayBuffer());
}
