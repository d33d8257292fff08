/** What is neither a wish nor danger: insults, a lone child, a sign without words, a voice note; each has a kind way on. */
import { insults, isChildAlone, signsOnly } from './edges/said.ts';
import { stringIn } from './danger/caller.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Choose, Flow, View } from './engine/flow.ts';
import { choice, text } from './engine/words.ts';

function wordsOf({ said }: View): string {
  return said?.content.text ?? said?.content.speech ?? '';
}

function isVoiceNote({ said }: View): boolean {
  const { media, text: words } = said?.content ?? {};
  return media !== undefined && media.length > 0 && (words ?? '') === '' && media.every(({ kind }) => kind === 'audio');
}

type Edge = 'child' | 'insult' | 'thanks' | 'sign' | 'voice';

function edgeOf(view: View): Edge | null {
  const words = wordsOf(view);
  if (isVoiceNote(view)) return 'voice';
  const signs = signsOnly(words);
  if (signs !== null) return signs === 'thanks' ? 'thanks' : 'sign';
  if (isChildAlone(words)) return 'child';
  // Who complains in rude words of a pain is heard for the pain.
  const facts = view.said?.understanding.entities.length ?? 0;
  return facts === 0 && insults(words) ? 'insult' : null;
}

const WAYS: Choose['choices'] = [
  { choice: choice('human', 'menu.human'), then: 'human' },
  { choice: choice('symptoms', 'menu.symptoms'), then: 'symptoms' },
  { choice: choice('menu', 'fallback.menu'), then: 'menu' },
];

export const edges: Flow = defineFlow({
  name: 'edges',
  version: 1,
  first: 'which',
  passing: true,
  starts: [{ on: 'said', when: (view) => edgeOf(view) !== null }],
  begin: (view) => ({ edge: edgeOf(view) ?? 'sign', question: isChildAlone(wordsOf(view)) ? wordsOf(view) : '' }),
  steps: {
    which: {
      kind: 'decide',
      by: ({ answers }) => stringIn(answers, 'edge') ?? 'sign',
      branches: { child: 'child', insult: 'insult', thanks: 'thanks', sign: 'sign', voice: 'voice' },
    },
    child: { kind: 'tell', say: [text('edges.child')], then: 'childHuman' },
    childHuman: {
      kind: 'enter',
      flow: 'hand-over',
      answers: ({ answers }) => ({ question: answers['question'] ?? '' }),
      then: END,
    },
    insult: { kind: 'choose', name: 'insult', optional: true, question: [text('edges.insult')], choices: WAYS },
    thanks: { kind: 'tell', say: [text('firstContact.welcome')], then: END },
    sign: { kind: 'choose', name: 'sign', optional: true, question: [text('edges.sign')], choices: WAYS },
    voice: {
      kind: 'choose',
      name: 'voice',
      optional: true,
      question: [text('edges.voice')],
      choices: [
        { choice: choice('listen', 'edges.listen'), then: 'listen' },
        { choice: choice('symptoms', 'menu.symptoms'), then: 'symptoms' },
        { choice: choice('menu', 'fallback.menu'), then: 'menu' },
      ],
    },
    listen: {
      kind: 'enter',
      flow: 'hand-over',
      answers: ({ context }) => ({ question: context.say([text('edges.voiceNote')], 'chat', 'vi') }),
      then: END,
    },
    human: { kind: 'enter', flow: 'hand-over', then: END },
    symptoms: { kind: 'enter', flow: 'symptoms', then: END },
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});
