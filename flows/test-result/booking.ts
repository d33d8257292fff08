/** Registering for a test: a slot that staff offer, who comes, and a code that will also be the result's. */
import { receiptCode, shownCode } from '../../cases/declaration.ts';
import { defineFlow } from '../engine/define.ts';
import { END, type Answers, type Field, type Json, type View } from '../engine/flow.ts';
import { momentWords } from '../engine/moment.ts';
import type { Choice, Effect } from '../engine/turn.ts';
import type { TestSlotOffer } from '../../cases/test-slot.ts';
import { choice, saysYes, text } from '../engine/words.ts';
import { phoneSaid } from '../danger/caller.ts';
import { asksForSlot, nameSaid, yearSaid } from './said.ts';

const SLOT = 'slot:';

function isOffer(value: Json): value is TestSlotOffer {
  return typeof value === 'object' && value !== null && 'id' in value && 'place' in value && 'startsAt' in value;
}

function offersIn({ slots }: Answers): readonly TestSlotOffer[] {
  return Array.isArray(slots) ? slots.filter(isOffer) : [];
}

function chosenIn(answers: Answers): TestSlotOffer | null {
  return offersIn(answers).find(({ id }) => answers['slot'] === `${SLOT}${id}`) ?? null;
}

/** Place and time as they are read: also of a booking that was confirmed. */
export function slotWords({ place, startsAt }: TestSlotOffer, now: string) {
  return text('results.slot', { place, when: momentWords(startsAt, now) });
}

function slotChoices({ answers, context }: View): readonly Choice[] {
  return offersIn(answers).map((slot) => ({ id: `${SLOT}${slot.id}`, label: slotWords(slot, context.now) }));
}

const FIELDS: readonly Field[] = [
  {
    name: 'slot',
    question: [text('results.askSlot')],
    again: [text('results.askSlotAgain')],
    label: text('results.labelSlot'),
    choices: slotChoices,
    take: () => undefined,
  },
  {
    name: 'name',
    question: [text('results.askBookName')],
    again: [text('results.askNameAgain')],
    label: text('results.labelName'),
    expecting: 'name',
    take: nameSaid,
  },
  {
    name: 'birthYear',
    question: [text('results.askBookYear')],
    again: [text('results.askYearAgain')],
    label: text('results.labelYear'),
    expecting: 'birth_year',
    take: yearSaid,
  },
  {
    name: 'phone',
    question: [text('results.askBookPhone')],
    label: text('results.labelPhone'),
    expecting: 'phone',
    choices: [choice('no-phone', 'results.noPhone')],
    take: phoneSaid,
    when: ({ context }) => context.person.phone === null,
  },
];

/** "0912345678" as it is kept; what is no number of ours is left out. */
function keptPhone(phone: Json | undefined): string | null {
  return typeof phone === 'string' && /^0\d{9,10}$/.test(phone) ? `+84${phone.slice(1)}` : null;
}

function wordsIn(answer: Json | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

function bookEffects({ answers, context }: View): readonly Effect[] {
  const slot = chosenIn(answers);
  if (slot === null) return [];
  const { name, birthYear, phone } = answers;
  return [
    {
      do: 'bookTest',
      booking: {
        id: context.newId('booking'),
        code: receiptCode(context.newId('test-code')),
        name: wordsIn(name),
        birthYear: Number(birthYear),
        phone: context.person.phone ?? keptPhone(phone),
        slot,
      },
    },
  ];
}

function summary({ answers, context }: View) {
  const slot = chosenIn(answers);
  if (slot === null) return [];
  const { name, birthYear } = answers;
  return [
    text('results.sureBooking', { slot: slotWords(slot, context.now), name: wordsIn(name), year: Number(birthYear) }),
  ];
}

export const testBooking = defineFlow({
  name: 'test-booking',
  version: 1,
  starts: [
    { on: 'choice', id: 'test-booking' },
    { on: 'said', when: asksForSlot },
  ],
  begin: ({ context: { person } }) => ({
    ...(person.name === null ? {} : { name: person.name }),
    ...(person.birthYear === undefined ? {} : { birthYear: person.birthYear }),
  }),
  first: 'slots',
  steps: {
    slots: {
      kind: 'lookup',
      what: ({ context }) => ({ of: 'testSlots', areaPath: context.person.areaPath }),
      set: (found) => ({ slots: found.of === 'testSlots' ? [...found.slots] : [] }),
      then: 'areThere',
    },
    areThere: {
      kind: 'decide',
      by: ({ answers }) => (offersIn(answers).length === 0 ? 'none' : 'some'),
      branches: { none: 'none', some: 'who' },
    },
    none: {
      kind: 'choose',
      name: 'noSlots',
      optional: true,
      question: [text('results.noSlots')],
      choices: [{ choice: choice('human', 'results.human'), then: 'human', take: saysYes }],
    },
    who: { kind: 'form', fields: FIELDS, then: 'sure' },
    sure: {
      kind: 'choose',
      name: 'sure',
      question: summary,
      choices: [
        { choice: choice('yes', 'results.bookYes'), then: 'book' },
        { choice: choice('no', 'results.bookNo'), then: 'notBooked' },
      ],
    },
    book: { kind: 'tell', say: [text('results.booking')], effects: bookEffects, then: END },
    notBooked: { kind: 'tell', say: [text('results.notBooked')], then: END },
    human: { kind: 'enter', flow: 'hand-over', then: END },
  },
});

/** The code as it is shown and read out. */
export function bookedCode(code: string): string {
  return shownCode(code);
}
