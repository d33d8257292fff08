/** Test results out of a FHIR R4 bundle: each DiagnosticReport with its patient and its observations. */
import { z } from 'zod';
import { resultCodeOf, resultOf, withoutDoubles } from './results-lines.ts';
import type { ResultLine } from './results-lines.ts';

const coding = z.object({ code: z.string().optional(), display: z.string().optional() });
const concept = z.object({ coding: z.array(coding).optional(), text: z.string().optional() });
const reference = z.object({ reference: z.string().optional(), display: z.string().optional() });
const resource = z.looseObject({ resourceType: z.string(), id: z.string().optional() });
type Resource = z.output<typeof resource>;

const patientSchema = z.object({
  name: z
    .array(
      z.object({ text: z.string().optional(), family: z.string().optional(), given: z.array(z.string()).optional() }),
    )
    .optional(),
  telecom: z.array(z.object({ system: z.string().optional(), value: z.string().optional() })).optional(),
  birthDate: z.string().optional(),
});
const observationSchema = z.object({
  code: concept.optional(),
  valueCodeableConcept: concept.optional(),
  valueString: z.string().optional(),
  valueQuantity: z.object({ value: z.number().optional() }).optional(),
  valueInteger: z.number().optional(),
});
const reportSchema = z.object({
  status: z.string(),
  identifier: z.array(z.object({ value: z.string().optional() })).optional(),
  code: concept.optional(),
  subject: reference.optional(),
  effectiveDateTime: z.string().optional(),
  issued: z.string().optional(),
  performer: z.array(reference).optional(),
  result: z.array(reference).optional(),
  contained: z.array(resource).optional(),
  conclusion: z.string().optional(),
  conclusionCode: z.array(concept).optional(),
});
const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ fullUrl: z.string().optional(), resource: resource.optional() })).default([]),
});
type Report = z.output<typeof reportSchema>;
type Observation = z.output<typeof observationSchema>;

/** Codes of SNOMED CT for the value of a test. */
const SNOMED: Readonly<Record<string, string>> = {
  ...{ '10828004': 'positive', '260373001': 'positive', '260385009': 'negative', '260415000': 'negative' },
  ...{ '82334004': 'indeterminate', '419984006': 'indeterminate', '455371000124106': 'invalid' },
};
const FINAL = new Set(['final', 'amended', 'corrected', 'appended']);
/** LOINC 94745-7 and whatever calls itself a cycle threshold. */
const CT = /94745-7|cycle threshold|\bct\b/i;

/** Lines are the numbers of the bundle's entries, from 1; null: the text is no such bundle. */
export function fhirLines(text: string, today: string): ResultLine[] | null {
  const bundle = bundleSchema.safeParse(parsed(text));
  if (!bundle.success) return null;
  const { entry } = bundle.data;
  const known = new Map<string, Resource>();
  for (const { fullUrl, resource: one } of entry) {
    if (one === undefined) continue;
    if (fullUrl !== undefined) known.set(fullUrl, one);
    if (one.id !== undefined) known.set(`${one.resourceType}/${one.id}`, one);
  }
  const lines = entry.flatMap(({ resource: one }, index): ResultLine[] =>
    one?.resourceType === 'DiagnosticReport' ? [{ line: index + 1, ...readReport(one, known, today) }] : [],
  );
  return withoutDoubles(lines);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Read = ReturnType<typeof resultOf>;

function readReport(report: Resource, known: ReadonlyMap<string, Resource>, today: string): Read {
  const read = reportSchema.safeParse(report);
  if (!read.success) return { reason: 'DiagnosticReport thiếu hoặc sai trường bắt buộc.' };
  const { data } = read;
  if (!FINAL.has(data.status)) return { reason: `Chưa phải kết quả cuối cùng (status "${data.status}").` };
  const find = (to: z.output<typeof reference> | undefined): Resource | undefined => {
    const name = to?.reference ?? '';
    return name.startsWith('#') ? data.contained?.find(({ id }) => id === name.slice(1)) : known.get(name);
  };
  const patient = patientSchema.safeParse(find(data.subject) ?? {}).data;
  const observations = (data.result ?? []).flatMap((to) => observationSchema.safeParse(find(to) ?? {}).data ?? []);
  return resultOf(
    {
      code: data.identifier?.find(({ value }) => value !== undefined)?.value ?? report.id ?? '',
      name: nameOf(patient?.name?.[0]) ?? data.subject?.display ?? '',
      phone: patient?.telecom?.find(({ system }) => system === 'phone')?.value ?? '',
      birth: patient?.birthDate ?? '',
      test: wordsOf(data.code),
      result: valueOf(data, observations),
      ct: ctOf(observations),
      sampled: data.effectiveDateTime ?? '',
      reported: data.issued ?? '',
      laboratory: data.performer?.[0]?.display ?? '',
    },
    today,
  );
}

type PatientName = NonNullable<z.output<typeof patientSchema>['name']>[number];

/** Vietnamese names have the family first. */
function nameOf(name: PatientName | undefined): string | undefined {
  return name?.text ?? (name === undefined ? undefined : [name.family, ...(name.given ?? [])].join(' ').trim());
}

function wordsOf(one: z.output<typeof concept> | undefined): string {
  return one?.text ?? one?.coding?.find(({ display }) => display !== undefined)?.display ?? '';
}

function isCt({ code }: Observation): boolean {
  return CT.test([code?.text, ...(code?.coding ?? []).flatMap((one) => [one.code, one.display])].join(' '));
}

function ctOf(observations: readonly Observation[]): string {
  const found = observations.find(isCt);
  return String(found?.valueQuantity?.value ?? found?.valueInteger ?? '');
}

/** By code where there is one, else in words: of the report's conclusion, then of its observations. */
function valueOf({ conclusion, conclusionCode = [] }: Report, observations: readonly Observation[]): string {
  const values = observations.filter((one) => !isCt(one));
  const concepts = [...conclusionCode, ...values.flatMap(({ valueCodeableConcept }) => valueCodeableConcept ?? [])];
  const byCode = concepts.flatMap(({ coding: codes = [] }) => codes.flatMap(({ code = '' }) => SNOMED[code] ?? []));
  const written = [
    ...concepts.map(wordsOf),
    ...values.flatMap(({ valueString }) => valueString ?? []),
    conclusion ?? '',
  ];
  return (
    byCode[0] ??
    written.find((words) => resultCodeOf(words) !== undefined) ??
    written.find((words) => words !== '') ??
    ''
  );
}
