// Rendering: words in a channel's form; choices as buttons, numbers or keypad; operators' words as written.
import { describe, expect, test } from '@jest/globals';
import { declared } from '../../adapters/channels/index.ts';
import type { Capabilities } from '../../adapters/channels/contract.ts';
import { createRender, type Say } from '../../adapters/channels/kit/render.ts';

const say: Say = (parts, language, form) =>
  parts.map(({ key }) => (key === 'long' ? 'Một câu dài. '.repeat(400) : `${key}/${language}/${form}`)).join('\n');
const YES_NO = [
  { id: 'yes', label: { key: 'Có' } },
  { id: 'no', label: { key: 'Không' } },
];
const many = Array.from({ length: 7 }, (_, index) => ({ id: `c${index + 1}`, label: { key: `Mục${index + 1}` } }));
const on = (name: keyof typeof declared, changes: Partial<Capabilities> = {}) =>
  createRender({ ...declared[name].capabilities, ...changes }, say);

describe('choices', () => {
  test('are buttons where the channel has enough of them', () => {
    expect(on('telegram')({ parts: [{ key: 'ask' }], choices: YES_NO }, 'vi').parts).toEqual([
      {
        text: 'ask/vi/chat',
        choices: [
          { id: 'yes', label: 'Có/vi/chat' },
          { id: 'no', label: 'Không/vi/chat' },
        ],
      },
    ]);
  });

  test('are a numbered list beyond that', () => {
    const { parts } = on('zalo')({ parts: [{ key: 'ask' }], choices: many }, 'vi');
    expect(parts).toHaveLength(1);
    expect(parts[0]!.text.split('\n')).toEqual([
      'ask/vi/chat',
      ...many.map(({ label }, i) => `${i + 1}. ${label.key}/vi/chat`),
    ]);
    expect(parts[0]!.choices).toHaveLength(7);
  });

  test('are numbered and accent-free in SMS', () => {
    const { parts, segments } = on('sms')({ parts: [{ key: 'Sốt không' }], choices: YES_NO }, 'vi');
    expect(parts[0]!.text).toBe('Sot khong/vi/sms. 1) Co/vi/sms, 2) Khong/vi/sms');
    expect(parts[0]!.choices?.map(({ label }) => label)).toEqual(['Co/vi/sms', 'Khong/vi/sms']);
    expect(segments).toBe(1);
  });

  test('are keys to press on the phone', () => {
    expect(on('voice')({ parts: [{ key: 'ask?' }], choices: YES_NO }, 'vi').parts[0]!.text).toBe(
      'ask?/vi/speech. Có/vi/speech, bấm phím 1. Không/vi/speech, bấm phím 2.',
    );
    expect(on('voice')({ parts: [{ key: 'ask' }], choices: YES_NO }, 'en').parts[0]!.text).toContain('press 2.');
  });
});

describe('texts', () => {
  test('of operators go as written, but for SMS', () => {
    const raw = 'Bác uống nước – nghỉ ngơi… “đỡ” chưa?\u00a0👍';
    expect(on('web')({ parts: [], raw, tone: 'staff' }, 'vi').parts).toEqual([{ text: raw, tone: 'staff' }]);
    expect(on('voice')({ parts: [], raw }, 'vi').parts).toEqual([{ text: raw }]);
    expect(on('sms')({ parts: [], raw }, 'vi').parts).toEqual([{ text: 'Bac uong nuoc - nghi ngoi... "do" chua? ?' }]);
  });

  test('too long become parts; choices and requests stand on the last, the tone on all', () => {
    const { parts } = on('telegram')(
      { parts: [{ key: 'long' }], choices: YES_NO, ask: 'location', tone: 'danger' },
      'vi',
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ text, tone }) => text.length <= 4096 && tone === 'danger')).toBe(true);
    expect(parts.map(({ choices, ask }) => [choices?.length, ask])).toEqual([
      ...parts.slice(1).map(() => [undefined, undefined]),
      [2, 'location'],
    ]);
  });

  test('ask for a place only where the channel can', () => {
    const message = { parts: [{ key: 'where' }], ask: 'location', progress: [3, 7] } as const;
    expect(on('telegram')(message, 'vi').parts[0]).toEqual({
      text: 'where/vi/chat',
      ask: 'location',
      askLabel: 'Gửi vị trí của tôi',
      progress: [3, 7],
    });
    expect(on('zalo')(message, 'vi').parts[0]).toEqual({ text: 'where/vi/chat', progress: [3, 7] });
  });

  test('of nothing are no parts', () => {
    expect(on('sms')({ parts: [], raw: ' \n ' }, 'vi')).toEqual({ parts: [], segments: 0 });
  });
});
