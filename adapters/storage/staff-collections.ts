/** What is stored of running the service: staff and their sessions, settings, processes, the audit, answers to repeated writes. */
import type { Roster } from '../../cases/duty.ts';
import type { Collection, Doc } from './contract.ts';
import type { Json } from './json.ts';

export const ROLES = ['admin', 'cdc', 'operator', 'station'] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff. Id: user name. */
export interface UserDoc extends Doc {
  role: Role;
  active: boolean;
  /** sealed from here on */
  name: string;
  passwordHash: string;
  totpSecret: string | null;
  /** where this user is paged, e.g. `telegram:123456` */
  addresses: readonly string[];
  /** codes of the areas that a station looks after, as the last step of their path: '46/19753' */
  areas?: readonly string[];
  /** E.164: what patients are told to call */
  phone?: string;
  createdMs: number;
}

export const users: Collection<UserDoc> = {
  name: 'users',
  version: 1,
  open: { role: 'text', active: 'flag', createdMs: 'time' },
  indexes: [['active', 'createdMs']],
  owner: () => null,
};

/** A signed-in browser. Id: keyed hash of the cookie's token. */
export interface SessionDoc extends Doc {
  user: string;
  createdMs: number;
  expiresMs: number;
}

export const sessions: Collection<SessionDoc> = {
  name: 'sessions',
  version: 1,
  open: { user: 'text', createdMs: 'time', expiresMs: 'time' },
  indexes: [['user'], ['expiresMs']],
  owner: () => null,
};

/** Single documents by name: the duty roster, channel cursors. */
export interface SettingDoc extends Doc {
  value: Json | Roster;
}

export const settings: Collection<SettingDoc> = { name: 'settings', version: 1, open: {}, owner: () => null };

/** A running process of this deployment. Id: new at each start. */
export interface ProcessDoc extends Doc {
  role: 'all' | 'web' | 'worker';
  /** when it last said that it is alive */
  aliveMs: number;
}

export const processes: Collection<ProcessDoc> = {
  name: 'processes',
  version: 1,
  open: { role: 'text', aliveMs: 'time' },
  owner: () => null,
};

/** The setting that stands in a store while everything of another one is moved into it: no service starts on it. */
export const MIGRATION_ID = 'migration';

/** Who did what when: for acts that are no part of a conversation (sign-in, roster, accounts). */
export interface AuditDoc extends Doc {
  atMs: number;
  by: string;
  act: string;
  subject: string;
  onBehalfOf: string | null;
}

export const audit: Collection<AuditDoc> = {
  name: 'audit',
  version: 1,
  open: { atMs: 'time', by: 'text', act: 'text', subject: 'text' },
  indexes: [['atMs'], ['by', 'atMs'], ['subject', 'atMs']],
  owner: () => null,
};

/** Answers to writes that carried an Idempotency-Key. Id: keyed hash of user and key. */
export interface IdempotencyDoc extends Doc {
  atMs: number;
  status: number;
  body: Json;
}

export const idempotency: Collection<IdempotencyDoc> = {
  name: 'idempotency',
  version: 1,
  open: { atMs: 'time' },
  indexes: [['atMs']],
  owner: () => null,
};
