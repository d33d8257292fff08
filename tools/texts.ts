/** Lists every text that people are told, with its SMS segments: `node tools/run.mjs tools/texts [--over N]`. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { smsLength } from '../adapters/channels/kit/segments.ts';
import { wordsOf } from '../locales/index.ts';
import { ANSWERS } from '../locales/content/answers/index.ts';
import { LANGUAGES } from '../locales/types.ts';

const HELP = `Lists every text of the word lists and the base of answers: language, key, SMS segments, SMS form, tab-separated.
  --over N   only those that take more than N segments
  --help     this text
`;

function texts(): { language: string; key: string; sms: string }[] {
  const words = LANGUAGES.flatMap((language) =>
    [...wordsOf(language)].map(([key, { sms }]) => ({ language, key, sms })),
  );
  return [...words, ...ANSWERS.map(({ id, sms }) => ({ language: 'vi', key: `answer ${id}`, sms }))];
}

const { values } = parseArgs({ options: { over: { type: 'string', default: '0' }, help: { type: 'boolean' } } });
if (values.help === true) process.stdout.write(HELP);
else {
  for (const { language, key, sms } of texts()) {
    const { segments } = smsLength(sms);
    if (segments > Number(values.over)) process.stdout.write(`${language}\t${key}\t${segments}\t${sms}\n`);
  }
}
