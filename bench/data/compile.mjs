// Makes the jsonl files and SHA256SUMS from src; with --check it writes nothing and fails when they differ.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMarks } from './marks.mjs';
import { checkedValue, INTENTS, REGIONS, STYLES, TAGS } from './scheme.mjs';

const HERE = import.meta.dirname;
/** The folders of src, oldest first: faults are read in the earlier ones, and only figures are taken of the last. */
const ROUNDS = [
  { round: 'first', part: 'dev' },
  { round: 'second', part: 'frozen' },
];
/** The second annotator's labels: as they were given, in no source, only summed. */
const SECOND = 'second.jsonl';
const FACT_TYPES = ['phone', 'cccd', 'cmnd', 'patient_id', 'date', 'birth_year', 'platelet', 'ct'];

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** A line's id follows its text: reordering or relabelling never changes it. */
const idOf = (prefix, text) => `${prefix}-${sha256(text).slice(0, 10)}`;

/**
 * Lines of a source file that carry something, in each round that has it; "//" opens a remark. Each is read by
 * `read(line, part)`, faults name file and line.
 */
function readSource(name, read) {
  for (const { round, part } of ROUNDS) {
    const file = join(HERE, 'src', round, name);
    if (!existsSync(file)) continue;
    readLines(join(round, name), (line) => read(line, part));
  }
}

function readLines(name, read) {
  const lines = readFileSync(join(HERE, 'src', name), 'utf8')
    .normalize('NFC')
    .split('\n');
  const faults = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    try {
      read(line.trim());
    } catch (error) {
      faults.push(`${name}:${index + 1}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Refuses a text that was already given in the same file. */
function onceOnly() {
  const seen = new Set();
  return (text) => {
    if (seen.has(text)) throw new Error(`given twice: ${text}`);
    seen.add(text);
  };
}

const hasAccents = (text) => /[\p{Mn}đ]/iu.test(text.normalize('NFD'));

/** Refuses a line said to be unaccented that carries an accent. */
function refuseAccents(style, text) {
  if (style === 'unaccented' && hasAccents(text)) throw new Error(`has accents: ${text}`);
}

/** Reads "{unaccented south sos+faq} text": words before the text that replace what the group says. */
function readPrefix(line, group) {
  const found = /^\{([^}]*)\}\s*(.*)$/u.exec(line);
  if (!found) return { body: line, said: { ...group, tags: [] } };
  const said = { ...group, tags: [] };
  for (const word of found[1].trim().split(/\s+/u)) {
    const intents = word.split('+');
    if (STYLES.has(word)) said.style = word;
    else if (REGIONS.has(word)) said.region = word;
    else if (TAGS.has(word)) said.tags.push(word);
    else if (intents.every((intent) => INTENTS.has(intent))) said.intents = intents;
    else throw new Error(`unknown word ${word}`);
  }
  return { body: found[2], said };
}

/** Reads "@ persona | style | region", the head of a group of lines. */
function readGroup(line) {
  const [persona, style = 'standard', region = 'none'] = line
    .slice(1)
    .split('|')
    .map((field) => field.trim());
  if (!STYLES.has(style) || !REGIONS.has(region)) throw new Error(`bad group: ${line}`);
  return { persona, style, region };
}

function compileUtterances() {
  const out = [];
  const once = onceOnly();
  const folders = ROUNDS.map(({ round }) => join(HERE, 'src', round, 'utterances')).filter((one) => existsSync(one));
  const files = folders.flatMap((folder) => readdirSync(folder));
  for (const file of [...new Set(files)].sort()) {
    let group = {};
    readSource(join('utterances', file), (line, part) => {
      if (line.startsWith('@')) {
        group = { ...readGroup(line), intents: [basename(file, '.txt')] };
        return;
      }
      const { body, said } = readPrefix(line, group);
      const { text, entities } = readMarks(body);
      once(text);
      const { intents, tags, style, region, persona } = said;
      if (!intents.every((intent) => INTENTS.has(intent))) throw new Error('no intent');
      refuseAccents(style, text);
      out.push({
        id: idOf('u', text),
        part,
        text,
        intent: intents[0],
        ...(intents.length > 1 && { intents }),
        style,
        region,
        persona,
        ...(tags.length > 0 && { tags }),
        entities,
      });
    });
  }
  return out;
}

function compileNegation() {
  const out = [];
  const once = onceOnly();
  let group = {};
  readSource('negation.txt', (line, part) => {
    if (line.startsWith('@')) {
      group = readGroup(line);
      return;
    }
    const { body, said } = readPrefix(line, group);
    const { text, entities } = readMarks(body);
    once(text);
    const symptoms = entities.map(({ value, status, start, end }) => ({ code: value, status, start, end }));
    out.push({
      id: idOf('n', text),
      part,
      text,
      kind: group.persona,
      style: said.style,
      region: said.region,
      ...(said.tags.length > 0 && { tags: said.tags }),
      symptoms,
    });
  });
  return out;
}

/** Reads "temperature=38.5 phone=099… !spo2" into stated values, other facts and implausible readings. */
function readValues(words) {
  const values = {};
  const facts = {};
  const implausible = [];
  for (const word of words) {
    const [type, value] = word.split('=');
    if (word.startsWith('!')) implausible.push(word.slice(1));
    else if (FACT_TYPES.includes(type)) (facts[type] ??= []).push(checkedValue(type, value));
    else values[type] = checkedValue(type, value);
  }
  return { values, facts, ...(implausible.length > 0 && { implausible }) };
}

function compileVitals() {
  const out = [];
  const once = onceOnly();
  let kind = '';
  readSource('vitals.txt', (line, part) => {
    if (line.startsWith('@')) {
      kind = line.slice(1).trim();
      return;
    }
    const [text, said] = line.split('=>').map((field) => field.trim());
    if (said === undefined) throw new Error('no "=>"');
    once(text);
    out.push({ id: idOf('v', text), part, text, kind, ...readValues(said.split(/\s+/u).filter(Boolean)) });
  });
  return out;
}

/** Reads "# id | topic | text [| answer]", "# none | topic", or "# id" of an entry that was given before. */
function readHead(line, kind, entries) {
  const [id, topic, text, answer] = line
    .slice(1)
    .split('|')
    .map((field) => field.trim());
  if (id === 'none') return { id: null, topic };
  const known = entries.find((entry) => entry.id === id);
  if (topic === undefined && known) return known;
  if (known) throw new Error(`given twice: ${id}`);
  if (!text || (kind === 'faq' && !answer)) throw new Error('entry without text');
  const entry = { kind, id, topic, ...(kind === 'faq' ? { question: text, answer } : { text }) };
  entries.push(entry);
  return entry;
}

/** Compiles heads, each followed by the queries that mean it; "none" means none. */
function compileMatching(name, kind) {
  const entries = [];
  const queries = [];
  const once = onceOnly();
  let head = { id: null, topic: '' };
  readSource(`${name}.txt`, (line, part) => {
    if (line.startsWith('#')) {
      head = readHead(line, kind, entries);
      return;
    }
    const { body, said } = readPrefix(line, { style: hasAccents(line) ? 'standard' : 'unaccented' });
    once(body);
    const id = idOf(name.slice(0, 1), body);
    queries.push({ kind: 'query', id, part, text: body, style: said.style, [kind]: head.id, expect: head.topic });
  });
  return [...entries, ...queries];
}

function compileAll() {
  const rows = {
    'answers.jsonl': compileMatching('answers', 'faq'),
    'claims.jsonl': compileMatching('claims', 'claim'),
    'negation.jsonl': compileNegation(),
    'utterances.jsonl': compileUtterances(),
    'vitals.jsonl': compileVitals(),
  };
  const files = Object.fromEntries(
    Object.entries(rows).map(([name, lines]) => [name, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`]),
  );
  const summed = { ...files, [SECOND]: readFileSync(join(HERE, SECOND), 'utf8') };
  const sums = Object.entries(summed).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  return { ...files, SHA256SUMS: sums.join('') };
}

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(compileAll())) {
  const path = join(HERE, name);
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${name} is not what its source gives: run node bench/data/compile.mjs`);
    process.exitCode = 1;
  }
}
