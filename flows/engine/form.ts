/** Forms: every fact a message holds is taken for every field; the first missing one is asked. */
import type { Answers, Field, Form, Json, View } from './flow.ts';
import { type Making, viewOf } from './making.ts';
import { choicesIn } from './words.ts';

/** What a form knows, and in which order it was learned. */
export interface Filled {
  answers: Answers;
  path: readonly string[];
}

function wanted(field: Field, view: View): boolean {
  return field.when?.(view) ?? true;
}

/** Answers of the open question: a choice that is offered by it, a bare yes or no where these are offered, or a fact. */
export function answerTo(field: Field, view: View): Json | undefined {
  const choices = choicesIn(field.choices, view);
  const { content, understanding } = view.said ?? {};
  const meant = choices.find(({ id }) => id === content?.choice || id === understanding?.word);
  if (meant !== undefined) return meant.id;
  // A button that this question does not offer is no answer to it.
  return content?.choice === undefined ? field.take(view) : undefined;
}

/** With one more answer, the latest of all. */
export function withAnswer(filled: Filled, name: string, value: Json): Filled {
  const path = [...filled.path.filter((other) => other !== name), name];
  return { answers: { ...filled.answers, [name]: value }, path };
}

/** Takes what the message says for all fields that are missing; the open one is given the whole message. */
export function absorb(turn: Making, form: Form, filled: Filled, open: string | null): Filled {
  let now = filled;
  for (const field of form.fields) {
    const asked = field.name === open ? open : null;
    const view = viewOf(turn, now.answers, asked);
    if (view.said === null || field.name in now.answers || !wanted(field, view)) continue;
    const value = asked === null ? field.take(view) : answerTo(field, view);
    if (value !== undefined) now = withAnswer(now, field.name, value);
  }
  return now;
}

/** The first field without an answer, undefined when the form is full. */
export function firstMissing(turn: Making, form: Form, answers: Answers): Field | undefined {
  const view = viewOf(turn, answers, null);
  return form.fields.find((field) => !(field.name in answers) && wanted(field, view));
}

/** "3 of 7": which of the wanted fields this is; undefined for forms of one or two questions. */
export function progressOf(
  turn: Making,
  form: Form,
  answers: Answers,
  field: Field,
): readonly [number, number] | undefined {
  const view = viewOf(turn, answers, null);
  const all = form.fields.filter((other) => wanted(other, view));
  const shown = form.progress ?? all.length > 2;
  return shown && all.length > 2 ? [all.indexOf(field) + 1, all.length] : undefined;
}

/** The form without this answer, so that it is asked again. */
export function without(filled: Filled, name: string): Filled {
  const { [name]: _removed, ...answers } = filled.answers;
  return { answers, path: filled.path.filter((other) => other !== name) };
}
