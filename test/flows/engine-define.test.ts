/** What is wrong with a flow is found when it is loaded; saved sessions of other versions have stated answers. */
import { describe, expect, test } from '@jest/globals';
import { defineFlow, faultsOf } from '../../flows/engine/define.ts';
import { END, type Flow, NEW_SESSION, type Session } from '../../flows/engine/flow.ts';
import { createRegistry } from '../../flows/engine/registry.ts';
import { reviveSession } from '../../flows/engine/version.ts';
import { text } from '../../flows/engine/words.ts';

const part = [text('menu.ask')];
const label = text('menu.help');
const flow = (steps: Flow['steps'], first = 'a'): Flow => ({ name: 'f', version: 2, first, starts: [], steps });

describe('faults of a flow', () => {
  const FAULTS: readonly (readonly [string, Flow, RegExp])[] = [
    [
      'a next step that does not exist',
      flow({ a: { kind: 'tell', say: part, then: 'b' } }),
      /a goes on to "b", which does not exist/,
    ],
    ['a first step that does not exist', flow({ a: { kind: 'tell', say: part, then: END } }, 'z'), /first step "z"/],
    [
      'a path without an end',
      flow({ a: { kind: 'tell', say: part, then: 'b' }, b: { kind: 'tell', say: part, then: 'a' } }),
      /no way leads from a to the end/,
    ],
    [
      'a step that nothing reaches',
      flow({ a: { kind: 'tell', say: part, then: END }, b: { kind: 'tell', say: part, then: END } }),
      /no way leads to b/,
    ],
    ['no branches', flow({ a: { kind: 'decide', by: () => '', branches: {} } }), /a goes nowhere/],
    [
      'an id too long for a button',
      flow({
        a: {
          kind: 'choose',
          name: 'q',
          question: part,
          choices: [{ choice: { id: 'x'.repeat(41), label }, then: END }],
        },
      }),
      /no short plain id/,
    ],
    [
      'an id that is no plain text',
      flow({
        a: { kind: 'choose', name: 'q', question: part, choices: [{ choice: { id: 'gặp', label }, then: END }] },
      }),
      /no short plain id/,
    ],
    [
      'a question twice in one form',
      flow({
        a: {
          kind: 'form',
          fields: [1, 2].map(() => ({ name: 'q', question: part, take: () => undefined })),
          then: END,
        },
      }),
      /asks "q" twice/,
    ],
    [
      'a choice twice',
      flow({
        a: {
          kind: 'choose',
          name: 'q',
          question: part,
          choices: [1, 2].map(() => ({ choice: { id: 'x', label }, then: END })),
        },
      }),
      /offers "x" twice/,
    ],
  ];

  test.each(FAULTS)('%s', (_what, wrong, fault) => {
    expect(() => defineFlow(wrong)).toThrow(fault);
  });

  test('a sound flow has none, and is given back as it is', () => {
    const sound = flow({ a: { kind: 'tell', say: part, then: END } });
    expect(faultsOf(sound)).toEqual([]);
    expect(defineFlow(sound)).toBe(sound);
  });
});

describe('the list of flows', () => {
  const one = flow({ a: { kind: 'tell', say: part, then: END } });

  test('names are single, entered flows exist', () => {
    expect(() => createRegistry([one, one])).toThrow('two flows share a name');
    expect(() => createRegistry([flow({ a: { kind: 'enter', flow: 'g', then: END } })])).toThrow('enters "g"');
    expect(() => createRegistry([one]).get('g')).toThrow('no flow is called "g"');
  });
});

describe('saved sessions', () => {
  const known = flow({
    a: { kind: 'form', fields: [{ name: 'q', question: part, take: () => undefined }], then: 'b' },
    b: { kind: 'choose', name: 'c', question: part, choices: [{ choice: { id: 'x', label }, then: END }] },
  });
  const registry = createRegistry([known]);
  const frame = { flow: 'f', version: 2, step: 'a', open: 'q', answers: { n: 1 }, again: 1, path: ['q'] };
  const anew = { flow: 'f', version: 2, step: 'a', open: null, answers: { n: 1 }, again: 0, path: [] };
  const saved = (stack: readonly unknown[], rest: object = {}): unknown => ({ ...NEW_SESSION, stack, ...rest });

  test.each([
    ['nothing', null],
    ['no object', 'session'],
    ['an unknown engine', { ...NEW_SESSION, engine: 2, stack: [frame] }],
  ])('%s begins a new one', (_what, session) => {
    expect(reviveSession(session, registry)).toEqual(NEW_SESSION);
  });

  test.each([
    ['the same version goes on where it was', frame, [frame]],
    ['another version begins anew with the answers kept', { ...frame, version: 1 }, [anew]],
    ['a newer version as well', { ...frame, version: 3 }, [anew]],
    ['a step that is gone', { ...frame, step: 'gone' }, [anew]],
    ['a question that is gone is asked as if new', { ...frame, open: 'gone' }, [{ ...frame, open: null }]],
    ['a removed flow is dropped', { ...frame, flow: 'gone' }, []],
    ['no frame at all is dropped', 7, []],
    ['a flow at its end', { ...frame, step: END, open: null }, [{ ...frame, step: END, open: null }]],
    [
      'broken answers',
      { ...frame, answers: 'x', path: 'y', again: 'z' },
      [{ ...frame, answers: {}, path: [], again: 0 }],
    ],
  ])('%s', (_what, one, stack) => {
    expect(reviveSession(saved([one]), registry).stack).toEqual(stack);
  });

  test('all other fields are kept, or replaced where they are broken', () => {
    const whole: Session = {
      ...NEW_SESSION,
      offered: [{ id: 'x', label }],
      human: { by: 'nurse1', lastAt: '2026-03-10T09:00:00+07:00' },
      noticed: '2026-11',
      confirmedAbsent: ['cyanosis'],
      lost: 2,
      told: { k1: 1 },
      consentAsked: true,
    };
    expect(reviveSession(JSON.parse(JSON.stringify(whole)), registry)).toEqual(whole);
    const broken = {
      ...whole,
      offered: 'x',
      human: 'x',
      noticed: 7,
      confirmedAbsent: 7,
      lost: 'x',
      told: 7,
      consentAsked: 'x',
      stack: 7,
    };
    expect(reviveSession(broken, registry)).toEqual(NEW_SESSION);
  });
});
