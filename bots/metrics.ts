/** Prometheus metrics: counters by name, gauges set by the service, durations; codes as labels, nothing personal. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

type Labels = Readonly<Record<string, string>>;

const PREFIX = 'binhan_';
/** Seconds: from a cheap turn to a provider that hangs. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A value seen for the first time beyond so many of its metric counts as `other`. */
const MOST_SERIES = 200;

export interface Metrics {
  /** Adds one. A metric's labels are those of its first use. */
  count: (name: string, labels?: Labels) => void;
  gauge: (name: string, value: number, labels?: Labels) => void;
  /** @param seconds how long something took */
  observe: (name: string, seconds: number, labels?: Labels) => void;
  /** Prometheus text format. */
  text: () => Promise<string>;
  contentType: string;
}

interface Known<Metric> {
  metric: Metric;
  labelNames: readonly string[];
  series: Set<string>;
}

/** @param options.process also shows memory, CPU and event loop of this process */
export function createMetrics(options: { process?: boolean } = {}): Metrics {
  const registry = new Registry();
  if (options.process !== false) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counters = named(
    (name, labelNames) => new Counter({ name: `${name}_total`, help: helpOf(name), labelNames, registers }),
  );
  const gauges = named((name, labelNames) => new Gauge({ name, help: helpOf(name), labelNames, registers }));
  const histograms = named(
    (name, labelNames) =>
      new Histogram({ name: `${name}_seconds`, help: helpOf(name), labelNames, registers, buckets: BUCKETS }),
  );
  return {
    count: (name, labels = {}) => {
      const { metric, values } = counters(name, labels);
      metric.inc(values);
    },
    gauge: (name, value, labels = {}) => {
      const { metric, values } = gauges(name, labels);
      metric.set(values, value);
    },
    observe: (name, seconds, labels = {}) => {
      const { metric, values } = histograms(name, labels);
      metric.observe(values, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Finds a metric by name, or makes it; label values are made harmless on the way. */
function named<Metric>(
  make: (name: string, labelNames: string[]) => Metric,
): (name: string, labels: Labels) => { metric: Metric; values: Record<string, string> } {
  const all = new Map<string, Known<Metric>>();
  return (name, labels) => {
    const full = PREFIX + name.replace(/\W/g, '_');
    const known = all.get(full) ?? {
      metric: make(full, Object.keys(labels)),
      labelNames: Object.keys(labels),
      series: new Set(),
    };
    all.set(full, known);
    return { metric: known.metric, values: valuesOf(known, labels) };
  };
}

function valuesOf({ labelNames, series }: Known<unknown>, labels: Labels): Record<string, string> {
  const values = Object.fromEntries(labelNames.map((label) => [label, harmless(labels[label] ?? '')]));
  const key = JSON.stringify(values);
  if (series.has(key)) return values;
  if (series.size >= MOST_SERIES) return Object.fromEntries(labelNames.map((label) => [label, 'other']));
  series.add(key);
  return values;
}

/** Codes are short and hold no long numbers; whatever else slipped in is not shown. */
function harmless(value: string): string {
  return /^[\w.:/-]{0,60}$/.test(value) && !/\d{6}/.test(value) ? value : 'other';
}

function helpOf(name: string): string {
  return name.slice(PREFIX.length).replace(/_/g, ' ');
}
