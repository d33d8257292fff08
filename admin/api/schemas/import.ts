/** A list of people read from a file: what would become of each line, and the lines that are to be written. */
import { z } from 'zod';
import { enrolment, personBrief } from './person.ts';

/** Lines that one file may hold. */
export const MOST_LINES = 5000;

export const FATES = ['new', 'update', 'same', 'refused'] as const;

const line = z.object({
  line: z.int().meta({ description: 'số dòng trong tệp' }),
  fate: z.enum(FATES),
  reason: z.string().nullable().meta({ description: 'vì sao bị từ chối' }),
  notes: z.array(z.string()).meta({ description: 'điều cần xem lại, dòng vẫn ghi được' }),
  whom: personBrief.nullable().meta({ description: 'người đã có mà dòng này cập nhật' }),
  changes: z.array(z.string()).meta({ description: 'các ô sẽ đổi' }),
  person: enrolment.nullable().meta({ description: 'dòng như đã đọc được' }),
  cells: z.array(z.string()).meta({ description: 'các ô như trong tệp, chỉ ở dòng bị từ chối' }),
});

export const preview = z
  .object({
    headers: z.array(z.string()),
    ignored: z.array(z.string()).meta({ description: 'cột không dùng tới' }),
    counts: z.object({ new: z.int(), update: z.int(), same: z.int(), refused: z.int() }),
    lines: z.array(line),
  })
  .meta({ id: 'ImportPreview' });

export const imported = z
  .object({
    lines: z.array(
      z.object({ line: z.int(), done: z.enum(['new', 'update', 'same', 'refused']), reason: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Imported' });

export type PreviewLine = z.output<typeof line>;
export type Preview = z.output<typeof preview>;
