/** The features of a raw text, as training and the classify tool need them. */
import { extract } from '../extract/extract.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { read } from '../text/read.ts';
import { featuresOf } from './features.ts';
import type { Features } from './features.ts';

/** Features do not depend on the day, so any day will do. */
const SOME_DAY = 20_000;

/** The same reading and facts as when a message is understood. */
export function intentFeatures(gazetteer: Gazetteer): (text: string) => Features {
  return (text) => {
    const reading = read(text);
    return featuresOf(
      reading,
      extract(reading, { gazetteer, today: SOME_DAY, plea: false, direction: 'past' }).entities,
    );
  };
}
