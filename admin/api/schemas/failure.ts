/** Messages that could not be handled or delivered, as the API lists them. */
import { z } from 'zod';
import { listOf, pageQuery, time } from './list.ts';
import { personBrief } from './person.ts';

const states = ['open', 'retried', 'solved'] as const;

export const failure = z
  .object({
    id: z.string(),
    kind: z.enum(['inbound', 'outbound', 'media']),
    state: z.enum(states),
    code: z.string(),
    at: time,
    attempts: z.int(),
    person: personBrief.nullable(),
  })
  .meta({ id: 'Failure' });

export const failureList = listOf(failure).meta({ id: 'FailureList' });
export const failureQuery = z.object({
  state: z.enum(states).default('open').meta({ description: 'bỏ trống: những tin còn chờ xử lý' }),
  ...pageQuery,
});
