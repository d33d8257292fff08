/** Which language the service writes in: said in either, it changes at once. */
import type { Language } from '../cases/text.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Flow, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import { text } from './engine/words.ts';

const WISHES: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:in |speak |use )?english(?: please)?$|^(?:noi |dung |doi sang )?tieng anh$/],
  ['vi', /^(?:in |speak |use )?vietnamese(?: please)?$|^(?:noi |dung |doi sang )?tieng viet$/],
];

/** The language that the whole message asks for, null where it asks for none. */
function wished({ said }: View): Language | null {
  const folded = fold(said?.understanding.text ?? '');
  return WISHES.find(([, words]) => words.test(folded))?.[0] ?? null;
}

export const language: Flow = defineFlow({
  name: 'language',
  version: 1,
  first: 'change',
  passing: true,
  starts: [{ on: 'said', when: (view) => wished(view) !== null }],
  begin: (view) => ({ language: wished(view) }),
  steps: {
    change: {
      kind: 'do',
      effects: ({ answers }) => [{ do: 'changePerson', set: { language: answers['language'] === 'en' ? 'en' : 'vi' } }],
      then: 'tell',
    },
    tell: { kind: 'tell', say: [text('service.languageSet')], then: END },
  },
});
