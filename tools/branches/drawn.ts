/** Everything that a drawing of a flow shows to be possible: its ways and its questions, named as a reader would. */
import { waysOf, questionsOf } from '../../flows/engine/define.ts';
import type { Flow } from '../../flows/engine/flow.ts';
import type { Walked } from '../../flows/engine/turn.ts';
import { FLOWS } from '../../flows/index.ts';

/** The same question about the second, third … of several people is one in the drawing. */
function questionName(name: string): string {
  return name.replace(/^\d+\./, '0.');
}

/** e.g. `check-in: judge -> alarming (alarm)` and `check-in: measure asks 0.spo2`. */
function wayName({ name }: Flow, step: string, { label, to }: { label: string; to: string }): string {
  return `${name}: ${step} -> ${to}${label === '' ? '' : ` (${label})`}`;
}

function drawnOf(flow: Flow): readonly string[] {
  const names = Object.entries(flow.steps).flatMap(([name, step]) => [
    ...(step.kind === 'form'
      ? questionsOf(step).map((asked) => `${flow.name}: ${name} asks ${questionName(asked)}`)
      : []),
    ...waysOf(step).map((way) => wayName(flow, name, way)),
  ]);
  return [...new Set(names)];
}

/** By flow, in the order of the flows. */
export const DRAWN: ReadonlyMap<string, readonly string[]> = new Map(FLOWS.map((flow) => [flow.name, drawnOf(flow)]));

const BY_NAME: ReadonlyMap<string, Flow> = new Map(FLOWS.map((flow) => [flow.name, flow]));

/** The name in the drawing of a part that a turn went through; null for a question that is no part of a form. */
export function drawnName(walked: Walked): string | null {
  const flow = BY_NAME.get(walked.flow);
  const step = flow?.steps[walked.step];
  if (flow === undefined || step === undefined) return null;
  if ('asked' in walked) {
    return step.kind === 'form' ? `${flow.name}: ${walked.step} asks ${questionName(walked.asked)}` : null;
  }
  const way = waysOf(step).find(({ label }) => label === walked.way);
  return way === undefined ? null : wayName(flow, walked.step, way);
}
