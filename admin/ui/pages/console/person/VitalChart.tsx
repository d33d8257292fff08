/** One vital sign: its last value, the curve over the packs' bands, and each point with the message it came from. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Band, Curve, CurvePoint } from '../../../api/types.ts';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { documentWords } from '../../../words/documents.ts';
import { CHANNEL_WORDS, factWord, valueWord } from '../../../words/labels.ts';
import { shortTime } from '../../../words/time.ts';
import { CHART_HEIGHT, chartData, chartOptions } from './chart.ts';

export function VitalChart({ curve }: { curve: Curve }): ReactNode {
  const today = useToday();
  const [chosen, setChosen] = useState<number | null>(null);
  const { name, points, bands } = curve;
  const last = points.at(-1);
  const title = factWord(name).charAt(0).toUpperCase() + factWord(name).slice(1);
  return (
    <figure className="chart">
      <figcaption className="figures">
        {title}{' '}
        {last === undefined ? <span className="quiet">chưa đo lần nào</span> : <b>{valueWord(name, last.value)}</b>}
        {last !== undefined && <span className="quiet"> {shortTime(last.at, today)}</span>}
      </figcaption>
      {points.length > 1 && <Plot curve={curve} today={today} onChoose={setChosen} />}
      <Bands name={name} bands={bands} />
      {last !== undefined && <Source point={points[chosen ?? points.length - 1] ?? last} name={name} today={today} />}
      {points.length > 1 && <Points curve={curve} chosen={chosen} today={today} />}
    </figure>
  );
}

function Plot({
  curve,
  today,
  onChoose,
}: {
  curve: Curve;
  today: string;
  onChoose: (index: number) => void;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const plot = new uPlot(chartOptions(curve, element.clientWidth, today, onChoose), chartData(curve), element);
    const sizes = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: CHART_HEIGHT }));
    sizes.observe(element);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const redraw = (): void => plot.redraw();
    theme.addEventListener('change', redraw);
    return () => {
      theme.removeEventListener('change', redraw);
      sizes.disconnect();
      plot.destroy();
    };
  }, [curve, today, onChoose]);
  // the table below says the same in words
  return <div ref={place} className="chart-plot" aria-hidden />;
}

function Bands({ name, bands }: { name: string; bands: readonly Band[] }): ReactNode {
  const severe = bands.toReversed();
  return (
    <ul className="chart-bands">
      {severe.map((band) => (
        <li key={`${band.level} ${band.side}`}>
          <SeverityMark severity={band.level} />
          <span className="figures">{boundWords(name, band)}</span>
          <span className="quiet">{band.documents.map(documentWords).join('; ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** "từ 96% trở xuống", "trên 120/phút" */
function boundWords(name: string, { side, bound, inclusive }: Band): string {
  const value = valueWord(name, bound);
  if (!inclusive) return `${side === 'below' ? 'dưới' : 'trên'} ${value}`;
  return `từ ${value} trở ${side === 'below' ? 'xuống' : 'lên'}`;
}

function Source({ point, name, today }: { point: CurvePoint; name: string; today: string }): ReactNode {
  const { source } = point;
  return (
    <p className="chart-source">
      <span className="figures">
        {shortTime(point.at, today)} · <b>{valueWord(name, point.value)}</b>
      </span>{' '}
      {source === null ? (
        <span className="quiet">không còn tin nhắn gốc</span>
      ) : (
        <>
          {CHANNEL_WORDS[source.channel]}: <q>{source.text}</q>
        </>
      )}
    </p>
  );
}

function Points({ curve, chosen, today }: { curve: Curve; chosen: number | null; today: string }): ReactNode {
  return (
    <details>
      <summary>Các lần đo ({curve.points.length})</summary>
      <table className="chart-points">
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Số đo</th>
            <th scope="col">Tin nhắn gốc</th>
          </tr>
        </thead>
        <tbody>
          {curve.points
            .map((point, index) => (
              <tr key={`${point.at} ${index}`} className={index === chosen ? 'chosen' : ''}>
                <td className="figures">{shortTime(point.at, today)}</td>
                <td className="figures">{valueWord(curve.name, point.value)}</td>
                <td>
                  {point.source === null ? 'không còn' : `${CHANNEL_WORDS[point.source.channel]}: ${point.source.text}`}
                </td>
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </details>
  );
}
