/** Vital curves of the last measurements, each with the band in which a person must report. */
import type { ReactNode } from 'react';
import type { TimelineEntry } from '../../../api/types.ts';
import { useToday } from '../../../parts/ticker.ts';
import { factWord, valueWord } from '../../../words/labels.ts';
import { shortTime } from '../../../words/time.ts';
import { bandsFor, curveOf, pointsOf } from './curves.ts';
import type { VitalBand } from './curves.ts';

export function Vitals({ entries, age }: { entries: readonly TimelineEntry[]; age: number | null }): ReactNode {
  const curves = bandsFor(age)
    .map((band) => ({ band, points: pointsOf(entries, band.name) }))
    .filter(({ points }) => points.length > 0);
  if (curves.length === 0) return null;
  return (
    <section className="box">
      <h3>Sinh hiệu</h3>
      {curves.map(({ band, points }) => (
        <VitalCurve key={band.name} band={band} points={points} />
      ))}
    </section>
  );
}

function VitalCurve({
  band,
  points,
}: {
  band: VitalBand;
  points: readonly { at: string; value: number }[];
}): ReactNode {
  const today = useToday();
  const last = points.at(-1);
  if (last === undefined) return null;
  const { line, dots, bandTop, bandHeight } = curveOf(points, band);
  const words = points.map(({ value }) => valueWord('', value)).join(' → ');
  return (
    <figure className="vital">
      <figcaption className="figures">
        {factWord(band.name)} <b>{valueWord(band.name, last.value)}</b>
        <span className="quiet"> {shortTime(last.at, today)}</span>
      </figcaption>
      {points.length > 1 && (
        <svg viewBox="0 0 100 32" preserveAspectRatio="none" role="img" aria-label={`${factWord(band.name)}: ${words}`}>
          <rect className="vital-band" x="0" width="100" y={bandTop} height={bandHeight} />
          <polyline className="vital-line" points={line} />
          {dots.map(({ x, y }) => (
            <line key={x} className="vital-dot" x1={x} x2={x} y1={y} y2={y} />
          ))}
        </svg>
      )}
    </figure>
  );
}
