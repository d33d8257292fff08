/** The measures: intents, cries for help, what is out of scope, facts, statuses, red flags, numbers. */
import type { SymptomStatus } from '../../cases/codes.ts';
import { RED_FLAGS } from '../../nlp/extract/scene.ts';
import type { Entity, Understanding } from '../../nlp/understanding.ts';
import { comparable, without } from './faults.ts';

export interface Score {
  name: string;
  right: number;
  of: number;
  faults: readonly string[];
}

type Fact = Pick<Entity, 'type' | 'value' | 'status'>;

export interface UtteranceLine {
  part: string;
  text: string;
  intent: string;
  style: string;
  entities: readonly Fact[];
}

export interface NegationLine {
  part: string;
  text: string;
  symptoms: readonly { code: string; status: SymptomStatus }[];
}

export interface VitalsLine {
  part: string;
  text: string;
  values: Readonly<Record<string, string | number>>;
  implausible?: readonly string[];
}

type Read = (text: string) => Understanding;

const VITALS = ['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure'];
const EXACT = [...VITALS, 'phone', 'id_number', 'cccd', 'cmnd', 'patient_id', 'date'];
const DENIED = ['absent', 'resolved'];

interface Judged {
  line: UtteranceLine;
  got: Understanding;
  right: boolean;
}

export function scoreUtterances(lines: readonly UtteranceLine[], read: Read): Score[] {
  const judged = lines.map((line): Judged => {
    const got = read(line.text);
    return { line, got, right: got.intent === line.intent };
  });
  return [
    share('intent', judged),
    ...[...new Set(lines.map(({ style }) => style))].toSorted().map((style) =>
      share(
        `intent, ${style}`,
        judged.filter(({ line }) => line.style === style),
        false,
      ),
    ),
    share(
      'sos recall',
      judged.filter(({ line }) => line.intent === 'sos'),
      false,
    ),
    share(
      'sos precision',
      judged.filter(({ got }) => got.intent === 'sos'),
      false,
    ),
    share(
      'out of scope rejected',
      judged.filter(({ line }) => line.intent === 'unknown'),
      false,
    ),
    count(
      'in scope rejected',
      judged.filter(({ line }) => line.intent !== 'unknown'),
      ({ got }) => got.intent === 'unknown',
    ),
    facts('facts F1', judged, () => true),
    facts('facts F1, without status', judged, () => true, withoutStatus),
    facts('vitals, phones, ids, dates F1', judged, ({ type }) => EXACT.includes(type)),
    otherValues(judged),
    ...redFlags(judged.map(({ line, got }) => ({ text: line.text, wanted: line.entities.filter(isSymptom), got }))),
  ];
}

export function scoreNegation(lines: readonly NegationLine[], read: Read): Score[] {
  const judged = lines.map(({ text, symptoms }) => ({
    text,
    wanted: symptoms.map(({ code, status }) => ({ value: code, status })),
    got: read(text),
  }));
  const statuses = judged.flatMap(({ text, wanted, got }) => {
    const found = got.entities.filter(isSymptom);
    return wanted.map(({ value, status }) => {
      const same = found.filter((one) => one.value === value);
      return {
        right: same.some((one) => one.status === status),
        fault: `${text}: ${value} ${status}, not ${said(same)}`,
      };
    });
  });
  return [
    {
      name: 'status of symptoms',
      right: statuses.filter(({ right }) => right).length,
      of: statuses.length,
      faults: statuses.filter(({ right }) => !right).map(({ fault }) => fault),
    },
    ...redFlags(judged),
  ];
}

export function scoreVitals(lines: readonly VitalsLine[], read: Read): Score[] {
  const judged = lines.map(({ text, values, implausible = [] }) => {
    const got = read(text);
    const found = got.entities.filter(({ type }) => VITALS.includes(type)).map(({ type, value }) => `${type} ${value}`);
    const wanted = Object.entries(values)
      .filter(([type]) => VITALS.includes(type))
      .map(([type, value]) => `${type} ${value}`);
    const right = found.toSorted().join() === wanted.toSorted().join() && got.implausible.join() === implausible.join();
    const wrong = without(found, wanted).length > 0 && wanted.length > 0;
    return { right, wrong, fault: `${text}: ${wanted.join(', ') || 'nothing'}, not ${found.join(', ') || 'nothing'}` };
  });
  const faults = judged.filter(({ right }) => !right).map(({ fault }) => fault);
  return [
    { name: 'readings exact', right: judged.length - faults.length, of: judged.length, faults },
    {
      name: 'readings wrong (not missed)',
      right: judged.filter(({ wrong }) => wrong).length,
      of: judged.length,
      faults: [],
    },
  ];
}

function share(name: string, judged: readonly Judged[], tell = true): Score {
  const wrong = judged.filter(({ right }) => !right);
  const faults = tell ? wrong.map(({ line, got }) => `${line.text}: ${line.intent}, not ${got.intent}`) : [];
  return { name, right: judged.length - wrong.length, of: judged.length, faults };
}

function count(name: string, judged: readonly Judged[], is: (one: Judged) => boolean): Score {
  return { name, right: judged.filter(is).length, of: judged.length, faults: [] };
}

const withoutStatus = ({ type, value }: Fact): string => `${type} ${comparable(value)}`;
const withStatus = (fact: Fact): string => `${withoutStatus(fact)} ${fact.status ?? ''}`.trim();

/** F1 as 2 × hits of all that was wanted or found. */
function facts(
  name: string,
  judged: readonly Judged[],
  counts: (fact: Fact) => boolean,
  key: (fact: Fact) => string = withStatus,
): Score {
  const lines = judged.map(({ line, got }) => {
    const [wanted, found] = [line.entities.filter(counts).map(key), got.entities.filter(counts).map(key)];
    const [missed, invented] = [without(wanted, found), without(found, wanted)];
    return { text: line.text, of: wanted.length + found.length, missed, invented };
  });
  const of = lines.reduce((sum, line) => sum + line.of, 0);
  const lost = lines.reduce((sum, { missed, invented }) => sum + missed.length + invented.length, 0);
  const faults = lines
    .filter(({ missed, invented }) => missed.length + invented.length > 0)
    .map(({ text, missed, invented }) => `${text}: -[${missed.join('; ')}] +[${invented.join('; ')}]`);
  return { name, right: of - lost, of, faults };
}

/** Vitals, phones, ids and dates that were found with another value than was said; one that is missed is no other value. */
function otherValues(judged: readonly Judged[]): Score {
  const lines = judged.map(({ line, got }) => {
    const exact = ({ type }: Fact) => EXACT.includes(type);
    const [wanted, found] = [line.entities.filter(exact), got.entities.filter(exact)];
    const missed = without(wanted.map(withoutStatus), found.map(withoutStatus));
    const invented = without(found.map(withoutStatus), wanted.map(withoutStatus));
    const typeOf = (fact: string) => fact.split(' ')[0] ?? '';
    const wrong = invented.filter((fact) => missed.some((other) => typeOf(other) === typeOf(fact)));
    return { of: wanted.length, wrong: wrong.length };
  });
  const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    name: 'vitals, phones, ids, dates wrong (not missed)',
    right: sum(({ wrong }) => wrong),
    of: sum(({ of }) => of),
    faults: [],
  };
}

type Symptom = Pick<Entity, 'value' | 'status'>;

/** Red flags that are there: those that are found, and those that are taken for denied or over. */
function redFlags(judged: readonly { text: string; wanted: readonly Symptom[]; got: Understanding }[]): Score[] {
  const there = judged.flatMap(({ text, wanted, got }) =>
    wanted
      .filter(({ value, status }) => RED_FLAGS.has(String(value)) && (status === 'present' || status === 'improving'))
      .map(({ value }) => {
        const same = got.entities.filter((one) => one.type === 'symptom' && one.value === value);
        const kept = same.some(({ status }) => !DENIED.includes(status ?? ''));
        return { kept, denied: !kept && same.length > 0, fault: `${text}: ${value}` };
      }),
  );
  const [lost, denied] = [there.filter(({ kept }) => !kept), there.filter((one) => one.denied)];
  return [
    {
      name: 'red flags kept',
      right: there.length - lost.length,
      of: there.length,
      faults: lost.map(({ fault }) => `${fault} lost`),
    },
    { name: 'red flags denied', right: denied.length, of: there.length, faults: denied.map(({ fault }) => fault) },
  ];
}

function isSymptom({ type }: Fact): boolean {
  return type === 'symptom';
}

function said(found: readonly Symptom[]): string {
  return found.length === 0 ? 'found' : found.map(({ status }) => status).join(', ');
}
