/** Plays a script: each line moves the clock, is handled completely, and gives what was said and what happened, in order. */
import { readFile } from 'node:fs/promises';
import type { ChannelName } from '../../cases/codes.ts';
import type { Content, EnrolledPerson, Refusal, StaffAct, Walked } from '../../flows/engine/turn.ts';
import { conversationOfPhone } from '../../bots/accept.ts';
import { decideClaim } from '../../bots/claims.ts';
import { sendVerdicts } from '../../bots/verdicts/send.ts';
import { importResults } from '../../bots/lab-results/import.ts';
import { rehearse } from '../../bots/rehearsal.ts';
import type { Happened, Rehearsal, RehearsalParts, Said } from '../../bots/rehearsal.ts';
import type { SaidLine, ScriptLine, ScriptedAct } from './lines.ts';
import { followedPerson, oneCase, onePerson } from './named-case.ts';
import { answerQuestion, giveBulletin } from './official.ts';
import { setStations } from './stations.ts';
import { setTestSlots } from './test-slots.ts';
import { eventLine, messageLine, nameOf } from './written.ts';
import type { Out } from './written.ts';

const DUTY = { levels: [{ users: ['nurse1'] }, { users: ['doctor1'] }] };

export class Stage {
  readonly #rehearsal: Rehearsal;
  readonly #out: (Out | Happened)[];
  /** conversation → how the script calls its person */
  readonly #names: Map<string, string>;
  /** ways through the flows that were taken, and questions put, since the last look */
  readonly #walked: Walked[];
  #lines = 0;
  #lastMs = Number.NEGATIVE_INFINITY;

  private constructor(rehearsal: Rehearsal, out: (Out | Happened)[], names: Map<string, string>, walked: Walked[]) {
    this.#walked = walked;
    this.#rehearsal = rehearsal;
    this.#out = out;
    this.#names = names;
  }

  /**
   * @param events are events written, too?
   * @param parts of the rehearsal, other than those in memory
   */
  static async open(events: boolean, parts?: RehearsalParts): Promise<Stage> {
    const out: (Out | Happened)[] = [];
    const names = new Map<string, string>();
    const walked: Walked[] = [];
    const told = {
      roster: DUTY,
      said: (said: Said) => out.push(messageLine(said)),
      happened: (event: Happened) => void (events && out.push(event)),
      walked: (ways: readonly Walked[]) => void walked.push(...ways),
      file: (path: string) => readFile(path).catch(() => null),
    };
    const rehearsal = await rehearse(told, parts);
    return new Stage(rehearsal, out, names, walked);
  }

  /** @throws Error with one sentence where the line cannot be done; what was due before it has acted and is in `take` */
  async play(line: ScriptLine): Promise<void> {
    if (line.ms < this.#lastMs) throw new Error('at is before the line above: lines must be in time order');
    this.#lastMs = line.ms;
    this.#lines += 1;
    try {
      await this.#rehearsal.moveTo(line.ms);
      if (line.is === 'said') await this.#say(line.line);
      if (line.is === 'act') await this.#act(line.act);
    } finally {
      await this.#nameEvents();
    }
  }

  /** Events are told by people's names, which are known once the line is handled. */
  async #nameEvents(): Promise<void> {
    for (const [i, line] of this.#out.entries()) {
      if (!isEvent(line)) continue;
      const person = this.#names.get(line.conversationId) ?? line.personId;
      this.#out[i] = eventLine(line, person, await nameOf(this.#rehearsal.deps.store, line));
    }
  }

  /** What was written since the last call. */
  take(): Out[] {
    return this.#out.splice(0).flatMap((line) => (isEvent(line) ? [] : [line]));
  }

  /** The ways through the flows that were taken, and the questions that were put, since the last call. */
  takeWalked(): readonly Walked[] {
    return this.#walked.splice(0);
  }

  close(): Promise<void> {
    return this.#rehearsal.close();
  }

  async #say(line: SaidLine): Promise<void> {
    const { channel, address, phone } = senderOf(line);
    const conversation = await this.#rehearsal.conversationOf(channel, address, phone);
    this.#names.set(conversation, line.from ?? line.address ?? conversation);
    const id = line.id ?? `line-${this.#lines}`;
    const content = contentOf(line);
    await this.#rehearsal.say({ id, channel, address, content, ...(phone === undefined ? {} : { phone }) });
  }

  async #act(act: ScriptedAct): Promise<void> {
    const { deps } = this.#rehearsal;
    if (act.do === 'setDuty') {
      await deps.desk.writeRoster({ levels: act.levels.map((users) => ({ users })) });
    } else if (act.do === 'setStations') {
      await setStations(deps, act.stations);
    } else if (act.do === 'setTestSlots') {
      await setTestSlots(deps, act.by, act.slots);
    } else if (act.do === 'verdict') {
      const { verdict, explanation, by } = act;
      await decideClaim(deps, act.claim, { verdict, explanation, sources: [], by });
      await sendVerdicts(deps);
      await deps.queue.idle();
    } else if (act.do === 'answerQuestion') {
      await answerQuestion(deps, act);
    } else if (act.do === 'bulletin') {
      await giveBulletin(deps, act);
    } else if (act.do === 'importResults') {
      await importResults(
        { ...deps, wake: (id) => deps.queue.wake('turns', id) },
        act.rows.map(({ phone, ct, sampledAt, reportedAt, laboratory, ...row }) => ({
          ...row,
          phone: phone ?? null,
          ct: ct ?? null,
          sampledAt: sampledAt ?? null,
          reportedAt: reportedAt ?? null,
          laboratory: laboratory ?? null,
        })),
      );
      await deps.queue.idle();
    } else {
      const { conversation, what } = await this.#resolve(act);
      const refused = await this.#rehearsal.act(conversation, act.by, what, `line-${this.#lines}`);
      if (refused !== null) throw new Error(this.#sentence(refused));
    }
  }

  #sentence({ key, params }: Refusal): string {
    return this.#rehearsal.deps.say([params === undefined ? { key } : { key, params }], 'vi', 'chat');
  }

  /** The act on its conversation and case. */
  async #resolve(
    act: Exclude<
      ScriptedAct,
      { do: 'setDuty' | 'setStations' | 'setTestSlots' | 'verdict' | 'answerQuestion' | 'bulletin' | 'importResults' }
    >,
  ): Promise<{ conversation: string; what: StaffAct }> {
    if (act.do === 'enrol') return this.#enrolment(act);
    const conversation = await this.#whose(
      'to' in act && (act.do === 'reply' || act.do === 'handBack') ? act.to : 'person' in act ? act.person : '',
    );
    const { store } = this.#rehearsal.deps;
    switch (act.do) {
      case 'reply':
        return { conversation, what: { do: 'reply', text: act.text } };
      case 'handBack':
        return { conversation, what: { do: 'handBack' } };
      case 'assign': {
        const { id: caseId } = await oneCase(store, conversation, act);
        return { conversation, what: { do: 'assign', caseId, to: act.to } };
      }
      case 'setState': {
        const { id: caseId } = await oneCase(store, conversation, act);
        return { conversation, what: { do: 'setState', caseId, state: act.state } };
      }
      case 'release': {
        const personId = await followedPerson(store, conversation, act.name);
        return { conversation, what: { do: 'release', personId, note: act.note } };
      }
      case 'stopReminders': {
        const { id: caseId } = await oneCase(store, conversation, act);
        return { conversation, what: { do: 'stopReminders', caseId } };
      }
      case 'place': {
        const { placement: to, note, familyKnows, where } = act;
        const personId = await onePerson(store, conversation, act.name);
        const what = { do: 'place' as const, personId, to, note, familyKnows };
        return { conversation, what: where === undefined ? what : { ...what, where } };
      }
      case 'closeCase': {
        const { id } = await oneCase(store, conversation, act);
        return { conversation, what: { do: 'close', caseId: id, outcome: act.outcome, note: act.note } };
      }
    }
  }

  async #enrolment({
    person,
    since,
  }: Extract<ScriptedAct, { do: 'enrol' }>): Promise<{ conversation: string; what: StaffAct }> {
    const { area, ...rest } = person;
    const { deps } = this.#rehearsal;
    const place = area === undefined ? null : deps.areas.locate(area);
    const found = place?.kind === 'one' ? deps.areas.byCode(place.code) : null;
    const conversation = await conversationOfPhone(deps, person.phone);
    this.#names.set(conversation, person.phone);
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest;
    const enrolled = { ...given, ...(found === null ? {} : { areaPath: found.path }) };
    return {
      conversation,
      what: { do: 'enrol', person: enrolled as EnrolledPerson, ...(since === undefined ? {} : { since }) },
    };
  }

  async #whose(who: string): Promise<string> {
    if (who.startsWith('+')) return conversationOfPhone(this.#rehearsal.deps, who);
    const [channel, ...rest] = who.split(':');
    return this.#rehearsal.conversationOf(channel as ChannelName, rest.join(':'));
  }
}

function isEvent(line: Out | Happened): line is Happened {
  return 'atMs' in line;
}

function senderOf(line: SaidLine): { channel: ChannelName; address: string; phone?: string } {
  if (line.from !== undefined) return { channel: line.channel ?? 'web', address: line.from, phone: line.from };
  const [channel, ...rest] = (line.address ?? '').split(':');
  return { channel: channel as ChannelName, address: rest.join(':') };
}

function contentOf(line: SaidLine): Content {
  const { text, choice, location, contact, media, caption, call, digits, speech, silence } = line;
  const parts = {
    text,
    choice,
    location,
    contact: contact === undefined ? undefined : { phone: contact, own: true },
    media: media?.map(({ kind, path }) => ({ kind, ref: path, ...(caption === undefined ? {} : { caption }) })),
    call,
    digits,
    speech,
    silence,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
