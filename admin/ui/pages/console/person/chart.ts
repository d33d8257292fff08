/** A vital curve for uPlot: time below, the packs' bands behind, our tokens as colours. */
import type uPlot from 'uplot';
import type { Band, Curve } from '../../../api/types.ts';
import { clock, isoDay, shortTime } from '../../../words/time.ts';

export const CHART_HEIGHT = 168;

/** What the axis spans at least. */
const SPANS: Readonly<Record<Curve['name'], readonly [low: number, high: number]>> = {
  spo2: [88, 100],
  temperature: [36, 40],
  respiratoryRate: [8, 32],
  pulse: [50, 130],
};

/** Air above and below the outermost point, as a share of the span. */
const AIR = 0.04;

/** The lowest and highest value of the axis. */
export function spanOf({ name, points }: Curve): [number, number] {
  const [low, high] = SPANS[name];
  const values = points.map(({ value }) => value);
  const [bottom, top] = [Math.min(low, ...values), Math.max(high, ...values)];
  const air = (top - bottom) * AIR;
  return [bottom - air, name === 'spo2' ? Math.min(100.5, top + air) : top + air];
}

const TINTS: Readonly<Record<Band['level'], string>> = {
  RED: '--red-tint',
  ORANGE: '--orange-tint',
  YELLOW: '--yellow-tint',
  GREEN: '--green-tint',
};
const LINES: Readonly<Record<Band['level'], string>> = {
  RED: '--red-line',
  ORANGE: '--orange-line',
  YELLOW: '--yellow-line',
  GREEN: '--green-line',
};

/** A canvas knows no style sheet: it is asked each time, so that a change of theme is followed. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Milder bands first, so that the most severe one lies on top. */
function drawBands(chart: uPlot, bands: readonly Band[]): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { level, side, bound } of bands) {
    const at = chart.valToPos(bound, 'y', true);
    const [top, height] = side === 'below' ? [at, bbox.top + bbox.height - at] : [bbox.top, at - bbox.top];
    if (height <= 0) continue;
    ctx.fillStyle = colour(TINTS[level]);
    ctx.fillRect(bbox.left, top, bbox.width, height);
    ctx.fillStyle = colour(LINES[level]);
    ctx.fillRect(bbox.left, Math.round(at), bbox.width, Math.max(1, devicePixelRatio));
  }
  ctx.restore();
}

/** @param onChoose the point that was pointed at */
export function chartOptions(
  curve: Curve,
  width: number,
  today: string,
  onChoose: (index: number) => void,
): uPlot.Options {
  const font = '12px "Be Vietnam Pro", sans-serif';
  const axis: uPlot.Axis = {
    font,
    stroke: () => colour('--text-quiet'),
    grid: { show: false },
    ticks: { show: false },
  };
  return {
    width,
    height: CHART_HEIGHT,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
    scales: { x: { time: true }, y: { range: spanOf(curve) } },
    axes: [
      {
        ...axis,
        space: 70,
        size: 26,
        values: (_chart, times) => times.map((seconds) => tickWords(seconds, today)),
      },
      { ...axis, size: 40, values: (_chart, values) => values.map((value) => String(value).replace('.', ',')) },
    ],
    series: [
      {},
      {
        stroke: () => colour('--accent'),
        width: 2,
        points: { show: true, size: 7, fill: () => colour('--accent'), stroke: () => colour('--surface') },
      },
    ],
    hooks: {
      drawClear: [(chart) => drawBands(chart, curve.bands)],
      setCursor: [
        (chart) => typeof chart.cursor.idx === 'number' && chart.cursor.left !== -10 && onChoose(chart.cursor.idx),
      ],
    },
  };
}

/** "16/11" at midnight, otherwise the time; `seconds` since the epoch. */
function tickWords(seconds: number, today: string): string {
  const at = new Date(seconds * 1000).toISOString();
  const [, month = '', date = ''] = isoDay(new Date(at)).split('-');
  return clock(at) === '00:00' ? `${Number(date)}/${Number(month)}` : shortTime(at, today);
}

/** Seconds and values, as uPlot takes them. */
export function chartData({ points }: Curve): uPlot.AlignedData {
  return [points.map(({ at }) => Date.parse(at) / 1000), points.map(({ value }) => value)];
}
