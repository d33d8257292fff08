/** What is done about a result: remembered as asked, seen in the timeline, a positive one followed up, its contacts kept. */
import { AUTOMATION } from '../../cases/lifecycle.ts';
import { diseaseOfTest, RESULT_CODES, toldOf } from '../../cases/lab-result.ts';
import type { ResultProof, ShownResult } from '../../cases/lab-result.ts';
import type { Answers, Json, View } from '../engine/flow.ts';
import type { Effect, FoundResult } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { consentEffects } from '../first-contact.ts';
import { concerning } from '../household/focus.ts';
import { personOf } from './words.ts';

type Fields = Readonly<Record<string, Json>>;

function fieldsOf(value: Json | undefined): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

const textOr = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** The result as the session keeps it between two steps; null: none. */
export function resultIn({ result }: Answers): ShownResult | null {
  const kept = fieldsOf(result);
  const code = RESULT_CODES.find((one) => one === kept?.['result']);
  if (kept === null || code === undefined) return null;
  const { name, birthYear, test, ct, sampledAt } = kept;
  return {
    name: textOr(name) ?? '',
    birthYear: Number(birthYear),
    test: textOr(test) ?? '',
    result: code,
    ct: typeof ct === 'number' ? ct : null,
    sampledAt: textOr(sampledAt),
  };
}

function proofIn({ proof }: Answers): ResultProof {
  const { code, phone, name, birthYear } = fieldsOf(proof) ?? {};
  return { code: textOr(code), phone: textOr(phone), name: textOr(name), birthYear: Number(birthYear ?? 0) };
}

/** What a look-up leaves in the session. */
export function lookedUp({ result, proof, blockedUntil, warn }: FoundResult): Answers {
  return { result, proof, blockedUntil, warn };
}

function recorded(shown: ShownResult, { context }: View): Effect[] {
  const detail = [
    text('results.recorded', { test: shown.test, result: text(`results.code.${shown.result}` as const) }),
  ];
  const body = { type: 'act' as const, act: 'resultShown', by: null, detail };
  const person = personOf(shown, context);
  return concerning(context, person?.id ?? context.person.id, [{ do: 'record', body }]);
}

/** @param asked false: it came by itself, and who asked is known already */
export function shownEffects(view: View, asked: boolean): Effect[] {
  const shown = resultIn(view.answers);
  if (shown === null) return [];
  const ask: Effect = { do: 'askResult', proof: proofIn(view.answers), told: toldOf(shown), warned: false };
  return [...(asked ? [ask] : []), ...recorded(shown, view), { do: 'emit', event: { event: 'resultShown' } }];
}

/** The wrong try is counted; at the thirtieth on one code staff get a case of it. */
export function refusedEffects(view: View): Effect[] {
  const { context, answers } = view;
  const warned = answers['warn'] === true;
  const guessed: Effect = {
    do: 'openCase',
    caseId: context.newId('guessed'),
    case: { kind: 'report-violation', severity: 'YELLOW', summary: [text('results.guessed')], areaPath: [] },
  };
  return [
    { do: 'askResult', proof: proofIn(answers), told: null, warned },
    { do: 'emit', event: { event: 'resultRefused' } },
    ...(warned ? [guessed] : []),
  ];
}

/** Follow-up as F0 by the person's own wish; without a proven phone staff are asked to. */
export function followEffects(view: View): Effect[] {
  const { context, answers } = view;
  const shown = resultIn(answers);
  if (shown === null) return [];
  const { name, birthYear, sampledAt, test } = shown;
  const { phone, conversationId, areaPath } = context.person;
  if (phone === null) {
    const summary = [text('results.wantsFollow', { name, year: birthYear, test })];
    return [
      {
        do: 'openCase',
        caseId: context.newId('follow'),
        case: { kind: 'question', severity: 'YELLOW', summary, areaPath },
      },
    ];
  }
  const person = { name, phone, birthYear, status: 'f0' as const, disease: diseaseOfTest(test) };
  const act = { do: 'enrol' as const, person, ...(sampledAt === null ? {} : { since: sampledAt }) };
  return [
    ...consentEffects('checkins', true),
    { do: 'post', conversationId, label: 'follow', event: { by: AUTOMATION, act } },
  ];
}

/** Close contacts as named, for staff to trace. */
export function contactEffects({ context, answers }: View): Effect[] {
  const words = answers['contacts'];
  const name = resultIn(answers)?.name ?? context.person.name ?? '';
  if (typeof words !== 'string' || words === NO_CONTACTS) return [];
  const summary = [text('results.contactsOf', { name, words })];
  const { areaPath } = context.person;
  return [
    {
      do: 'openCase',
      caseId: context.newId('contacts'),
      case: { kind: 'report-suspect', severity: 'YELLOW', summary, areaPath },
    },
  ];
}

/** The choice that there was nobody. */
export const NO_CONTACTS = 'no';
