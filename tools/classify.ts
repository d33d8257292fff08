/** `npm run classify`: trains the intent model on labelled lines of one's own and labels others with it. */
import { loadGazetteer } from '../bots/resources.ts';
import { intentFeatures } from '../nlp/intent/examine.ts';
import { createScorer } from '../nlp/intent/score.ts';
import { trainModel } from '../nlp/intent/train/train.ts';
import { corpusLines } from './corpus.ts';
import { LineFault, runJsonl, UsageFault } from './jsonl.ts';

const HELP = `
Usage: npm run --silent classify -- --train FILE.jsonl [file …]
Trains on JSON lines {"text","label"} with the features and the learner of the shipped intent model, then reads JSON lines
{"text": "…"} and writes {"text","label","confidence"} for each. Lines that belong to no label are given as examples of a
label "unknown"; without one the nearest label is given.
  --train FILE   at least two labels; other lines are skipped
  --help         this text
`;

await runJsonl({
  name: 'classify',
  help: HELP,
  options: { train: { type: 'string' } },
  async handle(options) {
    const examples = corpusLines('classify', 'train', options['train']).flatMap(({ text, label }) =>
      typeof text === 'string' && typeof label === 'string' && text.trim() !== '' ? [{ text, label }] : [],
    );
    const labels = new Set(examples.map(({ label }) => label));
    if (labels.size < 2) throw new UsageFault('the training file needs lines {"text","label"} of at least two labels');
    const features = intentFeatures(loadGazetteer());
    const scorer = createScorer(await trainModel(examples, features));
    return ({ text }) => {
      if (typeof text !== 'string') throw new LineFault('Thiếu "text", hoặc "text" không phải là chuỗi.');
      const { label, confidence } = scorer.score(features(text));
      return { text, label, confidence };
    };
  },
});
