/** Words that channels and the pipeline need around a conversation. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const service = {
  trouble: word(
    'This message could not be handled; a person will look at it. Emergency: call 115.',
    'Message not handled, a person will look at it. Emergency: call 115.',
    'This could not be handled; a person will look at it. In an emergency call 1 1 5.',
  ),
  languageSet: word(
    'From now on in English. Write what you need. Emergency: write SOS or call 115.',
    'From now on in English. Write what you need. Emergency: SOS or call 115.',
    'From now on in English. Say what you need. In an emergency call 1 1 5.',
  ),
} satisfies Words;
