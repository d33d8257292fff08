/** `npm run understand`: says for each line what a message means; intents, facts and their places in the text. */
import { ENTITY_TYPES } from '../cases/codes.ts';
import { loadUnderstanding } from '../bots/resources.ts';
import type { Entity, Understanding } from '../nlp/understanding.ts';
import { LineFault, runJsonl, UsageFault } from './jsonl.ts';

const HELP = `
Usage: npm run --silent understand [-- --at <time>] [--expecting <entity type>] [file …]
Reads JSON lines {"text": "…"} and writes {"text","intent","confidence","entities","implausible"?} for each.
  --at <time>          the messages' own time, ISO 8601 with offset (default: now)
  --expecting <type>   the open question: a bare "97" answers spo2
  --help               this text
`;
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

await runJsonl({
  name: 'understand',
  help: HELP,
  options: { at: { type: 'string' }, expecting: { type: 'string' } },
  handle(options) {
    const at = options['at'];
    if (typeof at === 'string' && (!TIME.test(at) || Number.isNaN(Date.parse(at))))
      throw new UsageFault(`--at is no time: ${at}`);
    const expecting = ENTITY_TYPES.find((type) => type === options['expecting']);
    if (options['expecting'] !== undefined && !expecting)
      throw new UsageFault(`--expecting is no entity type: ${String(options['expecting'])}`);
    const understand = loadUnderstanding();
    return ({ text }) => {
      if (typeof text !== 'string') throw new LineFault('Thiếu "text", hoặc "text" không phải là chuỗi.');
      return answer(understand(text, { at: typeof at === 'string' ? at : new Date().toISOString(), expecting }));
    };
  },
});

function answer({ text, intent, confidence, entities, implausible }: Understanding): unknown {
  return {
    text,
    intent,
    confidence,
    entities: entities.map(inOrder),
    ...(implausible.length > 0 ? { implausible } : {}),
  };
}

/** Fields in the order of the contract. */
function inOrder({ type, value, start, end, ...flags }: Entity): unknown {
  return { type, value, start, end, ...flags };
}
