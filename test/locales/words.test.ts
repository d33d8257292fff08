/** The word list: the same keys in every language, three forms each, accent-free SMS, and nothing that a TTS stumbles over. */
import { describe, expect, test } from '@jest/globals';
import { isGsm7, plain, sayText, wordsOf } from '../../locales/index.ts';
import { FORMS, LANGUAGES } from '../../locales/types.ts';

const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = [...wordsOf(language)];

  test('every text has three forms with words in them', () => {
    const empty = words.filter(([, word]) => FORMS.some((form) => word[form].trim() === ''));
    expect(empty).toEqual([]);
  });

  test('SMS forms are accent-free and in the GSM-7 alphabet', () => {
    const foreign = words.filter(([, { sms }]) => !isGsm7(sms) || plain(sms) !== sms);
    expect(foreign.map(([key]) => key)).toEqual([]);
  });

  test('speech has no signs that cannot be read aloud', () => {
    const signs = words.filter(([, { speech }]) => /[°₂%→•·*_#<>]|\n/.test(speech));
    expect(signs.map(([key]) => key)).toEqual([]);
  });

  test('no form names a value that the chat form does not know', () => {
    const strange = words.filter(([, word]) =>
      FORMS.some((form) => holes(word[form]).some((name) => !holes(word.chat).includes(name))),
    );
    expect(strange.map(([key]) => key)).toEqual([]);
  });

  test('no markup, no promise of an ambulance or of safety', () => {
    const bad = words.filter(([, { chat }]) => /[*_`<>]|\ban toàn\b|xe cấp cứu (sẽ|đang)/i.test(chat));
    expect(bad.map(([key]) => key)).toEqual([]);
  });
});

test('both languages have the same keys with the same values', () => {
  const shape = (language: 'vi' | 'en') =>
    [...wordsOf(language)].map(([key, { chat }]) => `${key} ${holes(chat).join()}`).sort();
  expect(shape('en')).toEqual(shape('vi'));
});

test('Vietnamese chat texts carry marks, unless they are names', () => {
  const bare = [...wordsOf('vi')].filter(([, { chat }]) => chat.length > 24 && plain(chat) === chat);
  expect(bare.map(([key]) => key)).toEqual([]);
});

describe('sayText', () => {
  const facts = [
    { key: 'facts.feverOf', params: { value: 38.5 } },
    { key: 'facts.status.absent', params: { what: { key: 'facts.symptom.shortness_of_breath' } } },
  ];

  test('fills lists of texts, with the decimals of each form', () => {
    const parts = [{ key: 'symptoms.understood', params: { facts } }];
    expect(sayText(parts, 'vi', 'chat')).toBe('Em ghi nhận: sốt 38,5 °C, KHÔNG khó thở.');
    expect(sayText(parts, 'vi', 'sms')).toBe('Da ghi: sot 38.5, KHONG kho tho.');
    expect(sayText(parts, 'en', 'chat')).toBe('Noted: fever 38.5 °C, NO trouble breathing.');
  });

  test('joins by lines in chat and by spaces elsewhere', () => {
    const parts = [{ key: 'engine.resumed' }, { key: 'menu.ask' }];
    expect(sayText(parts, 'vi', 'chat').split('\n')).toHaveLength(2);
    expect(sayText(parts, 'vi', 'sms')).not.toContain('\n');
  });

  test('takes what people wrote as it is: neither references nor holes in it are filled', () => {
    const written = '$t(menu.ask) {text} & <b> $1';
    const part = { key: 'handOver.question', params: { text: written } };
    expect(sayText([part], 'vi', 'chat')).toBe(`Hỏi: ${written}`);
  });

  test('what people wrote is accent-free in SMS, and characters without a GSM-7 form are left out', () => {
    const part = { key: 'handOver.question', params: { text: 'Đường số 5 – nhà “Hạnh” 🙏 漢' } };
    const sms = sayText([part], 'vi', 'sms');
    expect(sms).toBe('Hoi: Duong so 5 - nha "Hanh"  ');
    expect(isGsm7(sms)).toBe(true);
  });
});
