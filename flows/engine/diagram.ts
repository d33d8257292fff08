/** Draws a flow from its declared steps, as Graphviz DOT: the same flow gives the same text. */
import type { TextPart } from '../../cases/text.ts';
import { waysOf } from './define.ts';
import { END, type Flow, type Start, type Step, type View } from './flow.ts';
import { choicesIn, wordsIn } from './words.ts';

/** What the words of a drawing are made with. */
export interface Pen {
  say: (parts: readonly TextPart[]) => string;
  /** a quiet situation, for words that depend on one */
  sample: View;
}

const WIDTH = 38;
const LONGEST = 240;

const INK = { line: '#5b6b73', accent: '#0F6466', tint: '#EAF3F3', paper: '#FFFFFF', quiet: '#F3F5F6' };

const STYLE: Readonly<Record<Step['kind'], string>> = {
  tell: `shape=box, style="rounded,filled", fillcolor="${INK.paper}"`,
  form: `shape=box, style="filled", fillcolor="${INK.tint}", color="${INK.accent}", penwidth=1.6`,
  choose: `shape=box, style="filled", fillcolor="${INK.tint}", color="${INK.accent}", penwidth=1.6`,
  decide: `shape=diamond, style="filled", fillcolor="${INK.quiet}"`,
  do: `shape=component, style="filled", fillcolor="${INK.quiet}"`,
  lookup: `shape=cylinder, style="filled", fillcolor="${INK.quiet}"`,
  enter: `shape=cds, style="filled", fillcolor="${INK.quiet}"`,
};

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\l')}"`;
}

/** Breaks a line at spaces so that no line is much longer than WIDTH. */
function wrapped(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return short.split('\n').map(wrapped).join('\n');
}

/** The same questions about the second, third … of several people. */
const OF_ANOTHER = /^[1-9]\d*\./;

function linesOf(step: Step, { say, sample }: Pen): readonly string[] {
  if (step.kind === 'tell') return [say(wordsIn(step.say, sample))];
  if (step.kind === 'choose') return [say(wordsIn(step.question, sample))];
  if (step.kind === 'enter') return [`→ ${step.flow}`];
  if (step.kind !== 'form') return [];
  return step.fields
    .filter(({ name }) => !OF_ANOTHER.test(name))
    .map((field) => {
      const choices = choicesIn(field.choices, sample).map(({ label }) => say([label]));
      const offered = choices.length > 0 ? ` [${choices.join(' | ')}]` : '';
      return `${field.name}: ${say(wordsIn(field.question, sample))}${offered}`;
    });
}

function nodeOf(name: string, step: Step, pen: Pen): string {
  const lines = linesOf(step, pen).filter((line) => line !== '');
  const label = [name, ...lines.map(shown)].join('\n');
  // A lone name stands in the middle, text begins at the left.
  return `  ${quoted(name)} [label=${quoted(lines.length > 0 ? `${label}\n` : label)}, ${STYLE[step.kind]}];`;
}

function labelOfWay(step: Step, id: string, { say }: Pen): string {
  if (step.kind !== 'choose') return id;
  const chosen = step.choices.find(({ choice }) => choice.id === id);
  return chosen === undefined ? id : say([chosen.choice.label]);
}

function edgesOf(name: string, step: Step, pen: Pen): readonly string[] {
  return waysOf(step).map(({ label, to }) => {
    const words = label === '' ? '' : ` [label=${quoted(wrapped(labelOfWay(step, label, pen)))}]`;
    return `  ${quoted(name)} -> ${quoted(to)}${words};`;
  });
}

function causeOf(start: Start): string {
  if (start.on === 'intent') return `intent ${start.intent}${start.when === undefined ? '' : ' *'}`;
  if (start.on === 'word') return `word ${start.word}`;
  if (start.on === 'said') return 'words *';
  return start.on === 'choice' ? `choice ${start.id}` : `timer ${start.name}`;
}

/** DOT of one flow: where it begins, its steps with their words, every way, its end. */
export function diagramOf(flow: Flow, pen: Pen): string {
  const causes = flow.starts.length > 0 ? flow.starts.map(causeOf) : ['entered'];
  const steps = Object.entries(flow.steps);
  const ends = steps.some(([, step]) => waysOf(step).some(({ to }) => to === END));
  return [
    `digraph ${quoted(flow.name)} {`,
    `  graph [fontname="Be Vietnam Pro, sans-serif", rankdir=TB, nodesep=0.35, ranksep=0.45, bgcolor="transparent"];`,
    `  node [fontname="Be Vietnam Pro, sans-serif", fontsize=11, color="${INK.line}", margin="0.15,0.08"];`,
    `  edge [fontname="Be Vietnam Pro, sans-serif", fontsize=10, color="${INK.line}", arrowsize=0.7];`,
    `  "begin" [label=${quoted(`${flow.name}\n${causes.join('\n')}\n`)}, shape=plaintext, fontcolor="${INK.accent}"];`,
    `  "begin" -> ${quoted(flow.first)};`,
    ...steps.map(([name, step]) => nodeOf(name, step, pen)),
    ...(ends ? [`  "${END}" [label="", shape=doublecircle, width=0.18, style=filled, fillcolor="${INK.line}"];`] : []),
    ...steps.flatMap(([name, step]) => edgesOf(name, step, pen)),
    '}',
    '',
  ].join('\n');
}
