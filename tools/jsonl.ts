/** The line loop of every JSONL tool: arguments, files or standard input, one answer a line, errors in their place. */
import fs from 'node:fs';
import { once } from 'node:events';
import process from 'node:process';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
/** Answers one input object, at once or later; throws a `LineFault` when the line cannot be used. */
export type LineHandler = (input: Readonly<Record<string, unknown>>, line: number) => unknown;

/** An answer of several lines, or of none; `fault` is told after them, in the line's place. */
export class Lines {
  readonly values: readonly unknown[];
  readonly fault: unknown;

  constructor(values: readonly unknown[], fault?: unknown) {
    this.values = values;
    this.fault = fault;
  }
}

/** A fault of one line, told in its place; the sentence is for the user. */
export class LineFault extends Error {}

/** A fault of the command line: told on standard error, exit status 2. */
export class UsageFault extends Error {}

export interface JsonlTool {
  name: string;
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Called once with the options; throws a `UsageFault` when a value is wrong. Gives the handler of lines. */
  handle(options: OptionValues): LineHandler | Promise<LineHandler>;
}

/** Runs the tool to its end and sets the exit status: 0, 1 after a bad line, 2 on bad use. */
export async function runJsonl(tool: JsonlTool): Promise<void> {
  try {
    const { values, positionals } = readArguments(tool);
    if (values['help'] === true) {
      process.stdout.write(`${tool.help.trim()}\n`);
      return;
    }
    const handler = await tool.handle(values);
    const good = await answerAll(positionals, handler);
    process.exitCode = good ? 0 : 1;
  } catch (fault) {
    process.stderr.write(`${tool.name}: ${sentence(fault)}\n`);
    process.exitCode = 2;
  }
}

function readArguments(tool: JsonlTool): { values: OptionValues; positionals: string[] } {
  try {
    return parseArgs({
      options: { ...tool.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (fault) {
    throw new UsageFault(`${sentence(fault)} See --help.`);
  }
}

async function answerAll(files: readonly string[], handler: LineHandler): Promise<boolean> {
  let good = true;
  for (const input of files.length > 0 ? files.map(openFile) : [process.stdin]) {
    let number = 0;
    for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const answer = await answerLine(line, number, handler);
      good &&= answer.fault === undefined;
      const values =
        answer.fault === undefined
          ? answer.values
          : [...answer.values, { error: sentence(answer.fault), line: number }];
      // back-pressure: the next line is read when this answer is on its way
      const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    }
  }
  return good;
}

function openFile(file: string): fs.ReadStream {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageFault(`no such file: ${file}`);
  return fs.createReadStream(file);
}

async function answerLine(line: string, number: number, handler: LineHandler): Promise<Lines> {
  try {
    const value = await handler(parseLine(line), number);
    return value instanceof Lines ? value : new Lines([value]);
  } catch (fault) {
    return new Lines([], fault);
  }
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineFault('Dòng này không phải là JSON.');
  }
  if (!isObject(value)) throw new LineFault('Dòng này phải là một đối tượng JSON.');
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sentence(fault: unknown): string {
  return fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault);
}
