/** `npm run isolation`: until when somebody stays apart, tested when, by which document; one line of JSON for each. */
import { z } from 'zod';
import { isDay } from '../cases/time.ts';
import { ISOLATION_DOCUMENTS } from '../cases/isolation/documents.ts';
import { isolate } from '../cases/isolation/isolate.ts';
import { LineFault, runJsonl } from './jsonl.ts';
import { fieldFault } from './field-fault.ts';

const HELP = `
Usage: npm run --silent isolation [-- file …]
Reads JSON lines {"status":"f0|f1","on":"<exposure or positive day>","doses","lastDoseOn"?,"recoveredOn"?,"today"?,
"negativeTestOn"?,"supervised"?,"rules"?} and writes {"until","tests","monitorUntil","rule","document","release","reason"}.
  rules    one of ${ISOLATION_DOCUMENTS.map(({ id }) => id).join(', ')}; default: the document in force on that day
  --help   this text
`;

const day = z.string().refine(isDay, 'không phải là ngày YYYY-MM-DD');
const INPUT = z.object({
  status: z.enum(['f0', 'f1']),
  on: day,
  doses: z.number().int().min(0).optional(),
  lastDoseOn: day.optional(),
  recoveredOn: day.optional(),
  today: day.optional(),
  negativeTestOn: day.optional(),
  supervised: z.boolean().optional(),
  rules: z.enum(ISOLATION_DOCUMENTS.map(({ id }) => id)).optional(),
});

await runJsonl({
  name: 'isolation',
  help: HELP,
  options: {},
  handle: () => (line) => {
    const read = INPUT.safeParse(line);
    if (!read.success) throw fieldFault(read.error);
    const found = isolate(read.data);
    if (found === null) throw new LineFault(`Văn bản ${read.data.rules} không quy định cho ${read.data.status}.`);
    return found;
  },
});
