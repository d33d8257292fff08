/** What all lists share: how many, from where on, and how the answer looks. */
import { z } from 'zod';

/** `limit` 1 to 200, default 50; `cursor` as given by `next` of the page before. */
export const pageQuery = {
  limit: z.coerce.number<number>().int().min(1).max(200).default(50).meta({ description: 'Số dòng, tối đa 200' }),
  cursor: z.string().max(2000).optional().meta({ description: 'Giá trị `next` của trang trước' }),
};

/** A list that knows no filters. */
export const plainQuery = z.object(pageQuery);

/** `{items, next}`; `next` is null at the end. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** One code or several with commas between them, e.g. `status=open,waiting`. */
export function codesOf(codes: readonly string[], description: string) {
  return z
    .string()
    .max(400)
    .refine((text) => splitCodes(text).every((code) => codes.includes(code)), {
      error: `phải là một hoặc nhiều mã sau, cách nhau bằng dấu phẩy: ${codes.join(', ')}`,
    })
    .meta({ description, example: codes[0] });
}

export function splitCodes(text: string): string[] {
  return text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** ISO 8601 with offset. */
export const time = z.string().meta({ format: 'date-time', example: '2026-03-10T09:00:00+07:00' });
