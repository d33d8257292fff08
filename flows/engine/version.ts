/** Saved conversations of other versions: each mismatch has one stated answer, none throws. */
import { END, type Answers, type Flow, type Frame, NEW_SESSION, type Session } from './flow.ts';
import type { Registry } from './registry.ts';

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A session is read from JSON, so that a record in it holds nothing but JSON. */
function isAnswers(value: unknown): value is Answers {
  return isRecord(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): readonly string[] {
  return list(value).filter((item) => typeof item === 'string');
}

function fits(frame: Loose, flow: Flow): boolean {
  return (
    frame['version'] === flow.version &&
    typeof frame['step'] === 'string' &&
    (frame['step'] === END || frame['step'] in flow.steps)
  );
}

/** A question that is no longer in its step is asked as if for the first time. */
function openOf(frame: Loose, flow: Flow): string | null {
  const step = flow.steps[String(frame['step'])];
  const open = frame['open'];
  if (step === undefined || typeof open !== 'string') return null;
  if (step.kind === 'choose') return step.name === open ? open : null;
  return step.kind === 'form' && step.fields.some(({ name }) => name === open) ? open : null;
}

/**
 * A removed flow is dropped; one of another version begins anew with the answers kept; else it goes on where it was.
 */
function reviveFrame(frame: unknown, registry: Registry): Frame | null {
  const flow = isRecord(frame) ? registry.find(String(frame['flow'])) : undefined;
  if (!isRecord(frame) || flow === undefined) return null;
  const answers = isAnswers(frame['answers']) ? frame['answers'] : {};
  const anew: Frame = {
    flow: flow.name,
    version: flow.version,
    step: flow.first,
    open: null,
    answers,
    again: 0,
    path: [],
  };
  if (!fits(frame, flow)) return anew;
  const again = Number(frame['again']);
  return {
    ...anew,
    step: String(frame['step']),
    open: openOf(frame, flow),
    again: Number.isInteger(again) ? again : 0,
    ...(typeof frame['askedAt'] === 'string' && { askedAt: frame['askedAt'] }),
    path: strings(frame['path']),
  };
}

function humanOf(saved: Loose): Session['human'] {
  const human = saved['human'];
  if (!isRecord(human) || typeof human['by'] !== 'string' || typeof human['lastAt'] !== 'string') return null;
  return { by: human['by'], lastAt: human['lastAt'] };
}

function offeredOf(saved: Loose): Session['offered'] {
  return list(saved['offered']).filter(
    (item): item is Session['offered'][number] =>
      isRecord(item) &&
      typeof item['id'] === 'string' &&
      isRecord(item['label']) &&
      typeof item['label']['key'] === 'string',
  );
}

function toldOf(saved: Loose): Pick<Session, 'told'> {
  const rounds = isRecord(saved['told']) ? Object.entries(saved['told']) : [];
  const kept = rounds.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return kept.length > 0 ? { told: Object.fromEntries(kept) } : {};
}

/**
 * A saved session as this engine understands it. An unknown engine format, or something that is no session, begins a new
 * one; flows are revived one by one (see reviveFrame). Never throws.
 */
export function reviveSession(saved: unknown, registry: Registry): Session {
  if (!isRecord(saved) || saved['engine'] !== NEW_SESSION.engine) return NEW_SESSION;
  return {
    engine: NEW_SESSION.engine,
    stack: list(saved['stack']).flatMap((frame) => reviveFrame(frame, registry) ?? []),
    offered: offeredOf(saved),
    human: humanOf(saved),
    noticed: typeof saved['noticed'] === 'string' ? saved['noticed'] : null,
    confirmedAbsent: strings(saved['confirmedAbsent']),
    lost: Number.isInteger(saved['lost']) ? Number(saved['lost']) : 0,
    ...toldOf(saved),
    ...(saved['consentAsked'] === true && { consentAsked: true }),
  };
}
