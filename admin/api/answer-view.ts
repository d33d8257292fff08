/** Answers as the API shows and changes them: the shipped text, its versions, who signed it, and whether it is told. */
import { allOf } from '../../adapters/storage/all-of.ts';
import { answerEdits } from '../../adapters/storage/collections.ts';
import { answerNow, mayBeTold, textOf } from '../../cases/answer.ts';
import type { AnswerEdit, AnswerText } from '../../cases/answer.ts';
import type { FormedText } from '../../cases/text.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import { isGsm7, plain } from '../../locales/index.ts';
import { recordAudit } from './accounts.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import type { Ports } from './ports.ts';
import { notFound, refused } from './problem.ts';
import type { AnswerShown } from './schemas/answer.ts';

/** As many characters as two segments of accent-free text hold. */
const MOST_SMS = 306;

/** What staff wrote, in all forms. Throws 422 where the SMS does not fit. */
export function formsOf(given: { chat: string; sms?: string | undefined; speech?: string | undefined }): FormedText {
  const { chat, speech } = given;
  const sms = plain(given.sms === undefined || given.sms === '' ? chat : given.sms)
    .replace(/\s+/g, ' ')
    .trim();
  if (!isGsm7(sms) || sms.length > MOST_SMS) {
    throw refused(`Bản SMS dài ${sms.length} chữ, tối đa ${MOST_SMS}: hãy viết riêng một bản ngắn, không dấu.`, [
      { field: 'sms', detail: 'quá dài' },
    ]);
  }
  return { chat, sms, speech: speech === undefined || speech === '' ? chat : speech };
}

/** What changed in an answer, empty for a shipped one that nobody touched. Throws 404. */
async function editOf({ store, answers }: Ports, id: string): Promise<Omit<AnswerEdit, 'changedMs'>> {
  const kept = await store.get(answerEdits, id);
  if (kept !== null) return kept;
  const shipped = answers.shipped.get(id);
  if (shipped === undefined) throw notFound('câu trả lời này');
  const { topic, aspect, audience } = shipped;
  return {
    id,
    topic,
    aspect,
    ...(audience === undefined ? {} : { audience }),
    versions: [],
    review: null,
    withdrawn: false,
  };
}

/** Writes what staff changed; the audit is first, so that nothing is changed unseen. */
export async function changeAnswer(
  context: Context,
  id: string,
  act: string,
  change: (edit: Omit<AnswerEdit, 'changedMs'>) => Omit<AnswerEdit, 'changedMs'>,
): Promise<AnswerShown> {
  const { ports } = context;
  const before = await editOf(ports, id);
  const changedMs = ports.now();
  // Tried before anything is written: it may refuse.
  change(before);
  await recordAudit(ports.store, {
    ...{ id: ports.randomToken(), atMs: changedMs, by: staffOf(context).username, act, subject: id },
  });
  if ((await ports.store.insert(answerEdits, { ...change(before), changedMs })) === 'exists') {
    await ports.store.modify(answerEdits, id, (doc) => ({ ...doc, ...change(doc), changedMs }));
  }
  ports.answers.changed();
  return shownAnswer(ports, id);
}

export async function shownAnswer(ports: Ports, id: string): Promise<AnswerShown> {
  const shown = show(ports, id, await ports.store.get(answerEdits, id));
  if (shown === null) throw notFound('câu trả lời này');
  return shown;
}

/** All answers, shipped ones first. */
export async function shownAnswers(ports: Ports): Promise<AnswerShown[]> {
  const edits = await allOf(ports.store, answerEdits);
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const ids = new Set([...ports.answers.shipped.keys(), ...byId.keys()]);
  return [...ids].flatMap((id) => show(ports, id, byId.get(id) ?? null) ?? []);
}

function show(ports: Ports, id: string, edit: AnswerEdit | null): AnswerShown | null {
  const shipped = ports.answers.shipped.get(id) ?? null;
  const now = answerNow(shipped, edit === null ? null : { ...edit, withdrawn: false });
  if (now === null) return null;
  const today = dayOf(toIso(ports.now()));
  const withdrawn = edit?.withdrawn === true;
  const { question, variants, said, source, expires } = textOf(now);
  const review = edit?.review ?? null;
  return {
    ...{ id, topic: now.topic, aspect: now.aspect, audience: now.audience ?? null },
    ...{ question, variants: [...variants], ...said, source, expires },
    expired: today >= expires,
    version: now.version,
    shipped: shipped !== null,
    withdrawn,
    told: !withdrawn && mayBeTold(now, today, ports.answers.requireReview),
    review:
      review === null
        ? null
        : { name: review.name, on: review.on, by: review.by, at: review.at, current: now.review !== null },
    versions: (edit?.versions ?? []).map(({ version, by, at, question: asked, said: { chat } }) => ({
      ...{ version, by, at, question: asked, chat },
    })),
  };
}

/** The text that a reviewer has before them. */
export function currentText(ports: Ports, edit: Omit<AnswerEdit, 'changedMs'>): { version: number; text: AnswerText } {
  const now = answerNow(ports.answers.shipped.get(edit.id) ?? null, { ...edit, withdrawn: false, changedMs: 0 });
  if (now === null) throw notFound('câu trả lời này');
  return { version: now.version, text: textOf(now) };
}
