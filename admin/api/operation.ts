/** What an operation of the API is: its address, its schemas and what happens; routes and the OpenAPI document come of it. */
import type { z } from 'zod';
import type { OperationName, User } from './access.ts';
import type { Limits } from './auth/limits.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { validate } from './validation.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The cookies of one request and its answer; what is set is HttpOnly, and Secure where the service is on https. */
export interface Cookies {
  read: (name: string) => string | null;
  set: (name: string, value: string, options: { sameSite: 'strict' | 'lax'; maxAgeMs: number }) => void;
  clear: (name: string) => void;
}

export interface Context {
  ports: Ports;
  user: User | null;
  /** makes an act once-only: the caller's Idempotency-Key, or a new one */
  key: string;
  cookies: Cookies;
  limits: Limits;
  /** network address of the caller, for limits only */
  client: string;
}

/** What is answered, and what of it is kept for a repeat of the same Idempotency-Key. */
export interface Outcome {
  body: unknown;
  kept: unknown;
}

export interface RawInput {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Live events: `listen` starts them and gives how to stop. */
export interface Feed {
  /** streams of one `owner` are limited in number */
  owner: string;
  listen: (send: (data: object, id?: number) => void) => Promise<() => void>;
}

interface Described {
  name: OperationName;
  method: Method;
  path: string;
  /** Vietnamese, one line */
  summary: string;
  params: z.ZodObject | null;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  /** of the answer, or of each event's data; null: no content */
  response: z.ZodType | null;
}

/** An operation that answers JSON. `once`: takes an Idempotency-Key. */
export interface JsonOperation extends Described {
  kind: 'json';
  status: 200 | 201 | 202 | 204;
  once: boolean;
  /** what the body is: JSON, or a file's bytes as they are */
  takes: 'json' | 'file';
  /** the input as it is after validation: what an Idempotency-Key is bound to */
  check: (raw: RawInput) => unknown;
  run: (raw: RawInput, context: Context) => Promise<Outcome>;
}

/** An operation that answers server-sent events. */
export interface FeedOperation extends Described {
  kind: 'feed';
  open: (raw: RawInput, context: Context) => Feed;
}

/** A file as it is kept. */
export interface FileAnswer {
  bytes: Buffer;
  /** MIME type */
  type: string;
}

/** An operation that answers a file. */
export interface FileOperation extends Described {
  kind: 'file';
  read: (raw: RawInput, context: Context) => Promise<FileAnswer>;
}

export type Operation = JsonOperation | FeedOperation | FileOperation;

type Shape = z.ZodType | undefined;
type In<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;
type Out<S extends Shape> = S extends z.ZodType ? z.input<S> : void;

interface Given<P extends Shape, Q extends Shape, B extends Shape> {
  params: In<P>;
  query: In<Q>;
  body: In<B>;
}

interface Schemas<P extends Shape, Q extends Shape, B extends Shape, R extends Shape> {
  params?: P & z.ZodObject;
  query?: Q & z.ZodObject;
  body?: B;
  response?: R;
}

/** Carries the types of request and response to the table of client types; never there at run time. */
export interface Typed<M extends Method, Path extends string, Q extends Shape, B extends Shape, R extends Shape> {
  method: M;
  path: Path;
  types?: {
    query: Q extends z.ZodType ? z.input<Q> : undefined;
    body: B extends z.ZodType ? z.input<B> : undefined;
    response: R extends z.ZodType ? z.output<R> : undefined;
  };
}

interface Address<M extends Method, Path extends string> {
  name: OperationName;
  method: M;
  path: Path;
  summary: string;
}

/** An operation that answers JSON; `handle` may throw a Problem. */
export function defineOperation<
  const M extends Method,
  const Path extends string,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends Shape = undefined,
>(
  spec: Address<M, Path> &
    Schemas<P, Q, B, R> & {
      status?: JsonOperation['status'];
      once?: boolean;
      takes?: JsonOperation['takes'];
      kept?: (answer: Out<R>) => Out<R>;
      handle: (input: Given<P, Q, B>, context: Context) => Promise<Out<R>>;
    },
): JsonOperation & Typed<M, Path, Q, B, R> {
  const check = (raw: RawInput): Given<P, Q, B> => readInput(spec, raw);
  return {
    ...described(spec),
    method: spec.method,
    path: spec.path,
    kind: 'json',
    status: spec.status ?? 200,
    once: spec.once ?? spec.method !== 'get',
    takes: spec.takes ?? 'json',
    check,
    run: async (raw, context) => {
      const body = await spec.handle(check(raw), context);
      return { body, kept: spec.kept === undefined ? body : spec.kept(body) };
    },
  };
}

/** An operation that answers server-sent events; `response` is the shape of each event's data. */
export function defineFeed<const Path extends string, Q extends Shape = undefined, R extends Shape = undefined>(
  spec: Omit<Address<'get', Path>, 'method'> &
    Schemas<undefined, Q, undefined, R> & {
      open: (input: Given<undefined, Q, undefined>, context: Context) => Feed;
    },
): FeedOperation & Typed<'get', Path, Q, undefined, R> {
  const method = 'get' as const;
  return {
    ...described({ ...spec, method }),
    method,
    path: spec.path,
    kind: 'feed',
    open: (raw, context) => spec.open(readInput(spec, raw), context),
  };
}

/** An operation that answers a file; `handle` may throw a Problem. */
export function defineFile<const Path extends string, P extends Shape = undefined>(
  spec: Omit<Address<'get', Path>, 'method'> &
    Schemas<P, undefined, undefined, undefined> & {
      handle: (input: Given<P, undefined, undefined>, context: Context) => Promise<FileAnswer>;
    },
): FileOperation & Typed<'get', Path, undefined, undefined, undefined> {
  const method = 'get' as const;
  return {
    ...described({ ...spec, method }),
    method,
    path: spec.path,
    kind: 'file',
    read: (raw, context) => spec.handle(readInput(spec, raw), context),
  };
}

function described(spec: Address<Method, string> & Schemas<Shape, Shape, Shape, Shape>): Described {
  const { name, method, path, summary } = spec;
  return {
    name,
    method,
    path,
    summary,
    params: spec.params ?? null,
    query: spec.query ?? null,
    body: spec.body ?? null,
    response: spec.response ?? null,
  };
}

function readInput<P extends Shape, Q extends Shape, B extends Shape>(
  schemas: Schemas<P, Q, B, Shape>,
  raw: RawInput,
): Given<P, Q, B> {
  return {
    params: read<P>(schemas.params, raw.params),
    query: read<Q>(schemas.query, raw.query),
    body: read<B>(schemas.body, raw.body),
  };
}

function read<S extends Shape>(schema: z.ZodType | undefined, raw: unknown): In<S> {
  const input = schema === undefined ? undefined : validate(schema, raw);
  // `schema` is the S of this operation, which the compiler cannot follow through "absent"
  return input as In<S>;
}

/** Who is signed in; operations that need somebody are never reached without. */
export function staffOf(context: Context): User {
  if (context.user === null) throw new Problem('signIn', 'Cần đăng nhập để làm việc này.');
  return context.user;
}
