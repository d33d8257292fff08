/** Timers that flows set for themselves. */
import { enterFlow, type Making, viewOf } from './making.ts';
import { run } from './step.ts';
import type { TimerEvent } from './turn.ts';

/** Begins the flow that declares this timer, with the timer's data and name. A timer that nobody declares is nothing. */
export function beginTimer(turn: Making, event: TimerEvent): void {
  const flow = turn.registry.beginning({ on: 'timer', is: event.name }, viewOf(turn, {}, null));
  if (flow === null) return;
  enterFlow(turn, flow, { ...event.data, timer: event.name });
  run(turn);
}
