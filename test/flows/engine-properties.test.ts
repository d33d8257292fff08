/** Whatever comes in, in whatever order: no turn throws, every message is answered, and the session survives JSON. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../flows/engine/turn.ts';
import { converse } from '../../flows/index.ts';
import { Drive } from './drive.ts';

const LINES = [
  ...[
    'SOS',
    'menu',
    'huỷ',
    'dừng',
    'bắt đầu lại',
    'gặp người',
    'quay lại',
    'sửa',
    'trợ giúp',
    'có',
    'không',
    '1',
    '2',
    '3',
  ],
  ...[
    'xin chào',
    'em muốn khai báo sức khoẻ',
    'sốt 38,5 ho khan',
    'khó thở quá',
    'không khó thở',
    'spo2 88',
    'spo2 9.7',
  ],
  ...[
    'cần oxy gấp',
    'nhà hết gạo',
    'số 9 Trần Phú, phường 1, Đà Lạt',
    'trạm ở đâu',
    'xoá thông tin của em',
    'cảm ơn em',
  ],
  ...['hàng xóm khó thở', 'nếu sốt thì sao', 'lá mùa thu', 'uống nước dừa khỏi sởi đúng không', 'ổn rồi, báo nhầm'],
];

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES).map((text) => ({ text })) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('sos', 'yes', 'no', 'human', 'engine.again', 'fix:spo2', 'gone')
      .map((choice) => ({ choice })),
  },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '9', '##', '').map((digits) => ({ digits })) },
  fc.constant({ location: { lat: 11.94, lon: 108.44 } }),
  fc.constant({ contact: { phone: '+84905332118', own: true } }),
  fc.constant({ media: [{ kind: 'image' as const, ref: 'm1' }] }),
  fc.constant({ silence: true as const }),
  fc.constant({ call: 'start' as const }),
  fc.constant({}),
);

test('any conversation is answered, and its session is plain JSON', () => {
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 1, maxLength: 14 }),
      fc.constantFrom('web' as const, 'sms' as const, 'voice' as const),
      (contents, channel) => {
        const d = new Drive({ channel });
        for (const one of contents) {
          const { told } = d.send(one, 60_000);
          expect(told.filter(({ text }) => text.trim() !== '').length).toBeGreaterThan(0);
          expect(JSON.parse(JSON.stringify(d.session))).toEqual(d.session);
          expect(d.session?.stack.length).toBeLessThanOrEqual(5);
        }
      },
    ),
    { numRuns: 120, seed: 20260310 },
  );
});

test('an alarm that was raised is never lost by what is said after it', () => {
  fc.assert(
    fc.property(fc.array(content, { maxLength: 8 }), (contents) => {
      const d = new Drive();
      d.say('SOS');
      for (const one of contents) d.send(one, 1000);
      expect(d.alarms.filter(({ kind }) => kind === 'sos')).toHaveLength(1);
    }),
    { numRuns: 60, seed: 20260311 },
  );
});

test('no saved session, however broken, makes a turn throw', () => {
  const d = new Drive();
  d.say('em muốn khai báo sức khoẻ');
  const anything = fc.anything({ maxDepth: 3 });
  const frame = fc.record(
    {
      flow: fc.constantFrom('symptoms', 'sos', 'gone', 7),
      version: fc.integer(),
      step: fc.constantFrom('tell', 'end', 'gone', 'where', 7),
      open: anything,
      answers: anything,
      again: anything,
      path: anything,
    },
    { requiredKeys: [] },
  );
  const session = fc.oneof(
    anything,
    fc.record(
      {
        engine: fc.constantFrom(1, 2),
        stack: fc.oneof(fc.array(frame, { maxLength: 4 }), anything),
        offered: anything,
        human: anything,
        lost: anything,
      },
      { requiredKeys: ['engine'] },
    ),
  );
  fc.assert(
    fc.property(session, (saved) => {
      const one = new Drive({
        converse: (before, event, context) => converse(before ?? saved, event, context),
      });
      one.send({ text: 'xin chào' });
      expect(one.send({ text: '1' }).told.length).toBeGreaterThan(0);
    }),
    { numRuns: 150, seed: 20260312 },
  );
});
