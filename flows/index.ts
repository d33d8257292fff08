/** The whole service in one pure function, and the list of its flows in order of precedence. */
import { callOff } from './danger/call-off.ts';
import { denial } from './danger/denial.ts';
import { ifDanger } from './danger/if-danger.ts';
import { measureAgain } from './danger/measure-again.ts';
import { otherPerson } from './danger/other-person.ts';
import { scanDanger } from './danger/scan.ts';
import { type Converse, createConverse } from './engine/converse.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Flow } from './engine/flow.ts';
import type { Ports } from './engine/reaction.ts';
import { createRegistry, type Registry } from './engine/registry.ts';
import { fallback, notYet, station } from './fallback.ts';
import { firstContact, greeting, NOTICE } from './first-contact.ts';
import { handOver } from './hand-over.ts';
import { help, menu } from './menu.ts';
import { sos } from './sos.ts';
import { dataRequest, privacy, start, stop } from './stop.ts';
import { symptoms } from './symptoms.ts';

const supplies: Flow = defineFlow({
  name: 'supplies',
  version: 1,
  first: 'human',
  starts: [],
  steps: { human: { kind: 'enter', flow: 'hand-over', then: END } },
});

/** Where two flows begin on the same thing, the first one does. */
export const FLOWS: readonly Flow[] = [
  ...[sos, callOff, denial, ifDanger, measureAgain, otherPerson, supplies],
  ...[stop, start, dataRequest, privacy, handOver, station, symptoms],
  ...[menu, help, greeting, firstContact, notYet, fallback],
];

const PORTS: Ports = {
  staffChat: () => null,
  scanDanger,
  act: () => ({ effects: [] }),
  timer: () => null,
  notice: () => ({ effects: [] }),
};

export const registry: Registry = createRegistry(FLOWS);

/** One turn: the saved session (null at first) and an event in; the next session and everything to be done out. */
export const converse: Converse = createConverse(registry, PORTS, NOTICE);
