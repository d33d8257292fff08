/** The OpenAPI 3.1 document, made from the same operations as the routes. */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { ACCESS } from './access.ts';
import type { Operation } from './operation.ts';
import { problemSchema } from './problem.ts';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;
type Responses = RouteConfig['responses'];

const VERSION = '1.0.0';

/** Paths are below the server `/api/v1`. */
export function createOpenApi(operations: readonly Operation[]): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'cookie', { type: 'apiKey', in: 'cookie', name: 'ba_session' });
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('parameters', 'IdempotencyKey', {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Gửi lại cùng khoá không làm việc ấy lần nữa mà trả lời như lần đầu (giữ 48 giờ).',
    schema: { type: 'string', maxLength: 200 },
  });
  for (const operation of operations) registry.registerPath(routeOf(operation));
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Bình An',
      version: VERSION,
      description:
        'Giao diện lập trình của Bình An. Thời gian theo ISO 8601; lỗi theo RFC 9457, `detail` bằng tiếng Việt.',
    },
    servers: [{ url: '/api/v1' }],
  });
  addKeys(document, operations);
  return document;
}

function routeOf(operation: Operation): RouteConfig {
  const who = ACCESS[operation.name];
  const isOpen = who === 'anyone' || who === 'citizen' || who === 'insider';
  const body =
    operation.body === null ? {} : { body: { content: { [bodyType(operation)]: { schema: operation.body } } } };
  return {
    operationId: operation.name,
    method: operation.method,
    path: openPath(operation.path),
    summary: operation.summary,
    tags: [operation.path.split('/')[1] ?? ''],
    description: typeof who === 'string' ? `Dành cho: ${who}` : `Vai trò: ${who.join(', ')}`,
    ...(isOpen ? {} : { security: [{ cookie: [] }, { bearer: [] }] }),
    request: {
      ...(operation.params === null ? {} : { params: operation.params }),
      ...(operation.query === null ? {} : { query: operation.query }),
      ...body,
    },
    responses: { ...success(operation), ...problems(operation, isOpen) },
  };
}

function bodyType(operation: Operation): string {
  return operation.kind === 'json' && operation.takes === 'file' ? 'application/octet-stream' : 'application/json';
}

function openPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function success(operation: Operation): Responses {
  if (operation.kind === 'feed') {
    const stream = { schema: operation.response ?? { type: 'string' as const } };
    return { 200: { description: 'Dòng sự kiện; `data` của mỗi sự kiện:', content: { 'text/event-stream': stream } } };
  }
  if (operation.kind === 'file') {
    const bytes = { schema: { type: 'string' as const, format: 'binary' } };
    return { 200: { description: 'Tệp', content: { 'image/*': bytes, 'audio/ogg': bytes, 'application/pdf': bytes } } };
  }
  const content =
    operation.response === null ? {} : { content: { 'application/json': { schema: operation.response } } };
  return { [operation.status]: { description: 'Được', ...content } };
}

function problems(operation: Operation, isOpen: boolean): Responses {
  const statuses = [
    ...(isOpen && operation.name !== 'createSession' ? [] : ['401']),
    ...(isOpen && operation.method === 'get' ? [] : ['403']),
    ...(operation.params === null ? [] : ['404']),
    ...(operation.body !== null || operation.params !== null || operation.query !== null ? ['422'] : []),
    '503',
  ];
  const problem = { description: 'Không được', content: { 'application/problem+json': { schema: problemSchema } } };
  return Object.fromEntries(statuses.map((status) => [status, problem]));
}

function addKeys(document: OpenApiDocument, operations: readonly Operation[]): void {
  for (const operation of operations) {
    if (operation.kind !== 'json' || !operation.once) continue;
    const described = document.paths?.[openPath(operation.path)]?.[operation.method];
    if (described === undefined) continue;
    described.parameters = [...(described.parameters ?? []), { $ref: '#/components/parameters/IdempotencyKey' }];
  }
}
