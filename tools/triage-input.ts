/** A line of `npm run triage` as facts: the form's fields, checked, and what its free text adds to them. */
import { z } from 'zod';
import { CONDITIONS, DISEASES, SYMPTOMS } from '../cases/codes.ts';
import type { TriageFacts } from '../cases/danger.ts';
import { factsOf } from '../cases/triage/from-understanding.ts';
import { worseVitals } from '../cases/triage/said-vitals.ts';
import type { Understanding } from '../nlp/understanding.ts';
import { FACTS, given, VITALS } from './facts-schema.ts';
import { fieldFault } from './field-fault.ts';
import { LineFault } from './jsonl.ts';

const INPUT = FACTS.extend({
  ageMonths: z.number().min(0).optional(),
  age: z.number().min(0).optional(),
  conditions: z.array(z.enum([...CONDITIONS, 'pregnancy'])).optional(),
  vitals: VITALS.default({}),
  symptoms: z.array(z.enum(SYMPTOMS)).optional(),
  severeSymptoms: z.array(z.enum(SYMPTOMS)).default([]),
  text: z.string().optional(),
});

type Input = z.infer<typeof INPUT>;

/** Throws a `LineFault` naming the first field that cannot be used. */
export function readInput(line: unknown): Input {
  const read = INPUT.safeParse(line);
  if (!read.success) throw fieldFault(read.error);
  const { symptoms, text } = read.data;
  if (symptoms === undefined && text === undefined) throw new LineFault('Thiếu "symptoms": danh sách mã, có thể rỗng.');
  return read.data;
}

function listed({ symptoms = [], severeSymptoms }: Input): TriageFacts['symptoms'] {
  const codes = [...new Set([...symptoms, ...severeSymptoms])];
  return codes.map((code) => ({ code, status: 'present', severe: severeSymptoms.includes(code) }));
}

function months({ age, ageMonths }: Input): number | null {
  return ageMonths ?? (age === undefined ? null : age * 12);
}

/** The fields alone, as facts; doses are counted on `today` where no day is given. */
function fromFields(input: Input, today: string): TriageFacts {
  const { age: _age, ageMonths: _months, severeSymptoms: _severe, symptoms: _symptoms, text: _text, ...rest } = input;
  const { conditions, pregnant, on, vitals, disease, ...others } = rest;
  const known = given({
    ...others,
    conditions: conditions?.filter((code) => code !== 'pregnancy'),
    pregnant: pregnant ?? (conditions?.includes('pregnancy') ? true : undefined),
    disease: disease ?? undefined,
  });
  return {
    ...known,
    on: on ?? today,
    ageMonths: months(input),
    vitals: given(vitals),
    symptoms: listed(input),
    implausible: [],
  };
}

function values(said: Understanding, type: string): (string | number)[] {
  return said.entities
    .filter((entity) => entity.type === type && entity.negated !== true && entity.hypothetical !== true)
    .map(({ value }) => value);
}

/** What the text says of the patient, whoever writes it, beside the fields: the worse of each counts. */
function withText(facts: TriageFacts, said: Understanding): TriageFacts {
  const told = factsOf(
    { ...said, entities: said.entities.filter(({ type }) => type !== 'person') },
    { ageMonths: facts.ageMonths },
  );
  const platelets = [
    ...values(said, 'platelet').map(Number),
    ...(facts.platelet === undefined ? [] : [facts.platelet]),
  ];
  const named = values(said, 'condition')
    .map(String)
    .filter((code) => CONDITIONS.includes(code));
  const disease = facts.disease ?? DISEASES.find((code) => values(said, 'disease').includes(code));
  const hours = Math.max(facts.feverHours ?? 0, told.feverHours ?? 0);
  return {
    ...facts,
    ageMonths: facts.ageMonths ?? told.ageMonths,
    ...given({ pregnant: facts.pregnant ?? told.pregnant, disease, threat: said.threat }),
    ...(named.length > 0 ? { conditions: [...new Set([...(facts.conditions ?? []), ...named])] } : {}),
    ...(platelets.length > 0 ? { platelet: Math.min(...platelets) } : {}),
    ...(hours > 0 ? { feverHours: hours } : {}),
    vitals: worseVitals(facts.vitals, told.vitals),
    symptoms: [...facts.symptoms, ...told.symptoms],
    implausible: told.implausible,
  };
}

/** Facts of a line; `understand` reads its free text. */
export function factsOfInput(input: Input, today: string, understand: (text: string) => Understanding): TriageFacts {
  const facts = fromFields(input, today);
  return input.text === undefined || input.text.trim() === '' ? facts : withText(facts, understand(input.text));
}
