/** Checks a flow when it is loaded: every next step exists, every path can end, names are single and ids are short. */
import { FlowError } from './errors.ts';
import { END, type Choose, type Flow, type Form, type Next, type Step } from './flow.ts';

/** A Telegram button carries 64 bytes; 40 leave room for what a channel adds. */
const ID = /^[\w.:-]{1,40}$/;

/** Where a step may go on, with the label of each way ("" where there is only one). */
export function waysOf(step: Step): readonly { label: string; to: Next }[] {
  if (step.kind === 'choose') return step.choices.map(({ choice, then }) => ({ label: choice.id, to: then }));
  if (step.kind === 'decide') return Object.entries(step.branches).map(([label, to]) => ({ label, to }));
  return [{ label: '', to: step.then }];
}

/** Names from which `end` is reached by some way: grown backwards from the end until nothing is added. */
function ending(flow: Flow): ReadonlySet<string> {
  const found = new Set<string>([END]);
  const steps = Object.entries(flow.steps);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [name, step] of steps) if (waysOf(step).some(({ to }) => found.has(to))) found.add(name);
  }
  return found;
}

function reached(flow: Flow): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const step = flow.steps[name];
    if (step === undefined || found.has(name)) return;
    found.add(name);
    for (const { to } of waysOf(step)) visit(to);
  };
  visit(flow.first);
  return found;
}

function idsOf(step: Choose | Form): readonly string[] {
  if (step.kind === 'choose') return step.choices.map(({ choice }) => choice.id);
  return step.fields.flatMap(({ choices }) => (Array.isArray(choices) ? choices.map(({ id }) => id) : []));
}

/** Names of the questions that a step asks. */
export function questionsOf(step: Step): readonly string[] {
  if (step.kind === 'choose') return [step.name];
  return step.kind === 'form' ? step.fields.map(({ name }) => name) : [];
}

function twiceIn(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Everything that is wrong with a flow, as sentences; empty when it is sound. */
export function faultsOf(flow: Flow): readonly string[] {
  const faults: string[] = [];
  const steps = Object.entries(flow.steps);
  if (END in flow.steps) faults.push(`"${END}" is no name for a step`);
  if (!(flow.first in flow.steps)) faults.push(`the first step "${flow.first}" does not exist`);
  for (const [name, step] of steps) {
    for (const { to } of waysOf(step)) {
      if (to !== END && !(to in flow.steps)) faults.push(`${name} goes on to "${to}", which does not exist`);
    }
    if (waysOf(step).length === 0) faults.push(`${name} goes nowhere`);
    if (step.kind === 'choose' || step.kind === 'form') {
      const bad = idsOf(step).filter((id) => !ID.test(id));
      faults.push(...bad.map((id) => `${name} offers "${id}", which is no short plain id`));
    }
    if (step.kind === 'choose') faults.push(...twiceIn(idsOf(step)).map((id) => `${name} offers "${id}" twice`));
    if (step.kind === 'form') {
      const twice = twiceIn(questionsOf(step));
      faults.push(...twice.map((field) => `${name} asks "${field}" twice`));
    }
  }
  const ends = ending(flow);
  const found = reached(flow);
  faults.push(...steps.filter(([name]) => !ends.has(name)).map(([name]) => `no way leads from ${name} to the end`));
  faults.push(...steps.filter(([name]) => !found.has(name)).map(([name]) => `no way leads to ${name}`));
  return faults;
}

/**
 * A flow, checked.
 * @throws FlowError naming every fault
 */
export function defineFlow(flow: Flow): Flow {
  const faults = faultsOf(flow);
  if (faults.length > 0) throw new FlowError(`flow ${flow.name}: ${faults.join('; ')}`);
  return flow;
}
