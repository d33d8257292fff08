/** All questions of a declaration in their order; the last one shows the summary. */
import type { Field } from '../engine/flow.ts';
import { choice, text } from '../engine/words.ts';
import { ENTRY_FIELDS } from './entry-fields.ts';
import { HEALTH_FIELDS } from './health-fields.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { HOME_FIELDS, TRAVEL } from './places.ts';
import { summaryWords } from './summary.ts';

/** Confirms the summary and, as it says, agrees to its being kept. */
const CONFIRM: Field = {
  name: 'confirm',
  question: summaryWords,
  again: [text('declaration.confirmAgain')],
  choices: [
    choice('yes', 'declaration.right'),
    choice('correct', 'declaration.fix'),
    choice('keep:no', 'declaration.dontKeep'),
  ],
  take: () => undefined,
};

/** Whose facts these are, and the facts. */
export const FACTS: readonly Field[] = [...PERSON_FIELDS, ...HOME_FIELDS, TRAVEL, ...ENTRY_FIELDS, ...HEALTH_FIELDS];

export const FIELDS: readonly Field[] = [...FACTS, CONFIRM];
