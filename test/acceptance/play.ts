/** Plays acceptance scripts as `npm run chat -- --jsonl --events` would, and judges what comes out by what an outsider may rely on. */
import { readLine } from '../../tools/chat/lines.ts';
import { Stage } from '../../tools/chat/stage.ts';

export interface Message {
  at: string;
  to: string;
  channel: string;
  text: string;
  choices: readonly { id: string; label: string }[];
  segments?: number;
}

export interface Event {
  at: string;
  event: string;
  person: string;
  kind?: string;
  severity?: string;
  reasons?: readonly { rule: string; document: string }[];
}

export type Out = Message | Event | { error: string };

/** What a line must bring, timers before it included. */
export interface Want {
  /** all events, in order, as "HH:MM[:SS] name kind severity": each pattern is found in its event */
  events?: readonly RegExp[];
  /** these events happen, in this order, maybe with others between them */
  has?: readonly RegExp[];
  /** no event of this kind happens */
  never?: RegExp;
  /** these messages come, in this order, maybe with others between them; "HH:MM[:SS] channel text" */
  texts?: readonly RegExp[];
  /** no message says this */
  not?: RegExp;
  silent?: true;
  /** how many messages come */
  messages?: number;
  /** ids offered by some message */
  offers?: readonly string[];
  refused?: RegExp | true;
}

/** "HH:MM[:SS]" or "d2 HH:MM" (d1: Tuesday 10 March 2026); words or a whole line; what it must bring. */
export type Turn = readonly [at: string, what: string | Readonly<Record<string, unknown>> | null, want?: Want];

export interface Script {
  name: string;
  /** default web */
  channel?: string;
  turns: readonly Turn[];
}

export const PHONE = '+84912000001';

function timeOf(at: string): string {
  const [, day, clock = ''] = /^(?:d(\d+) )?(\d\d:\d\d(?::\d\d)?)$/.exec(at) ?? [];
  if (clock === '') throw new Error(`not a time: ${at}`);
  const date = String(9 + Number(day ?? '1')).padStart(2, '0');
  return `2026-03-${date}T${clock.length === 5 ? `${clock}:00` : clock}+07:00`;
}

function lineOf([at, what]: Turn, { channel }: Script): unknown {
  const time = { at: timeOf(at) };
  if (what === null) return time;
  if (typeof what === 'string') return { ...time, from: PHONE, channel: channel ?? 'web', text: what };
  if ('staff' in what) return { ...time, ...what };
  const own = 'address' in what ? {} : { from: PHONE, channel: channel ?? 'web' };
  return { ...time, ...own, ...what };
}

export function isMessage(out: Out): out is Message {
  return 'text' in out;
}

export function isEvent(out: Out): out is Event {
  return 'event' in out;
}

const clockOf = (at: string): string => at.slice(11, 19).replace(/:00$/, '');
export const eventWords = (out: Event): string =>
  [clockOf(out.at), out.event, out.kind, out.severity].filter((word) => word !== undefined).join(' ');
export const messageWords = (out: Message): string => `${clockOf(out.at)} ${out.channel} ${out.text}`;

/** What each line of the script brought. */
export async function play(script: Script): Promise<Out[][]> {
  const stage = await Stage.open(true);
  const brought: Out[][] = [];
  try {
    for (const turn of script.turns) {
      const errors: Out[] = [];
      try {
        await stage.play(readLine(lineOf(turn, script)));
      } catch (fault) {
        errors.push({ error: fault instanceof Error ? fault.message : String(fault) });
      }
      brought.push([...(stage.take() as unknown as Out[]), ...errors]);
    }
  } finally {
    await stage.close();
  }
  return brought;
}

/** The patterns that are not met in this order. */
function missing(patterns: readonly RegExp[], lines: readonly string[]): RegExp[] {
  let from = 0;
  return patterns.filter((pattern) => {
    const found = lines.findIndex((line, index) => index >= from && pattern.test(line));
    if (found >= 0) from = found + 1;
    return found < 0;
  });
}

function faultsOfEvents(want: Want, events: readonly string[]): string[] {
  const faults: string[] = [];
  if (want.events !== undefined) {
    const same =
      want.events.length === events.length && want.events.every((pattern, index) => pattern.test(events[index] ?? ''));
    if (!same) faults.push(`events should be ${want.events.map(String).join(', ')}`);
  }
  for (const pattern of missing(want.has ?? [], events)) faults.push(`no event ${String(pattern)}`);
  const { never } = want;
  if (never !== undefined && events.some((line) => never.test(line))) faults.push(`event ${String(never)}`);
  return faults;
}

function faultsOfMessages(want: Want, messages: readonly Message[]): string[] {
  const said = messages.map(messageWords);
  const faults = missing(want.texts ?? [], said).map((pattern) => `nothing says ${String(pattern)}`);
  const { not } = want;
  if (not !== undefined && said.some((line) => not.test(line))) faults.push(`says ${String(not)}`);
  if (want.silent === true && said.length > 0) faults.push('should be silent');
  if (want.messages !== undefined && want.messages !== said.length) faults.push(`should be ${want.messages} messages`);
  const offered = new Set(messages.flatMap(({ choices }) => choices.map(({ id }) => id)));
  const lacking = (want.offers ?? []).filter((id) => !offered.has(id));
  if (lacking.length > 0) faults.push(`does not offer ${lacking.join(', ')}`);
  return faults;
}

/** What is wrong with what a line brought, empty where nothing is. */
export function judge(want: Want, outs: readonly Out[]): string[] {
  const events = outs.filter(isEvent).map(eventWords);
  const errors = outs.flatMap((out) => ('error' in out ? [out.error] : []));
  const faults = [...faultsOfEvents(want, events), ...faultsOfMessages(want, outs.filter(isMessage))];
  if (want.refused === undefined && errors.length > 0) faults.push('refused');
  if (want.refused !== undefined && errors.length === 0) faults.push('should be refused');
  if (want.refused instanceof RegExp && !errors.some((error) => (want.refused as RegExp).test(error))) {
    faults.push(`refused in other words than ${String(want.refused)}`);
  }
  return faults;
}
