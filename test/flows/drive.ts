/** Drives conversations without a service: the session goes through JSON between turns, effects are done in memory. */
import type { Case } from '../../cases/case.ts';
import { isAlarm } from '../../cases/case.ts';
import type { FoundClaim } from '../../cases/claim.ts';
import type { ChannelName } from '../../cases/codes.ts';
import { onDuty, type Roster } from '../../cases/duty.ts';
import { changeCase, openCase } from '../../cases/lifecycle.ts';
import type { KeptData } from '../../cases/data-request.ts';
import type { Person } from '../../cases/person.ts';
import type { Form } from '../../cases/text.ts';
import { nextTime, plus, timeOfDay, toMs } from '../../cases/time.ts';
import { loadAreas } from '../../bots/areas.ts';
import { loadUnderstanding } from '../../bots/resources.ts';
import type { Converse } from '../../flows/engine/converse.ts';
import type { Session } from '../../flows/engine/flow.ts';
import type {
  Content,
  Effect,
  FoundEvent,
  Lookup,
  Notice,
  ServiceEvent,
  StaffAct,
  TimerName,
  Turn,
  TurnContext,
  TurnEvent,
} from '../../flows/engine/turn.ts';
import { converse } from '../../flows/index.ts';
import { sayText } from '../../locales/index.ts';
import type { Understand } from '../../nlp/understanding.ts';

const NEW_CLAIM: FoundClaim = { is: 'unknown', id: 'q1', code: '123456' };

/** One message as its reader sees it. */
export interface Told {
  text: string;
  choices: readonly { id: string; label: string }[];
  message: Extract<Effect, { do: 'say' }>['message'];
  reason: Extract<Effect, { do: 'say' }>['reason'];
  over: 'last' | 'other';
}

/** What one turn (or the passing of time) did. */
export interface Result {
  told: readonly Told[];
  effects: readonly Effect[];
  events: readonly ServiceEvent[];
  refused: Turn<Session>['refused'];
}

export interface DriveOptions {
  at?: string;
  channel?: ChannelName;
  converse?: Converse;
  understand?: Understand;
  person?: Partial<Person>;
  roster?: Roster;
  hours?: { from: string; to: string };
  waiting?: number;
  /** alarms of others at any place that is looked up */
  atPlace?: readonly Case[];
  /** what is known of whatever is asked about; default: nothing */
  claim?: FoundClaim;
  /** answers a lookup instead of the plain way */
  found?: (lookup: Lookup) => FoundEvent['found'] | undefined;
  staff?: TurnContext['staff'];
  channels?: readonly ChannelName[];
  stations?: NonNullable<TurnContext['stations']>;
  /** what may be told; absent: there are no answers */
  answers?: NonNullable<TurnContext['answers']>;
  /** what a lookup finds of kept data */
  kept?: Partial<KeptData>;
}

interface Timer {
  key: string;
  name: TimerName;
  at: string;
  data: Readonly<Record<string, string | number | boolean>>;
}

const FORM_OF: Readonly<Record<ChannelName, Form>> = {
  web: 'chat',
  telegram: 'chat',
  zalo: 'chat',
  sms: 'sms',
  voice: 'speech',
};

const NOBODY: Person = {
  ...{
    id: 'p1',
    rev: 1,
    name: null,
    phone: '+84912345678',
    nameTokens: [],
    conditions: [],
    disease: null,
    status: 'none',
  },
  ...{
    areaPath: [],
    consents: {},
    stoppedAt: null,
    language: 'vi',
    conversationId: 'c1',
    synthetic: false,
    level: null,
  },
};

export class Drive {
  now: string;
  channel: ChannelName;
  /** the holder */
  person: Person;
  /** further people of the household */
  members: Person[] = [];
  session: Session | null = null;
  cases: Case[] = [];
  timers: Timer[] = [];
  /** every message so far, in order */
  told: Told[] = [];
  events: ServiceEvent[] = [];
  posted: Extract<Effect, { do: 'post' }>[] = [];
  erased: Extract<Effect, { do: 'erase' }>[] = [];
  pages: Extract<Effect, { do: 'page' }>[] = [];
  records: Extract<Effect, { do: 'record' }>[] = [];
  tests: Extract<Effect, { do: 'askResult' | 'bookTest' }>[] = [];
  declarations: Extract<Effect, { do: 'declare' }>[] = [];
  /** questions that nobody could answer */
  asked: string[] = [];
  claims: Extract<Effect, { do: 'askClaim' }>[] = [];
  readonly #options: DriveOptions;
  #turns = 0;
  #heard = false;

  constructor(options: DriveOptions = {}) {
    this.#options = options;
    this.now = options.at ?? '2026-03-10T09:00:00+07:00';
    this.channel = options.channel ?? 'web';
    this.person = { ...NOBODY, ...options.person };
  }

  /** Says something in words; the clock moves on by `later` milliseconds first. */
  say(text: string, later = 1000): Result {
    return this.send(this.channel === 'voice' ? { speech: text } : { text }, later);
  }

  choose(id: string): Result {
    return this.send({ choice: id });
  }

  send(content: Content, later = 1000): Result {
    this.until(plus(this.now, later));
    const event = { type: 'message', id: this.#nextId(), at: this.now, channel: this.channel, content } as const;
    const result = this.#take(event);
    this.#heard = true;
    return result;
  }

  act(act: StaffAct, by = 'nurse1'): Result {
    this.until(plus(this.now, 1000));
    return this.#take({ type: 'act', id: this.#nextId(), at: this.now, by, act });
  }

  notice(notice: Notice): Result {
    return this.#take({ type: 'notice', id: this.#nextId(), at: this.now, notice });
  }

  /** Moves the clock; timers due on the way act in order, each at its time. */
  until(at: string): Result {
    const results: Result[] = [];
    for (;;) {
      const [due] = this.timers.filter((timer) => toMs(timer.at) <= toMs(at)).sort((a, b) => toMs(a.at) - toMs(b.at));
      if (due === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      if (toMs(due.at) > toMs(this.now)) this.now = due.at;
      const { key, name, data } = due;
      results.push(this.#take({ type: 'timer', id: this.#nextId(), at: this.now, name, key, data }));
    }
    if (toMs(at) > toMs(this.now)) this.now = at;
    return {
      told: results.flatMap(({ told }) => told),
      effects: results.flatMap(({ effects }) => effects),
      events: results.flatMap(({ events }) => events),
      refused: undefined,
    };
  }

  get openCases(): Case[] {
    return this.cases.filter(({ open }) => open);
  }

  get alarms(): Case[] {
    return this.openCases.filter(isAlarm);
  }

  #nextId(): string {
    this.#turns += 1;
    return `e${this.#turns}`;
  }

  #context(event: TurnEvent): TurnContext {
    const { understand = loadUnderstanding(), roster = { levels: [{ users: ['nurse1'] }, { users: ['doctor1'] }] } } =
      this.#options;
    const { from, to } = this.#options.hours ?? { from: '07:00', to: '17:00' };
    const time = timeOfDay(this.now);
    return {
      now: event.at,
      person: this.person,
      household: [this.person, ...this.members.filter(({ leftAt }) => leftAt === undefined)],
      stranger: !this.#heard,
      cases: this.openCases,
      onDuty: (areaPath) => onDuty(roster, areaPath, time),
      hotline: { open: time >= from && time < to, opensAt: nextTime(this.now, from) },
      ...(this.#options.stations === undefined ? {} : { stations: this.#options.stations }),
      staff: this.#options.staff ?? null,
      areas: loadAreas(),
      ...(this.#options.answers === undefined ? {} : { answers: this.#options.answers }),
      understand,
      newId: (label) => `${event.id}-${label}`,
      channels: this.#options.channels ?? [this.channel],
      say: (parts, form, language) => sayText(parts, language ?? this.person.language, form),
    };
  }

  #found(lookup: Lookup): FoundEvent['found'] {
    const found = this.#options.found?.(lookup);
    if (found !== undefined) return found;
    if (lookup.of === 'resultsAwaited') return { of: lookup.of, waiting: false };
    if (lookup.of === 'testSlots') return { of: lookup.of, slots: [] };
    if (lookup.of === 'labResult') {
      const { asked } = lookup;
      return { of: lookup.of, result: null, blockedUntil: null, warn: false, proof: { ...asked, phone: null } };
    }
    if (lookup.of === 'keptData') {
      const empty = { messages: 0, since: null, declarations: 0, cases: 0, pictures: 0, looks: [] };
      return { of: lookup.of, kept: { ...empty, ...this.#options.kept } };
    }
    if (lookup.of === 'exportLink') {
      return { of: lookup.of, url: 'http://localhost/my-data#token', until: plus(this.now, 86_400_000) };
    }
    if (lookup.of === 'casesAtPlace') return { of: lookup.of, cases: this.#options.atPlace ?? [] };
    if (lookup.of === 'claim') return { of: lookup.of, claim: this.#options.claim ?? NEW_CLAIM };
    const waiting = this.#options.waiting ?? this.openCases.filter(({ kind }) => kind === 'question').length;
    return { of: lookup.of, waiting };
  }

  #take(event: TurnEvent): Result {
    const ask = this.#options.converse ?? converse;
    const context = this.#context(event);
    let turn = ask(this.#saved(this.session), event, context);
    const effects = [...turn.effects];
    for (let i = 0; turn.lookup !== undefined; i += 1) {
      if (i === 5) throw new Error('looks up without end');
      turn = ask(
        this.#saved(turn.session),
        { type: 'found', id: event.id, at: event.at, found: this.#found(turn.lookup) },
        context,
      );
      effects.push(...turn.effects);
    }
    this.session = this.#saved(turn.session);
    const told: Told[] = [];
    const events: ServiceEvent[] = [];
    effects.forEach((effect, index) => this.#do(effect, `${event.id}.${index}`, told, events));
    this.told.push(...told);
    this.events.push(...events);
    return { told, effects, events, refused: turn.refused };
  }

  /** Through JSON and back: what does not survive it is a fault. */
  #saved(session: Session | null): Session | null {
    const saved: Session | null = JSON.parse(JSON.stringify(session));
    return saved;
  }

  #do(effect: Effect, effectId: string, told: Told[], events: ServiceEvent[]): void {
    const at = this.now;
    if (effect.do === 'say') told.push(this.#tell(effect));
    else if (effect.do === 'emit') events.push(effect.event);
    else if (effect.do === 'openCase') {
      const opened = openCase(effect.case, {
        id: effect.caseId,
        personId: effect.personId ?? this.person.id,
        conversationId: 'c1',
        at,
        effectId,
      });
      const same = this.openCases.find(({ openKey }) => openKey === opened.openKey);
      if (same === undefined) {
        this.cases.push({ ...opened, rev: 1 });
        events.push({ event: 'caseOpened', kind: opened.kind, severity: opened.severity, reasons: opened.reasons });
      }
    } else if (effect.do === 'changeCase') {
      const item = this.cases.find(({ id }) => id === effect.caseId);
      if (item === undefined) throw new Error(`no case ${effect.caseId}`);
      const changed = changeCase(item, effect.change, { at, by: effect.change.by ?? null, effectId });
      if ('refused' in changed) return;
      this.cases = this.cases.map((one) => (one.id === item.id ? changed.case : one));
      events.push(...changed.events.map((event) => ({ event, kind: item.kind, severity: changed.case.severity })));
    } else if (effect.do === 'changePerson') this.#change(effect.personId, (person) => ({ ...person, ...effect.set }));
    else if (effect.do === 'addMember')
      this.members.push({ ...NOBODY, phone: null, ...effect.set, id: effect.personId });
    else if (effect.do === 'consent') {
      const { purpose, given, text, by } = effect;
      const consent = { given, at, text, ...(by !== undefined && { by }) };
      this.#change(effect.personId, (person) => ({ ...person, consents: { ...person.consents, [purpose]: consent } }));
    } else if (effect.do === 'setTimer') {
      const { key, name, at: due, data = {} } = effect;
      this.timers = [...this.timers.filter((timer) => timer.key !== key), { key, name, at: due, data }];
    } else if (effect.do === 'cancelTimer') this.timers = this.timers.filter(({ key }) => key !== effect.key);
    else if (effect.do === 'linkPhone') this.person = { ...this.person, phone: effect.phone };
    else if (effect.do === 'erase') this.erased.push(effect);
    else if (effect.do === 'post') this.posted.push(effect);
    else if (effect.do === 'page') this.pages.push(effect);
    else if (effect.do === 'declare') this.declarations.push(effect);
    else if (effect.do === 'ask') this.asked.push(effect.question);
    else if (effect.do === 'askClaim') this.claims.push(effect);
    else if (effect.do === 'record') this.records.push(effect);
    else this.tests.push(effect);
  }

  #change(personId: string | undefined, change: (person: Person) => Person): void {
    if (personId === undefined || personId === this.person.id) this.person = change(this.person);
    else this.members = this.members.map((one) => (one.id === personId ? change(one) : one));
  }

  #tell({ message, reason, over = 'last' }: Extract<Effect, { do: 'say' }>): Told {
    const form = FORM_OF[this.channel];
    const say = (parts: typeof message.parts) => sayText(parts, this.person.language, form);
    const text = [say(message.parts), message.raw ?? ''].filter((part) => part !== '').join('\n');
    const choices = (message.choices ?? []).map(({ id, label }) => ({ id, label: say([label]) }));
    return { text, choices, message, reason, over };
  }
}
