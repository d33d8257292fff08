/** What happened around one person, written down as the service would: messages, findings, decisions, acts, cases. */
import type { CaseDoc, ConsentDoc, EntryDoc } from '../../adapters/storage/collections.ts';
import type { Insert } from '../../adapters/storage/contract.ts';
import { derivedId } from '../../bots/ids.ts';
import type { CaseChange, NewCase } from '../../cases/case.ts';
import { NOTICE_VERSION, type Purpose } from '../../cases/consent.ts';
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import { changeCase, openCase } from '../../cases/lifecycle.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import { toIso } from '../../cases/time.ts';
import type { EntryBody } from '../../cases/timeline.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { factsOf } from '../../cases/triage/from-understanding.ts';
import { sayText } from '../../locales/index.ts';
import type { Understand, Understanding } from '../../nlp/understanding.ts';
import type { Resident } from './residents.ts';

export type UnstoredCase = Insert<CaseDoc>;

/** A message with what was understood of it. */
export interface Heard {
  understanding: Understanding;
  facts: TriageFacts;
  danger: Danger;
}

export class Diary {
  readonly timeline: Insert<EntryDoc>[] = [];
  readonly cases: UnstoredCase[] = [];
  readonly consents: Insert<ConsentDoc>[] = [];
  /** when the person wrote last, 0: never */
  lastHeardMs = 0;
  readonly resident: Resident;
  readonly #understand: Understand;
  #events = 0;

  constructor(resident: Resident, understand: Understand) {
    this.resident = resident;
    this.#understand = understand;
  }

  /** A message of the person: kept, understood and judged. */
  hears(atMs: number, text: string): Heard {
    const { person, channel } = this.resident;
    const at = toIso(atMs);
    const understanding = this.#understand(text, { at });
    const facts = understanding.entities.map(({ type, value, start, end, status, severe }) => ({
      ...{ type, value, start, end },
      ...(status === undefined ? {} : { status }),
      ...(severe === undefined ? {} : { severe }),
    }));
    this.#enter(atMs, null, { type: 'message', direction: 'in', channel, text, facts });
    this.lastHeardMs = Math.max(this.lastHeardMs, atMs);
    for (const item of this.cases) if (item.open) this.change(item.id, atMs, { touchedAt: at }, null);
    const { disease, pregnant } = person;
    const told = factsOf(understanding, { ageMonths: ageInMonths(person, at), disease, pregnant });
    return { understanding, facts: told, danger: assessDanger(told) };
  }

  /** A message to the person; with `by` an operator's own words. */
  says(atMs: number, parts: readonly TextPart[] | string, by?: string): void {
    const { channel } = this.resident;
    const form = channel === 'sms' ? 'sms' : 'chat';
    const text = typeof parts === 'string' ? parts : sayText(parts, 'vi', form);
    const who = by === undefined ? {} : { by };
    this.#enter(atMs, null, { type: 'message', direction: 'out', channel, text, ...who });
  }

  observes(atMs: number, caseId: string | null, { vitals, symptoms }: TriageFacts): void {
    const facts = [
      ...Object.entries(vitals).flatMap(([name, value]) => (typeof value === 'number' ? [{ name, value }] : [])),
      ...symptoms.map(({ code, status }) => ({ name: code, value: status })),
    ];
    if (facts.length > 0) this.#enter(atMs, caseId, { type: 'observation', facts });
  }

  decides(atMs: number, caseId: string | null, { danger, facts }: Heard): void {
    const { level, reasons, version } = danger;
    this.#enter(atMs, caseId, { type: 'decision', level: level ?? 'YELLOW', reasons, inputs: { facts }, version });
  }

  acts(atMs: number, caseId: string | null, act: string, by: string, detail: readonly TextPart[]): void {
    this.#enter(atMs, caseId, { type: 'act', act, by, detail });
  }

  opens(atMs: number, fresh: NewCase): UnstoredCase {
    const { person } = this.resident;
    const { id: personId, conversationId } = person;
    const id = this.#id('case');
    const made = openCase(
      { areaPath: person.areaPath, ...fresh },
      { id, personId, conversationId, at: toIso(atMs), effectId: this.#id('effect') },
    );
    const item: UnstoredCase = { ...made, lastMessageAt: toIso(Math.max(this.lastHeardMs, atMs)) };
    this.cases.push(item);
    return item;
  }

  caseOf(caseId: string): UnstoredCase {
    const item = this.cases.find(({ id }) => id === caseId);
    if (item === undefined) throw new Error(`no case ${caseId}`);
    return item;
  }

  /** By the rules of a case's life; what they refuse is a fault of the story. */
  change(caseId: string, atMs: number, change: CaseChange, by: string | null): UnstoredCase {
    const item = this.caseOf(caseId);
    const result = changeCase(item, change, { at: toIso(atMs), by, effectId: this.#id('effect') });
    if ('refused' in result) throw new Error(`${result.refused.key} for ${item.kind}`);
    this.cases[this.cases.indexOf(item)] = result.case;
    return result.case;
  }

  agrees(atMs: number, purpose: Purpose, by: string | null): void {
    const { person } = this.resident;
    const { id: personId, conversationId } = person;
    const given = { given: true, at: toIso(atMs), text: NOTICE_VERSION, ...(by === null ? {} : { by }) };
    person.consents = { ...person.consents, [purpose]: given };
    const ids = { id: this.#id('consent'), inboxId: this.#id('inbox'), conversationId, personId };
    this.consents.push({ ...ids, purpose, given: true, text: NOTICE_VERSION, by, atMs });
  }

  #enter(atMs: number, caseId: string | null, body: EntryBody): void {
    const { id: personId, conversationId } = this.resident.person;
    this.timeline.push({ id: this.#id('entry'), conversationId, personId, caseId, at: toIso(atMs), atMs, body });
  }

  #id(label: string): string {
    this.#events += 1;
    return derivedId(`demo ${this.resident.person.id} ${this.#events}`, label);
  }
}
