/** Vital curves of one person: every measured value with the message it was read from, and the bands of the packs. */
import type { EntryDoc } from '../../adapters/storage/collections.ts';
import { bandsOf, CURVES } from '../../cases/triage/bands.ts';
import type { BandsFor, CurveName } from '../../cases/triage/bands.ts';
import type { Pack } from '../../cases/triage/pack.ts';
import type { PersonPage } from './schemas/follow.ts';

type Curve = PersonPage['curves'][number];
type Point = Curve['points'][number];
type Source = NonNullable<Point['source']>;

/** What the same sign is called where it is understood in a message. */
const AS_SAID: Readonly<Record<CurveName, string>> = {
  spo2: 'spo2',
  temperature: 'temperature',
  respiratoryRate: 'resp_rate',
  pulse: 'pulse',
};

/** A report may be told over several messages; older ones belong to an earlier report. */
const REPORT_MS = 6 * 3_600_000;

interface Said extends Source {
  atMs: number;
  facts: readonly { type: string; value: string | number }[];
}

/** @param entries of the person's conversation, oldest first */
export function curvesOf(
  entries: readonly EntryDoc[],
  personId: string,
  who: BandsFor,
  packs: readonly Pack[],
): Curve[] {
  const said = entries.flatMap(({ at, atMs, body }): Said[] =>
    body.type === 'message' && body.direction === 'in'
      ? [{ at, atMs, channel: body.channel, text: body.text, facts: body.facts ?? [] }]
      : [],
  );
  return CURVES.map((name) => ({
    name,
    bands: bandsOf(name, who, packs).map(({ documents, ...band }) => ({ ...band, documents: [...documents] })),
    points: entries.filter((entry) => entry.personId === personId).flatMap((entry) => pointsOf(entry, name, said)),
  }));
}

function pointsOf({ at, atMs, body }: EntryDoc, name: CurveName, said: readonly Said[]): Point[] {
  if (body.type !== 'observation') return [];
  return body.facts.flatMap((fact) =>
    fact.name === name && typeof fact.value === 'number'
      ? [{ at, value: fact.value, source: sourceOf(said, name, fact.value, atMs) }]
      : [],
  );
}

/** The newest message of the report that says the value; where none says it so, the newest at all. */
function sourceOf(said: readonly Said[], name: CurveName, value: number, atMs: number): Source | null {
  const report = said.filter((message) => message.atMs <= atMs && message.atMs > atMs - REPORT_MS);
  const saying = report.filter(({ facts }) =>
    facts.some((fact) => fact.type === AS_SAID[name] && Number(fact.value) === value),
  );
  const found = saying.at(-1) ?? report.at(-1);
  return found === undefined ? null : { at: found.at, channel: found.channel, text: found.text };
}
