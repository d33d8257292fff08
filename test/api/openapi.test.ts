/** The OpenAPI document: every operation, every reference, every answer; and the calls that programs rely on. */
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { OPERATIONS } from '../../admin/api/index.ts';
import { createOpenApi } from '../../admin/api/openapi.ts';

const content = z.record(z.string(), z.looseObject({ schema: z.unknown() })).optional();
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  responses: z.record(z.string(), z.looseObject({ content })),
  parameters: z
    .array(z.looseObject({ name: z.string().optional(), in: z.string().optional(), $ref: z.string().optional() }))
    .default([]),
});
const documentSchema = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });
const document = documentSchema.parse(JSON.parse(JSON.stringify(createOpenApi(OPERATIONS))));

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ call: `${method} ${path}`, ...operation })),
);

const PROMISED = `post /session | delete /session | get /cases | get /cases/{id} | post /cases/{id}/replies |
  post /cases/{id}/assign | post /cases/{id}/state | post /cases/{id}/close | post /people | get /duty | put /duty |
  get /failures | post /failures/{id}/retry | post /chat/messages | get /chat/events | get /events`
  .split('|')
  .map((call) => call.trim());

test('it is 3.1 below /api/v1 and holds every operation once', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] });
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(OPERATIONS.map(({ name }) => name).sort());
  expect(PROMISED.filter((call) => !described.some((operation) => operation.call === call))).toEqual([]);
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  );
  expect(references.length).toBeGreaterThan(50);
  const inside = (at: unknown, key: string): unknown =>
    typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
  const resolves = (reference: string): boolean => reference.slice(2).split('/').reduce(inside, document) !== undefined;
  expect(references.filter((reference) => !reference.startsWith('#/') || !resolves(reference))).toEqual([]);
});

test.each(described.map((operation) => [operation.call, operation] as const))(
  '%s',
  (_call, { responses, parameters, operationId }) => {
    const operation = OPERATIONS.find(({ name }) => name === operationId);
    const good = Object.keys(responses).filter((status) => status.startsWith('2'));
    expect(good).toEqual([operation?.kind === 'json' ? String(operation.status) : '200']);
    const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    const schemas = refusals.map(([, answer]) => answer.content?.['application/problem+json']?.schema);
    expect(schemas).toEqual(refusals.map(() => ({ $ref: '#/components/schemas/Problem' })));
    const takesKey = parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey');
    expect(takesKey).toBe(operation?.kind === 'json' && operation.once);
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(inPath).toEqual([...(operation?.path.matchAll(/:(\w+)/g) ?? [])].map(([, name]) => name));
  },
);
