/** Asking for a commune: taken where only one can be meant, offered by name where several can, never guessed. */
import type { Area } from '../../cases/area.ts';
import type { Answers, Field, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import type { Choice } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** What a text tells about the commune. A type, not an interface: it must fit into `Json`. */
export type CommuneFound = {
  area?: { code: string; name: string; path: readonly string[] };
  /** several may be meant, few enough to be read: one is to be chosen */
  candidates?: readonly { code: string; name: string; parts?: readonly string[] }[];
  /** codes of those that may be meant, too many to be offered: the answer in words is looked for among them */
  among?: readonly string[];
};

/** More are asked for in words: nobody reads a list of ten communes in danger. */
const MOST_CANDIDATES = 5;

export function areaAnswer({ code, fullName, path }: Area): NonNullable<CommuneFound['area']> {
  return { code, name: fullName, path: [...path] };
}

/**
 * The commune that a text names, in names of today or of before 1/7/2025; empty where it names none. `among`: codes that
 * were in question before. The person's own commune orders the candidates.
 */
export function findCommune(words: string, { context }: View, among?: readonly string[]): CommuneFound {
  const { areas, person } = context;
  const known = person.areaPath.at(-1)?.split('/').at(-1);
  const found = areas.locate(words, { known, among });
  if (found.kind === 'none') return {};
  if (found.kind === 'one') {
    const area = areas.byCode(found.code);
    return area === null ? {} : { area: areaAnswer(area) };
  }
  const { candidates } = found;
  const home = person.areaPath[0];
  const near = candidates.filter(({ code }) => home !== undefined && areas.byCode(code)?.path[0] === home);
  const offered = candidates.length > MOST_CANDIDATES ? near : candidates;
  if (offered.length > 0 && offered.length <= MOST_CANDIDATES) {
    return { candidates: offered.map(({ why: _why, ...candidate }) => candidate) };
  }
  return { among: candidates.map(({ code }) => code) };
}

/** The communes to choose from; ids are `area:<code>`. */
function communeChoices(found: CommuneFound | null): readonly Choice[] {
  return (found?.candidates ?? []).map(({ code, name, parts = [] }) => ({
    id: `area:${code}`,
    label: parts.length === 0 ? text('sos.area', { name }) : text('sos.areaOf', { name, parts: parts.join(', ') }),
  }));
}

/** The commune that was chosen by its id, null where the answer is none of the choices. */
export function chosenCommune(answer: Json | undefined, { context }: View): CommuneFound['area'] | null {
  const code = typeof answer === 'string' && answer.startsWith('area:') ? answer.slice(5) : null;
  const area = code === null ? null : context.areas.byCode(code);
  return area === null ? null : areaAnswer(area);
}

/** "phường Mỹ Tho, tỉnh Đồng Tháp" as its parts are called in talk: "mỹ tho", "đồng tháp". */
function shortNames(name: string): readonly string[] {
  return name.split(', ').map((part) => part.toLowerCase().replace(/^(?:xã|phường|đặc khu|tỉnh|thành phố) /u, ''));
}

/** Those of the candidates whose part `at` (0: the commune, 1: the province) was said; with marks before without. */
function saidOf<C extends { name: string }>(candidates: readonly C[], said: string, at: number): readonly C[] {
  const part = ({ name }: C) => shortNames(name)[at] ?? '';
  const same = candidates.filter((one) => part(one) !== '' && said.includes(part(one)));
  return same.length > 0 ? same : candidates.filter((one) => part(one) !== '' && fold(said).includes(fold(part(one))));
}

/** The one of those offered that is named in words: "ở Mỹ Tho đó em", or of namesakes the province: "Quảng Ngãi". */
function named(view: View, found: CommuneFound | null, name: string): string | undefined {
  const said = view.said?.understanding.text.normalize('NFC').toLowerCase() ?? '';
  if (view.asked !== name || said === '') return undefined;
  const candidates = found?.candidates ?? [];
  const communes = saidOf(candidates, said, 0);
  const alike = communes.length === 1 ? communes : saidOf(communes.length > 0 ? communes : candidates, said, 1);
  const [one, more] = alike;
  return one === undefined || more !== undefined ? undefined : `area:${one.code}`;
}

/** What `whichCommune` needs: its name, the answer whose candidates it offers, and what counts as "none of these". */
interface Which {
  name: string;
  of: (answers: Answers) => CommuneFound | null;
  other: (view: View) => boolean;
}

/** Asked back only where several may be meant; words that are none of the choices are kept as `other`. */
export function whichCommune({ name, of, other }: Which): Field {
  return {
    name,
    question: [text('sos.whichArea')],
    choices: ({ answers }) => communeChoices(of(answers)),
    take: (view) => named(view, of(view.answers), name) ?? (other(view) ? 'other' : undefined),
    when: ({ answers }) => communeChoices(of(answers)).length > 0,
  };
}
