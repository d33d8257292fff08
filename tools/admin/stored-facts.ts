/** The facts of a stored decision, as a later version of the service reads them. */
import { z } from 'zod';
import { SYMPTOMS, SYMPTOM_STATUSES, THREATS } from '../../cases/codes.ts';
import type { TriageFacts } from '../../cases/danger.ts';
import { FACTS, given, VITALS } from '../facts-schema.ts';

export const STORED_FACTS = FACTS.extend({
  ageMonths: z.number().nullable(),
  infected: z.boolean().optional(),
  conditions: z.array(z.string()).optional(),
  vitals: VITALS,
  symptoms: z.array(
    z.object({ code: z.enum(SYMPTOMS), status: z.enum(SYMPTOM_STATUSES), severe: z.boolean().default(false) }),
  ),
  implausible: z.array(z.string()).default([]),
  threat: z.enum(THREATS).optional(),
}).transform(({ vitals, counts, ...facts }): TriageFacts => {
  const { ageMonths, symptoms, implausible } = facts;
  return {
    ...given({ ...facts, counts: counts === undefined ? undefined : given(counts) }),
    ageMonths,
    symptoms,
    implausible,
    vitals: given(vitals),
  };
});
