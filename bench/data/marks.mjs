// Reads a line with inline marks, "sốt [39 độ|temperature=39]", into the plain text and its entities with UTF-16 offsets.
import { readLabel } from './scheme.mjs';

/** What each flag of a mark adds to the entity; the status is the symptom's own. */
const FLAGS = {
  neg: { negated: true, status: 'absent' },
  res: { negated: true, resolved: true, status: 'resolved' },
  imp: { improving: true, status: 'improving' },
  unc: { uncertain: true, status: 'uncertain' },
  hyp: { hypothetical: true, status: 'hypothetical' },
  hist: { status: 'history' },
  other: { status: 'other_person' },
  sev: { severe: true },
};

function entityOf(label, span, start) {
  const [head, ...flags] = label.split('!');
  const entity = { ...readLabel(head, span), start, end: start + span.length };
  if (entity.type === 'symptom') entity.status = 'present';
  for (const flag of flags) {
    if (!Object.hasOwn(FLAGS, flag)) throw new Error(`unknown flag ${flag}`);
    const { status, ...plain } = FLAGS[flag];
    Object.assign(entity, plain);
    if (status !== undefined && entity.type === 'symptom') entity.status = status;
  }
  return entity;
}

/** Refuses spans that overlap; only a claim may hold others inside it. */
function refuseOverlap(entities) {
  for (const [index, outer] of entities.entries()) {
    for (const inner of entities.slice(index + 1)) {
      const apart = inner.start >= outer.end || inner.end <= outer.start;
      if (!apart && outer.type !== 'claim' && inner.type !== 'claim') throw new Error('spans overlap');
    }
  }
}

/** Gives `{text, entities}` of a marked line, entities in text order. Throws on an open mark or an unknown label. */
export function readMarks(source) {
  const open = [];
  const entities = [];
  let text = '';
  let rest = source;
  while (rest !== '') {
    const char = rest[0];
    if (char === '[') open.push(text.length);
    else if (char === '|') {
      const start = open.pop();
      const close = rest.indexOf(']');
      if (start === undefined || close < 0) throw new Error(`mark not closed: ${source}`);
      entities.push(entityOf(rest.slice(1, close), text.slice(start), start));
      rest = rest.slice(close);
    } else text += char;
    rest = rest.slice(1);
  }
  if (open.length > 0) throw new Error(`mark without label: ${source}`);
  entities.sort((one, other) => one.start - other.start || other.end - one.end);
  refuseOverlap(entities);
  return { text, entities };
}
