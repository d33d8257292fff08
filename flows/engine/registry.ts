/** The list of flows: by name, and by what makes them begin. Their order is their precedence. */
import { FlowError } from './errors.ts';
import type { Flow, Start, View } from './flow.ts';

export interface Registry {
  flows: readonly Flow[];
  /** @throws FlowError where there is none */
  get: (name: string) => Flow;
  find: (name: string) => Flow | undefined;
  /** the first flow that begins on this; null: none does */
  beginning: (cause: Cause, view: View) => Flow | null;
}

/** Something that may make a flow begin. */
export type Cause = { on: Start['on']; is: string };

function matches(start: Start, cause: Cause, view: View): boolean {
  if (start.on !== cause.on) return false;
  if (start.on === 'intent') return start.intent === cause.is && (start.when?.(view) ?? true);
  if (start.on === 'said') return start.when(view);
  if (start.on === 'word') return start.word === cause.is;
  return (start.on === 'choice' ? start.id : start.name) === cause.is;
}

/** @throws FlowError where two flows share a name or one enters a flow that is not in the list */
export function createRegistry(flows: readonly Flow[]): Registry {
  const byName = new Map(flows.map((flow) => [flow.name, flow]));
  if (byName.size !== flows.length) throw new FlowError('two flows share a name');
  for (const flow of flows) {
    for (const [name, step] of Object.entries(flow.steps)) {
      if (step.kind === 'enter' && !byName.has(step.flow)) {
        throw new FlowError(`flow ${flow.name}: ${name} enters "${step.flow}", which does not exist`);
      }
    }
  }
  const get = (name: string): Flow => {
    const flow = byName.get(name);
    if (flow === undefined) throw new FlowError(`no flow is called "${name}"`);
    return flow;
  };
  const beginning = (cause: Cause, view: View): Flow | null =>
    flows.find(({ starts }) => starts.some((start) => matches(start, cause, view))) ?? null;
  return { flows, get, find: (name) => byName.get(name), beginning };
}
