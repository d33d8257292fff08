/** What can be done here, the emergency first; and how to use it. */
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import { choice, text } from './engine/words.ts';

export const menu = defineFlow({
  name: 'menu',
  version: 1,
  first: 'what',
  passing: true,
  starts: [
    { on: 'word', word: 'menu' },
    { on: 'choice', id: 'menu' },
  ],
  steps: {
    what: {
      kind: 'choose',
      name: 'wish',
      question: [text('menu.ask')],
      again: [text('menu.askAgain')],
      choices: [
        // Pressed, the alarm begins before the menu hears of it.
        { choice: choice('sos', 'menu.sos'), then: END },
        { choice: choice('human', 'menu.human'), then: 'human' },
        { choice: choice('supplies', 'menu.supplies'), then: 'supplies' },
        { choice: choice('symptoms', 'menu.symptoms'), then: 'symptoms' },
        { choice: choice('declaration', 'menu.declaration'), then: 'declaration' },
        { choice: choice('privacy', 'menu.privacy'), then: 'privacy' },
        { choice: choice('help', 'menu.help'), then: 'help' },
        { choice: choice('household', 'menu.household'), then: 'household' },
      ],
    },
    human: { kind: 'enter', flow: 'hand-over', then: END },
    supplies: { kind: 'enter', flow: 'supplies', then: END },
    symptoms: { kind: 'enter', flow: 'symptoms', then: END },
    declaration: { kind: 'enter', flow: 'health-declaration', then: END },
    privacy: { kind: 'enter', flow: 'privacy', then: END },
    help: { kind: 'enter', flow: 'help', then: END },
    household: { kind: 'enter', flow: 'household', then: END },
  },
});

export const help = defineFlow({
  name: 'help',
  version: 1,
  first: 'explain',
  starts: [
    { on: 'word', word: 'help' },
    { on: 'intent', intent: 'help' },
    { on: 'choice', id: 'help' },
  ],
  steps: { explain: { kind: 'tell', say: [text('menu.helpText')], then: END } },
});
