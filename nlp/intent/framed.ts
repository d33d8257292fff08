/** What a frame of no danger makes of the model's guess. */
import { RED_FLAGS } from '../extract/scene.ts';
import type { Entity } from '../understanding.ts';
import type { Frame } from './frames.ts';
import { asksTruthFirst } from './hearsay.ts';
import type { Guess } from './score.ts';

const ALARM_OR_REPORT: ReadonlySet<string> = new Set(['sos', 'declare_health', 'checkin']);
const UNSETTLED: ReadonlySet<string> = new Set(['declare_health', 'checkin', 'unknown']);

const isRedFlag = ({ type, value, status }: Entity) =>
  type === 'symptom' && RED_FLAGS.has(String(value)) && (status === 'present' || status === 'uncertain');
const asksAnything = (line: string) =>
  /\?|\b(?:khong|ko|bao lau|the nao|gi|(?:cho|xin|muon) (?:em |toi |minh )?hoi)\b/.test(line);

/** The guess within a frame: no alarm, and no report where the words of danger are a question's, a rumour's or a figure's. */
export function framed(guess: Guess, frame: Frame, line: string, entities: readonly Entity[]): Guess {
  const { label } = guess;
  if (frame === 'asked' && label === 'faq' && asksTruthFirst(line)) return { ...guess, label: 'verify_claim' };
  if (!ALARM_OR_REPORT.has(label) && !(frame === 'rumour' && /^(?:unknown|report_suspect)$/.test(label))) return guess;
  if (frame === 'asked') return label === 'sos' || entities.some(isRedFlag) ? { ...guess, label: 'faq' } : guess;
  if (frame === 'rumour') return { ...guess, label: 'verify_claim' };
  if (frame === 'past')
    return label === 'sos' ? { ...guess, label: asksAnything(line) ? 'faq' : 'declare_health' } : guess;
  return { ...guess, label: entities.some(({ type }) => type === 'test_result') ? 'test_result' : 'unknown' };
}

/** Whether nothing corrects such a guess any more: the signs of danger make no report of what else is wished for. */
export function isSettled({ label }: Guess, frame: Frame, entities: readonly Entity[]): boolean {
  return frame === 'figure' || (!UNSETTLED.has(label) && entities.some(isRedFlag));
}
