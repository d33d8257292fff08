/** The service as an outside examiner sees it: short scripts with what they must bring, event by event and word by word. */
import { describe, expect, test } from '@jest/globals';
import { again } from './again.ts';
import { alwaysFaults } from './always.ts';
import { channels } from './channels.ts';
import { checkIns } from './check-ins.ts';
import { desk } from './desk.ts';
import { inside } from './inside.ts';
import { eventWords, isEvent, isMessage, judge, messageWords, play } from './play.ts';
import type { Out, Script, Turn } from './play.ts';
import { redFlags, signLevels } from './red-flags.ts';
import { rights } from './rights.ts';
import { sos } from './sos.ts';
import { statuses } from './statuses.ts';
import { supplies } from './supplies.ts';
import { vitals } from './vitals.ts';

function shown(out: Out): string {
  if (isEvent(out)) return eventWords(out);
  return isMessage(out) ? messageWords(out) : `ERROR ${out.error}`;
}

/** Promise 4: who says something is answered at once, where the script does not say that a human does. */
function isAnswered(turn: Turn | undefined, outs: readonly Out[]): boolean {
  const [at = '', what = null, want = {}] = turn ?? [];
  const says = typeof what === 'string' || (what !== null && !('staff' in what) && what['call'] !== 'hangup');
  const clock = at.replace(/^d\d+ /, '');
  return !says || want.silent === true || outs.some((out) => isMessage(out) && out.at.includes(`T${clock}`));
}

async function examine(script: Script): Promise<string[]> {
  const brought = await play(script);
  const faults = script.turns.flatMap(([at, what, want], index) => {
    const outs = brought[index] ?? [];
    const said = typeof what === 'string' ? what : JSON.stringify(what);
    const faults = [...judge(want ?? {}, outs), ...(isAnswered(script.turns[index], outs) ? [] : ['nobody answers'])];
    return faults.map((fault) => `${at} ${said}: ${fault}\n${outs.map(shown).join('\n')}`);
  });
  const asked = script.turns.flatMap(([at, what]) => (what === null ? [] : [at]));
  const times = brought
    .flat()
    .filter(isMessage)
    .map(({ at }) => at)
    .filter((at) => asked.some((time) => at.includes(time.replace(/^d\d+ /, ''))));
  return [...faults, ...alwaysFaults(brought.flat(), times)];
}

const GROUPS: Readonly<Record<string, readonly Script[]>> = {
  'signs of danger': redFlags,
  'vital signs in words': vitals,
  statuses,
  sos,
  'danger inside of anything': inside,
  desk,
  supplies,
  'check-ins': checkIns,
  rights,
  channels,
  'harder ones': again,
};

for (const [group, scripts] of Object.entries(GROUPS)) {
  describe(group, () => {
    test.each(scripts.map((script) => [script.name, script] as const))('%s', async (_name, script) => {
      expect(await examine(script)).toEqual([]);
    });
  });
}

test.each(signLevels)('$what', async ({ lines, level }) => {
  const turns = lines.map(
    (text, index) => ['09:00', { from: `+849130${String(index).padStart(5, '0')}`, text }] as const,
  );
  const brought = await play({ name: '', turns });
  const faults = brought.flatMap((outs, index) => {
    const raised = outs.filter(isEvent).find(({ event }) => event === 'caseOpened');
    const alarm =
      raised?.severity === 'RED' || raised?.severity === 'ORANGE' ? `${raised.kind} ${raised.severity}` : 'none';
    const expected = level === 'RED' ? 'sos RED' : level === 'ORANGE' ? 'callback ORANGE' : 'none';
    return alarm === expected ? [] : [`${lines[index]}: ${alarm}, not ${expected}`];
  });
  expect([...faults, ...alwaysFaults(brought.flat(), ['2026-03-10T09:00:00+07:00'])]).toEqual([]);
});
