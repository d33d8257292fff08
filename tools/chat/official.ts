/** What staff give out in a script: an answer to what nobody could answer, and a bulletin. */
import { bulletins, questions } from '../../adapters/storage/collections.ts';
import type { Deps } from '../../bots/deps.ts';
import { tellAskers } from '../../bots/questions.ts';
import { claimKey } from '../../cases/claim.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import { plain } from '../../locales/index.ts';
import type { ScriptedAct } from './lines.ts';

type Act<Do extends ScriptedAct['do']> = Extract<ScriptedAct, { do: Do }>;

const formsOf = (text: string) => ({ chat: text, sms: plain(text), speech: text });

/** @throws Error where nobody asked that */
export async function answerQuestion(deps: Deps, { question, text, source, by }: Act<'answerQuestion'>): Promise<void> {
  const { store, clock } = deps;
  const { items } = await store.find(questions, { where: { state: 'open' }, limit: 1000 });
  const asked = items.find(({ id, wordings }) =>
    [id, ...wordings].some((words) => claimKey(words) === claimKey(question)),
  );
  if (asked === undefined) throw new Error('nobody asked that question');
  const reply = { said: formsOf(text), source, by, at: toIso(clock.now()) };
  await store.modify(questions, asked.id, (doc) => ({ ...doc, state: 'answered' as const, reply, told: false }));
  await tellAskers(deps, asked.id);
  await deps.queue.idle();
}

/** A bulletin of the day, for an area or the whole country. */
export async function giveBulletin(deps: Deps, { area, day, text, source, by }: Act<'bulletin'>): Promise<void> {
  const { store, clock, areas, answers } = deps;
  const found = area === undefined ? null : areas.locate(area);
  const code = found?.kind === 'one' ? found.code : found?.kind === 'ask' ? found.within : null;
  if (area !== undefined && code === null) throw new Error('area is not known');
  const atMs = clock.now();
  await store.insert(bulletins, {
    id: `b${store.hash(`bulletin:${atMs}:${text}`).slice(0, 16)}`,
    ...{ areaCode: code, day: day ?? dayOf(toIso(atMs)), said: formsOf(text), source, by, atMs, withdrawn: false },
  });
  answers.forget();
}
