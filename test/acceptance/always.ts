/** What holds of every output of every script: promises 5 and 6 of the service, and words that can be read at all. */
import { isGsm7 } from '../../locales/index.ts';
import { isEvent, isMessage, messageWords } from './play.ts';
import type { Event, Message, Out } from './play.ts';

const CALL_115 = /^(?:GỌI (?:LẠI )?115|Chưa gọi được thì GỌI|GOI 115|Hãy gọi 1 1 5|CALL 115|Call 1 1 5)/i;
/** On ORANGE 115 stands in the message, not first. */
const NAMES_115 = /115|1 1 5/;

const LEFTOVER = /\{|\}|undefined|null|NaN|\[object|\b(?:sos|desk|facts|checkIn|handOver|stop|menu)\.[a-z]/;
const PROMISE = /xe cấp cứu (?:sẽ|đang)|an toàn|đang đến ngay/i;

function wordFaults({ channel, text, segments, choices }: Message): string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('empty');
  if (LEFTOVER.test(text)) faults.push('an unfilled place in the text');
  if (PROMISE.test(text)) faults.push('a promise that nobody can keep');
  if (new Set(choices.map(({ id }) => id)).size !== choices.length) faults.push('two choices with one id');
  if (channel === 'sms' && !isGsm7(text)) faults.push('an SMS that is not plain');
  if (channel === 'sms' && (segments ?? 9) > 2) faults.push(`an SMS of ${segments} segments`);
  return faults;
}

const toldOf = (outs: readonly Out[], person: string, from: number): Message | undefined =>
  outs.slice(from).find((out): out is Message => isMessage(out) && out.to === person);

function isRaised({ event, kind }: Event): boolean {
  return (event === 'caseOpened' || event === 'severityChanged') && kind !== 'supplies';
}

/** A RED one begins with 115, an ORANGE one names it. */
function adviceFaults(outs: readonly Out[]): string[] {
  return outs.flatMap((out, index) => {
    if (!isEvent(out) || !isRaised(out) || (out.severity !== 'RED' && out.severity !== 'ORANGE')) return [];
    const told = toldOf(outs, out.person, index);
    if (told === undefined) return [`${out.severity}: nothing was said`];
    const pattern = out.severity === 'RED' ? CALL_115 : NAMES_115;
    return pattern.test(told.text) ? [] : [`${out.severity} without 115: ${told.text}`];
  });
}

/** "Đã báo" only after a page was accepted, "đã nhận" only after somebody acknowledged. */
function claimFaults(outs: readonly Out[]): string[] {
  return outs.flatMap((out, index) => {
    if (!isMessage(out)) return [];
    const before = outs.slice(0, index).filter((earlier): earlier is Event => isEvent(earlier));
    const mine = before.filter(({ person }) => person === out.to);
    const lies =
      (/đã báo (?:cho )?người trực|da bao nguoi truc/i.test(out.text) &&
        !mine.some(({ event }) => event === 'dutyNotified')) ||
      (/người trực đã nhận|nguoi truc da nhan/i.test(out.text) && !mine.some(({ event }) => event === 'caseState'));
    return lies ? [`said too early: ${out.text}`] : [];
  });
}

function isQuiet(at: string): boolean {
  const clock = at.slice(11, 16);
  return clock >= '21:30' || clock < '06:30';
}

/** At night nothing is said that nobody asked for, but the advice of an alarm. */
function nightFaults(outs: readonly Out[], asked: readonly string[]): string[] {
  return outs
    .filter((out): out is Message => isMessage(out) && isQuiet(out.at) && !asked.includes(out.at))
    .filter(({ text }) => !NAMES_115.test(text) && !/đã báo|da bao/i.test(text))
    .map((out) => `unasked at night: ${messageWords(out)}`);
}

/** @param asked times of the lines at which somebody said or did something */
export function alwaysFaults(outs: readonly Out[], asked: readonly string[]): string[] {
  return [
    ...outs.filter(isMessage).flatMap((out) => wordFaults(out).map((fault) => `${fault}: ${messageWords(out)}`)),
    ...adviceFaults(outs),
    ...claimFaults(outs),
    ...nightFaults(outs, asked),
  ];
}
