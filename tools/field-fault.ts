/** Why a line of a JSONL tool cannot be used, from what its schema found. */
import type { z } from 'zod';
import { LineFault } from './jsonl.ts';

/** Names the first field that is wrong. */
export function fieldFault({ issues }: z.ZodError): LineFault {
  const [issue] = issues;
  const why = issue?.code === 'custom' ? issue.message : 'không đúng dạng hoặc ngoài giới hạn (xem --help)';
  return new LineFault(`"${issue?.path.join('.') ?? ''}" không dùng được: ${why}`);
}
