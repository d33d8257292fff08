/** What a regular expression is made of, as far as it is needed to know which words must stand in what it matches. */
import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** One place of an expression; `min` is 0 for what may be missing, `many` says that it may come again. */
export interface Part {
  min: number;
  many: boolean;
  what:
    | { kind: 'char'; char: string }
    /** one of several characters: whether a letter a to z or a digit can be one of them, or nothing but a digit */
    | { kind: 'set'; letters: boolean; digits: boolean; onlyDigits: boolean }
    /** a border of a word, or an end of the text */
    | { kind: 'edge' }
    /** what only looks ahead or back */
    | { kind: 'look' }
    | { kind: 'group'; ways: Way[] };
}
export type Way = readonly Part[];

const parser = new RegExpParser();

/** The alternatives of an expression. */
export function waysOf({ source, flags }: RegExp): Way[] {
  return waysIn(parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') }));
}

const waysIn = ({ alternatives }: { alternatives: readonly AST.Alternative[] }): Way[] =>
  alternatives.map(({ elements }) => elements.map(partOf));

function partOf(element: AST.Element): Part {
  if (element.type !== 'Quantifier') return { what: whatOf(element), min: 1, many: false };
  return { what: whatOf(element.element), min: element.min, many: element.max > 1 };
}

function whatOf(element: AST.QuantifiableElement | AST.Assertion): Part['what'] {
  switch (element.type) {
    case 'Character':
      return { kind: 'char', char: String.fromCodePoint(element.value) };
    case 'CharacterSet':
      return setOf([rangeOf(element)]);
    case 'CharacterClass':
      return element.negate ? ANYTHING : setOf(element.elements.map(rangeOf));
    case 'Group':
    case 'CapturingGroup':
      return { kind: 'group', ways: waysIn(element) };
    case 'Assertion':
      return assertionOf(element);
    case 'Backreference':
      return ANYTHING_OR_NOTHING;
    case 'ExpressionCharacterClass':
      return ANYTHING;
  }
}

function assertionOf(assertion: AST.Assertion): Part['what'] {
  if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') return { kind: 'look' };
  // within a word it goes on
  return assertion.kind === 'word' && assertion.negate ? ANYTHING_OR_NOTHING : { kind: 'edge' };
}

/** From one code point to another, both of them among them. */
type Range = readonly [from: number, to: number];

const codeOf = (char: string) => char.charCodeAt(0);
const LETTERS: Range = [codeOf('a'), codeOf('z')];
const DIGITS: Range = [codeOf('0'), codeOf('9')];
const BLANK: Range = [codeOf(' '), codeOf(' ')];

const ANYTHING: Part['what'] = { kind: 'set', letters: true, digits: true, onlyDigits: false };
const ANYTHING_OR_NOTHING: Part['what'] = { kind: 'group', ways: [[{ what: ANYTHING, min: 0, many: true }]] };

/** Null where nobody says which characters they are. */
function rangeOf(element: AST.CharacterClassElement | AST.CharacterSet): Range | null {
  if (element.type === 'Character') return [element.value, element.value];
  if (element.type === 'CharacterClassRange') return [element.min.value, element.max.value];
  if (element.type !== 'CharacterSet' || ('negate' in element && element.negate)) return null;
  return element.kind === 'digit' ? DIGITS : element.kind === 'space' ? BLANK : null;
}

function setOf(ranges: readonly (Range | null)[]): Part['what'] {
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return ANYTHING;
  const holds = ([from, to]: Range) => known.some((range) => range[0] <= to && range[1] >= from);
  const onlyDigits = known.every((range) => range[0] >= DIGITS[0] && range[1] <= DIGITS[1]);
  return { kind: 'set', letters: holds(LETTERS), digits: holds(DIGITS), onlyDigits };
}
