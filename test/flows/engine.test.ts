/** The engine on flows made for these tests: forms, commands, interruption, limits. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createConverse } from '../../flows/engine/converse.ts';
import { defineFlow } from '../../flows/engine/define.ts';
import { END, type Field, type Flow, NEW_SESSION, type View } from '../../flows/engine/flow.ts';
import type { Ports, Reaction } from '../../flows/engine/reaction.ts';
import { createRegistry } from '../../flows/engine/registry.ts';
import { choice, text } from '../../flows/engine/words.ts';
import { Drive, type DriveOptions } from './drive.ts';
import { understandPlainly } from './plain-understanding.ts';

const entity =
  (type: string) =>
  ({ said }: View) =>
    said?.understanding.entities.find((one) => one.type === type)?.value;

const field = (name: string, take: Field['take'], rest: Partial<Field> = {}): Field => ({
  name,
  question: [text('handOver.question', { text: name })],
  again: [text('handOver.question', { text: `${name} again` })],
  label: text('engine.answerNumber', { n: name.length }),
  take,
  ...rest,
});

const done: Flow['steps'] = {
  done: {
    kind: 'tell',
    say: ({ answers }) => [text('handOver.noted', { text: JSON.stringify(answers) })],
    then: END,
  },
};

const measure = defineFlow({
  name: 'measure',
  version: 3,
  first: 'form',
  starts: [{ on: 'intent', intent: 'declare_health' }],
  begin: () => ({}),
  steps: {
    form: {
      kind: 'form',
      fields: [
        field('spo2', entity('spo2'), { expecting: 'spo2', choices: [choice('none', 'symptoms.none')] }),
        field('temperature', entity('temperature'), { expecting: 'temperature' }),
        field('note', ({ said, asked }) => (asked === 'note' ? said?.understanding.text : undefined)),
      ],
      then: 'done',
    },
    ...done,
  },
});

const aside = defineFlow({
  name: 'aside',
  version: 1,
  first: 'say',
  starts: [{ on: 'intent', intent: 'vaccination' }],
  steps: { say: { kind: 'tell', say: [text('menu.helpText')], then: END } },
});

const asking = defineFlow({
  name: 'asking',
  version: 1,
  first: 'ask',
  starts: [
    { on: 'intent', intent: 'find_supplies' },
    { on: 'choice', id: 'asking' },
  ],
  steps: {
    ask: {
      kind: 'choose',
      name: 'sure',
      question: [text('symptoms.askPerson')],
      again: [text('symptoms.askKeepAgain')],
      choices: [
        { choice: choice('yes', 'symptoms.yes'), then: 'done' },
        { choice: choice('no', 'symptoms.no'), then: END },
        {
          choice: choice('third', 'menu.help'),
          then: END,
          take: ({ said }) => said?.understanding.text === 'cái thứ ba',
        },
      ],
    },
    ...done,
  },
});

const alarm = defineFlow({
  name: 'alarm',
  version: 1,
  keeps: true,
  first: 'where',
  starts: [{ on: 'word', word: 'sos' }],
  steps: {
    where: {
      kind: 'form',
      fields: [
        field('where', ({ said, asked }) =>
          asked === 'where' && said?.understanding.text.startsWith('nhà') ? said.understanding.text : undefined,
        ),
      ],
      then: 'done',
    },
    ...done,
  },
});

const human = defineFlow({
  name: 'human',
  version: 1,
  first: 'count',
  starts: [
    { on: 'choice', id: 'human' },
    { on: 'word', word: 'human' },
  ],
  steps: {
    count: {
      kind: 'lookup',
      what: () => ({ of: 'questionsWaiting' }),
      set: (found) => ({ waiting: found.of === 'questionsWaiting' ? found.waiting : -1 }),
      then: 'done',
    },
    ...done,
  },
});

const bare = (name: string, part: Parameters<typeof text>[0]): Flow =>
  defineFlow({
    name,
    version: 1,
    first: 'say',
    starts: [],
    steps: { say: { kind: 'tell', say: [text(part)], then: END } },
  });

const FLOWS = [
  measure,
  aside,
  asking,
  alarm,
  human,
  bare('greeting', 'firstContact.call'),
  bare('fallback', 'fallback.lost'),
];

const QUIET: Ports = {
  staffChat: () => null,
  scanDanger: () => null,
  act: () => ({ effects: [] }),
  timer: () => null,
  notice: () => ({ effects: [] }),
};

function drive(options: DriveOptions = {}, ports: Partial<Ports> = {}, flows: readonly Flow[] = FLOWS): Drive {
  return new Drive({
    understand: understandPlainly,
    ...options,
    converse: createConverse(createRegistry(flows), { ...QUIET, ...ports }, []),
  });
}

const say = (d: Drive, words: string): string =>
  d
    .say(words)
    .told.map((one) => one.text)
    .join('\n');

let d: Drive;
beforeEach(() => {
  d = drive();
});

describe('forms', () => {
  test('only what is missing is asked, with progress', () => {
    const { told } = d.say('khai báo: spo2 97');
    expect(told.map((one) => one.text)).toEqual(['Hỏi: temperature']);
    expect(told[0]?.message.progress).toEqual([2, 3]);
  });

  test('every fact of a message is taken, whichever question is open', () => {
    say(d, 'em khai báo');
    expect(say(d, 'sốt 38,5 độ, spo2 96')).toBe('Hỏi: note');
    expect(say(d, 'hết rồi')).toContain('{"spo2":96,"temperature":38.5,"note":"hết rồi"}');
  });

  test('a bare number answers the question that expects it', () => {
    say(d, 'em khai báo');
    expect(say(d, '97')).toBe('Hỏi: temperature');
    expect(say(d, '37,2')).toBe('Hỏi: note');
  });

  test('a choice of a field is taken by id, digit and label', () => {
    for (const way of ['none', '1', 'khong co trieu chung']) {
      const one = drive();
      one.say('em khai báo');
      const { told } = way === 'none' ? one.choose(way) : one.say(way);
      expect(told.map((message) => message.text)).toEqual(['Hỏi: temperature']);
    }
  });

  test('back asks the last answer again, twice the one before it', () => {
    say(d, 'em khai báo');
    say(d, '97');
    say(d, '37,2');
    expect(say(d, 'quay lại')).toBe('Hỏi: temperature');
    expect(say(d, 'QUAY LAI')).toBe('Hỏi: spo2');
    expect(say(d, 'quay lại')).toContain('Không quay lại thêm được');
    expect(say(d, '98')).toBe('Hỏi: temperature');
  });

  test('correct asks which answer, then that one', () => {
    say(d, 'em khai báo');
    say(d, '97');
    say(d, '37,2');
    const { told } = d.say('sửa');
    expect(told[0]?.choices.map(({ id }) => id)).toEqual(['fix:spo2', 'fix:temperature']);
    expect(say(d, '1')).toBe('Hỏi: spo2');
    expect(say(d, '95')).toBe('Hỏi: note');
    expect(say(d, 'xong')).toContain('"spo2":95');
  });

  test('correct with one answer asks it at once', () => {
    say(d, 'em khai báo');
    say(d, '97');
    expect(say(d, 'sửa')).toBe('Hỏi: spo2');
  });

  test('asked again in other words twice, then a human is offered; trying again begins from the question', () => {
    say(d, 'em khai báo');
    expect(say(d, 'lá mùa thu')).toBe('Hỏi: spo2 again');
    expect(say(d, 'mưa rơi')).toBe('Hỏi: spo2 again');
    const offer = d.say('gió bay');
    expect(offer.told[0]?.choices.map(({ id }) => id)).toEqual(['human', 'engine.again', 'cancel']);
    expect(say(d, '2')).toContain('Hỏi: spo2');
    expect(say(d, '97')).toBe('Hỏi: temperature');
  });

  test('the offer leads to a human and back to the question, or out', () => {
    say(d, 'em khai báo');
    for (const words of ['a b', 'c d', 'e g']) say(d, words);
    const talk = say(d, 'Gặp người trực');
    expect(talk).toContain('"waiting":0');
    expect(talk).toContain('Mình quay lại câu đang hỏi nhé.\nHỏi: spo2');
    for (const words of ['a b', 'c d', 'e g', 'h i']) say(d, words);
    expect(say(d, '3')).toContain('em dừng việc này');
    expect(d.session?.stack).toEqual([]);
  });

  test('a fact that answers another question is progress, not a failure', () => {
    say(d, 'em khai báo');
    say(d, 'lá mùa thu');
    expect(say(d, 'nhiệt độ 38 độ')).toBe('Hỏi: spo2');
    expect(d.session?.stack[0]?.again).toBe(0);
  });
});

describe('a question with ways', () => {
  test('words, digits, labels in both languages, spoken numbers', () => {
    for (const words of [
      'có',
      '1',
      '1.',
      'số 1',
      'số một',
      'chọn 1',
      'Có, gặp người trực',
      'co gap nguoi truc',
      'Yes, a person',
      'một',
    ]) {
      const one = drive();
      one.say('xin gạo');
      expect(
        one
          .say(words)
          .told.map((message) => message.text)
          .join(),
      ).toContain('"sure":"yes"');
    }
  });

  test('words that are numbers and something else are no numbers alone', () => {
    say(d, 'xin gạo');
    expect(say(d, 'ba')).toContain('Anh/chị có đồng ý');
  });

  test('keypad digits', () => {
    say(d, 'xin gạo');
    expect(d.send({ digits: '1' }).told[0]?.text).toContain('"sure":"yes"');
  });

  test('its own way of taking words', () => {
    say(d, 'xin gạo');
    say(d, 'cái thứ ba');
    expect(d.session?.stack).toEqual([]);
  });

  test('no answer to a question is taken from the message that began the flow', () => {
    const { told } = d.say('xin gạo');
    expect(told[0]?.choices).toHaveLength(3);
  });
});

describe('interruption', () => {
  test('another wish comes first, then the open question is asked again, once', () => {
    say(d, 'em khai báo');
    say(d, '97');
    const talk = say(d, 'lịch tiêm vắc xin');
    expect(talk).toContain('Anh/chị cứ nhắn');
    expect(talk.endsWith('Mình quay lại câu đang hỏi nhé.\nHỏi: temperature')).toBe(true);
    expect(talk.match(/Hỏi:/g)).toHaveLength(1);
    expect(d.session?.stack[0]?.answers).toEqual({ spo2: 97 });
  });

  test('a greeting in between asks the open question again and counts as nothing', () => {
    say(d, 'em khai báo');
    expect(say(d, 'chào em')).toContain('Hỏi: spo2');
    expect(d.session?.stack[0]?.again).toBe(0);
  });

  test('cancel leaves the top flow and comes back to the one below; with nothing open it is nothing', () => {
    say(d, 'em khai báo');
    say(d, 'xin gạo');
    expect(d.session?.stack.map(({ flow }) => flow)).toEqual(['measure', 'asking']);
    expect(say(d, 'huỷ')).toContain('Mình quay lại câu đang hỏi nhé.\nHỏi: spo2');
    expect(say(d, 'huy')).toContain('dừng việc này');
    expect(d.session?.stack).toEqual([]);
  });

  test('an alarm is not left by cancel, keeps asking, and offers no other human', () => {
    say(d, 'SOS');
    expect(say(d, 'huỷ')).toBe('Hỏi: where again');
    for (const words of ['a b', 'c d', 'e g', 'h i']) expect(say(d, words)).toBe('Hỏi: where again');
    expect(say(d, 'nhà số 3')).toContain('nhà số 3');
  });

  test('facts of a message that danger answers are kept by the open form', () => {
    const danger: Ports['scanDanger'] = (_session, { understanding }): Reaction | null =>
      understanding.entities.some(({ type, value }) => type === 'spo2' && Number(value) < 94)
        ? {
            effects: [{ do: 'say', message: { parts: [text('firstContact.call')], tone: 'danger' }, reason: 'alarm' }],
            enter: { flow: 'alarm' },
          }
        : null;
    const one = drive({}, { scanDanger: danger });
    one.say('em khai báo');
    const card = one.say('spo2 88, 38 độ');
    expect(card.told).toHaveLength(1);
    expect(card.told[0]?.message.tone).toBe('danger');
    expect(card.told[0]?.text).toContain('Hỏi: where');
    const after = one
      .say('nhà số 3')
      .told.map((message) => message.text)
      .join('\n');
    expect(after).toContain('Hỏi: note');
  });

  test('goOn lets the message go its way, and what was said stands instead of "not understood"', () => {
    const one = drive(
      {},
      {
        scanDanger: () => ({
          effects: [{ do: 'say', message: { parts: [text('menu.ask')] }, reason: 'answer' }],
          then: 'goOn',
        }),
      },
    );
    expect(one.say('gì vậy').told.map((message) => message.text)).toEqual(['Anh/chị cần gì ạ?']);
    expect(one.say('xin gạo').told[0]?.text).toContain('Anh/chị có muốn gặp');
    expect(one.say('lá bay').told[0]?.text).toBe(
      'Anh/chị cần gì ạ?\nMình quay lại câu đang hỏi nhé.\nAnh/chị có muốn gặp người trực không?',
    );
  });

  test('at most five flows lie over one another; an alarm is not the one forgotten', () => {
    const more = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) =>
      defineFlow({ ...asking, name, starts: [{ on: 'choice', id: name }] }),
    );
    const one = drive({}, {}, [...FLOWS, ...more]);
    one.say('SOS');
    for (const { name } of more) one.choose(name);
    expect(one.session?.stack.map(({ flow }) => flow)).toEqual(['alarm', 'three', 'four', 'five', 'six']);
  });
});

describe('a human speaks', () => {
  const speaking = { human: { by: 'nurse1', lastAt: '2026-03-10T09:00:00+07:00' } };

  test('the bot is silent, but for danger', () => {
    const one = drive(
      {},
      {
        scanDanger: (_session, { understanding }) =>
          understanding.word === 'sos' ? { effects: [], enter: { flow: 'alarm' } } : null,
      },
    );
    one.session = { ...NEW_SESSION, ...speaking };
    expect(one.say('em khai báo').told).toEqual([]);
    expect(one.say('SOS').told).toHaveLength(1);
  });
});

describe('calls', () => {
  test('a call is greeted; hanging up says nothing and leaves nothing open but an alarm', () => {
    const one = drive({ channel: 'voice' });
    expect(one.send({ call: 'start' }).told[0]?.text).toContain('Trạm y tế xin nghe');
    one.say('xin gạo');
    expect(one.send({ call: 'hangup' }).told).toEqual([]);
    expect(one.session?.stack).toEqual([]);
    one.say('SOS');
    one.send({ call: 'hangup' });
    expect(one.session?.stack.map(({ flow }) => flow)).toEqual(['alarm']);
    expect(one.send({ call: 'start' }).told[0]?.text).toContain('Hỏi: where');
  });
});

describe('timers', () => {
  const timed = defineFlow({
    ...asking,
    name: 'timed',
    purpose: 'checkins',
    starts: [{ on: 'timer', name: 'askAgain' }],
  });
  const flows = [...FLOWS, timed];
  const due = (one: Drive) => {
    one.timers.push({ key: 'k', name: 'askAgain', at: '2026-03-10T10:00:00+07:00', data: { n: 1 } });
    return one.until('2026-03-10T10:00:00+07:00');
  };

  test('a flow that a timer begins speaks unasked, for its purpose, with the data of the timer', () => {
    const one = drive({}, {}, flows);
    const { effects } = due(one);
    expect(effects[0]).toMatchObject({ do: 'say', reason: 'service', purpose: 'checkins' });
    expect(one.session?.stack[0]?.answers).toEqual({ n: 1, timer: 'askAgain' });
  });

  test('when it ends in the same turn, the question below is not asked unasked', () => {
    const quiet = defineFlow({ ...aside, name: 'quiet', starts: [{ on: 'timer', name: 'askAgain' }] });
    const one = drive({}, {}, [...FLOWS, quiet]);
    one.say('em khai báo');
    const { told } = due(one);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain('Hỏi: spo2');
    expect(one.say('97').told[0]?.text).toBe('Hỏi: temperature');
  });

  test('a timer that nobody declares is nothing', () => {
    expect(due(drive()).effects).toEqual([]);
  });
});

test('a loop between steps is a clear error', () => {
  const loop = defineFlow({
    name: 'loop',
    version: 1,
    first: 'a',
    starts: [{ on: 'intent', intent: 'test_result' }],
    steps: {
      a: { kind: 'decide', by: () => 'on', branches: { on: 'b', off: END } },
      b: { kind: 'decide', by: () => 'on', branches: { on: 'a', off: END } },
    },
  });
  const one = drive({}, {}, [...FLOWS, loop]);
  expect(() => one.say('kết quả xét nghiệm')).toThrow(/loop goes round in circles/);
});

test('an undeclared branch is a clear error', () => {
  const odd = defineFlow({
    name: 'odd',
    version: 1,
    first: 'a',
    starts: [{ on: 'intent', intent: 'test_result' }],
    steps: { a: { kind: 'decide', by: () => 'sideways', branches: { on: END } } },
  });
  const one = drive({}, {}, [...FLOWS, odd]);
  expect(() => one.say('kết quả xét nghiệm')).toThrow('odd: a has no branch "sideways"');
});

test('what a turn says in a row is one message, its question last', () => {
  const { told } = d.say('lịch tiêm vắc xin');
  expect(told).toHaveLength(1);
  say(d, 'em khai báo');
  const more = d.say('lịch tiêm vắc xin');
  expect(more.told).toHaveLength(1);
});

test('an old button asks the open question again', () => {
  say(d, 'em khai báo');
  expect(d.choose('long-gone').told[0]?.text).toBe('Hỏi: spo2 again');
});
