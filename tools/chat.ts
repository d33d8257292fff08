/** `npm run chat`: talk to the bot in the terminal, or play a scripted conversation line by line (`--jsonl`). */
import readline from 'node:readline/promises';
import { Lines, runJsonl } from './jsonl.ts';
import { readLine } from './chat/lines.ts';
import type { Stage } from './chat/stage.ts';

const HELP = `
Usage: npm run chat                                  talk to the bot; empty line or Ctrl-D ends
       npm run --silent chat -- --jsonl [--events] [file …]
Plays a script in a fresh service in memory, whose clock only the script moves; one JSON object a line, in time order:
  {"at":"2026-03-10T09:00:00+07:00","from":"+84912345678","channel":"sms","text":"toi bi sot 39 do kho tho"}
  {"at":"2026-03-10T09:05:00+07:00"}                                              only moves the clock
  {"at":"2026-03-10T09:06:00+07:00","staff":{"do":"reply","to":"+84912345678","text":"…","by":"nurse1"}}
Writes one line for each message sent; with --events also what happened. See docs/chat-script.md.
  --help   this text
`;

const PHONE = '+84900000000';

async function main(argv: readonly string[]): Promise<void> {
  if (!argv.includes('--jsonl') && argv.length === 0) return talk();
  await runJsonl({
    name: 'chat',
    help: HELP,
    options: { jsonl: { type: 'boolean' }, events: { type: 'boolean' } },
    async handle(options) {
      const stage = await open(options['events'] === true);
      return async (input) => {
        try {
          await stage.play(readLine(input));
          return new Lines(stage.take());
        } catch (fault) {
          return new Lines(stage.take(), fault);
        }
      };
    },
  });
}

/** The service is loaded when there is something to play: help and bad use are answered at once. */
async function open(events: boolean): Promise<Stage> {
  const service = await import('./chat/stage.ts');
  return service.Stage.open(events);
}

/** A person at the terminal: one phone, the real clock. */
async function talk(): Promise<void> {
  const stage = await open(true);
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  process.stdout.write('Bình An. Hãy viết như khi nhắn tin; dòng trống để thôi.\n');
  terminal.prompt();
  for await (const text of terminal) {
    if (text.trim() === '') break;
    await stage.play(readLine({ at: new Date().toISOString(), from: PHONE, text }));
    for (const line of stage.take()) process.stdout.write(`${shown(line)}\n`);
    terminal.prompt();
  }
  terminal.close();
  await stage.close();
}

function shown(line: Record<string, unknown>): string {
  if (line['event'] !== undefined) {
    const parts = [line['event'], line['kind'], line['severity']].filter((part) => typeof part === 'string');
    return `  [${parts.join(' ')}]`;
  }
  const choices = line['choices'] as readonly { label: string }[];
  return [String(line['text']), ...choices.map(({ label }, i) => `  ${i + 1}. ${label}`)].join('\n');
}

await main(process.argv.slice(2));
