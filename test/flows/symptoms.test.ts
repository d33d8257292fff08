/** Symptoms told calmly: said back, advised, kept only after a yes. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');
const adult = { stoppedAt: '2026-03-01T09:00:00+07:00', birthYear: 1990 };
const drive = (channel: 'web' | 'sms' = 'web'): Drive => new Drive({ channel, person: adult });

describe.each([
  ['accented', 'em sốt 38,2 độ từ hôm qua, ho khan'],
  ['unaccented', 'em sot 38.2 do tu hom qua, ho khan'],
])('%s', (_what, said) => {
  test('what was understood is said back, then advice, when to call, and one question', () => {
    const d = drive();
    const asked = d.say(said);
    const text = words(asked);
    expect(text).toContain('Em ghi nhận: sốt 38,2 °C, từ 9/3, ho khan.');
    expect(text).toContain('thuốc hạ sốt');
    expect(text).toMatch(/gọi 115/);
    expect(asked.told.at(-1)?.choices.map(({ id }) => id)).toEqual(['yes', 'no']);
    expect(d.cases).toEqual([]);
  });
});

test('as SMS', () => {
  const { told } = drive('sms').say('em ho khan, dau dau');
  expect(told[0]?.text).toMatch(/^Da ghi: ho khan, dau dau\. Sai: nhan SUA\. .*Luu de tram theo doi\?/);
});

test('a denied symptom is said back as denied', () => {
  const d = drive();
  expect(words(d.say('em ho khan, không sốt'))).toContain('Em ghi nhận: ho khan, KHÔNG sốt.');
});

test.each(['sửa', 'sai rồi', 'quay lại'])('what was misunderstood is told again after "%s"', (said) => {
  const d = drive();
  d.say('em ho khan');
  expect(words(d.say(said))).toContain('thấy trong người thế nào');
  expect(words(d.say('em đau đầu'))).toContain('Em ghi nhận: đau đầu.');
  d.say('đồng ý');
  // What was kept is not kept twice.
  expect(words(d.say('quay lại'))).toContain('Không quay lại thêm được');
  expect(d.openCases).toHaveLength(1);
});

test('more symptoms before the answer join the report; the newest word on each counts', () => {
  const d = drive();
  d.say('em ho khan, không sốt');
  expect(words(d.say('em bị sốt với đau đầu nữa'))).toContain('Em ghi nhận: ho khan, sốt, đau đầu.');
  expect(d.session?.stack).toHaveLength(1);
});

test('no: nothing is kept, a person is offered, and the last word is kind', () => {
  const d = drive();
  d.say('em bị ho khan');
  expect(words(d.say('không'))).toContain('không lưu');
  expect(words(d.say('không'))).toContain('nhắn em ngay');
  expect(d.cases).toEqual([]);
  expect(d.person.consents.declaration).toBeUndefined();
});

test('yes: consent with its event, a decision with its reasons, a suspect case of at least YELLOW', () => {
  const d = drive();
  d.say('em bị ho khan');
  const { events } = d.say('đồng ý');
  expect(d.person.consents.declaration?.given).toBe(true);
  expect(events.map(({ event }) => event)).toEqual(['consent', 'caseOpened']);
  expect(d.openCases).toMatchObject([{ kind: 'suspect', severity: 'YELLOW' }]);
  expect(d.openCases[0]?.reasons.length).toBeGreaterThan(0);
  expect(d.records[0]?.body).toMatchObject({ type: 'decision', level: 'YELLOW' });
  d.say('có');
  expect(d.openCases.map(({ kind }) => kind)).toEqual(['suspect', 'question']);
});

test('a second report joins the case that follows the person', () => {
  const d = drive();
  for (const line of ['em bị ho khan', 'đồng ý', 'không']) d.say(line);
  d.say('em đau đầu, chảy mũi');
  expect(words(d.say('đồng ý'))).toContain('ghi thêm vào hồ sơ');
  expect(d.openCases).toHaveLength(1);
  expect(d.openCases[0]?.summary[0]?.key).toBe('symptoms.summary');
});

describe('asked first when nothing was told', () => {
  const opened = (): Drive => {
    const d = drive();
    expect(words(d.choose('symptoms'))).toContain('thấy trong người thế nào');
    return d;
  };

  test('then the answer', () => {
    expect(words(opened().say('ho, sổ mũi'))).toContain('Em ghi nhận: ho, chảy mũi.');
  });

  test.each(['Không có triệu chứng', '1', 'khong co trieu chung gi'])(
    '"%s" is well, without a case, with when to call',
    (said) => {
      const d = opened();
      const text = words(d.say(said));
      expect(text).toContain('hiện không có triệu chứng');
      expect(text).toContain('115');
      expect(d.cases).toEqual([]);
      expect(d.session?.stack).toEqual([]);
    },
  );

  test('a person instead', () => {
    const d = opened();
    d.say('2');
    expect(d.openCases.map(({ kind }) => kind)).toEqual(['question']);
  });

  test('asked again with an example', () => {
    expect(words(opened().say('lá mùa thu'))).toContain('Ví dụ: sốt 38,5');
  });
});

test('a red flag in the answer is an alarm first', () => {
  const d = drive();
  d.choose('symptoms');
  const { told } = d.say('sốt cao, thở không nổi');
  expect(told[0]?.text).toMatch(/115/);
  expect(d.alarms).toHaveLength(1);
});
