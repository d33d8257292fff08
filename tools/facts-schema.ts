/** Facts for triage as they come from outside: the fields that a line of input and a stored decision share. */
import { z } from 'zod';
import { DISEASES, SYMPTOMS } from '../cases/codes.ts';
import { isDay } from '../cases/time.ts';

const number = z.number().optional();
const flag = z.boolean().optional();
const day = z.string().refine(isDay, 'không phải là ngày YYYY-MM-DD').optional();

/** °C, %, per minute, mmHg. */
export const VITALS = z.object({
  temperature: number,
  spo2: number,
  respiratoryRate: number,
  pulse: number,
  systolic: number,
  diastolic: number,
  oxygen: flag,
  spo2Scale: z.literal([1, 2]).optional(),
  consciousness: z.enum(['A', 'C', 'V', 'P', 'U']).optional(),
});

/** Everything but age, conditions, vitals and symptoms, which are written in ways of their own. */
export const FACTS = z.object({
  sex: z.enum(['male', 'female']).optional(),
  pregnant: flag,
  postpartumDays: z.number().min(0).optional(),
  stable: flag,
  doses: z.number().int().min(0).optional(),
  doseProduct: z.string().optional(),
  lastDoseOn: day,
  disease: z.enum(DISEASES).nullish(),
  on: day,
  feverHours: z.number().min(0).optional(),
  illnessDay: number,
  rashDay: number,
  platelet: number,
  exposure: flag,
  counts: z
    .partialRecord(z.enum(SYMPTOMS), z.object({ n: z.number().min(0), minutes: z.number().positive() }))
    .optional(),
});

/** Fields that are undefined left out, so that absent means not known. */
export function given<T extends object>(fields: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}
