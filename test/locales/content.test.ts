/** What is shipped to be told: three forms that fit their channel, a source that exists, nobody's signature, no word that needs a doctor. */
import { describe, expect, test } from '@jest/globals';
import { smsLength } from '../../adapters/channels/kit/segments.ts';
import { SHIPPED_ANSWERS, SHIPPED_HOTLINES } from '../../bots/answers/shipped.ts';
import { ANSWERS } from '../../locales/content/answers/index.ts';
import { DOCUMENTS } from '../../locales/content/documents.ts';
import { DOCUMENT_IDS } from '../../locales/content/types.ts';
import { isGsm7, plain, sayText, wordsOf } from '../../locales/index.ts';
import { FORMS, LANGUAGES } from '../../locales/types.ts';

/** What follows an answer in an SMS: "you can ask more" and the three choices. */
const BELOW = ' Hoi tiep duoc. 1 Nguon 2 Cau khac 3 Gap nguoi truc';

/** Abbreviations that everybody knows, or that are explained where they stand. */
const KNOWN = new Set(
  [
    ...['COVID', 'SOS', 'SMS', 'QR', 'PCR', 'SPO', 'BYT', 'QĐ', 'TT', 'NĐ', 'CP', 'TTG', 'WHO', 'GPS', 'OK'],
    ...['MENU', 'ENGLISH', 'PC', 'NS', 'IGM', 'NEWS', 'CCCD', 'CMND', 'UTC', 'CT', 'ID', 'HIV'],
  ].map((word) => word.toLowerCase()),
);

/** Vietnamese words that are written in capitals: to be sent as they are, or not to be overlooked. */
const SHOUTED = new Set(['KHAI', 'CHO', 'NGAY', 'CAM', 'XANH', 'TIN', 'QUAY', 'OXY', 'THAY', 'XIN', 'RA', 'SAI']);

/** Words of the profession, and what is said instead. */
const PROFESSIONAL =
  /\b(saturation|SIRS|ARDS|thiếu oxy máu|suy hô hấp cấp|tán huyết|hematocrit|haematocrit|xuất huyết tạng|viêm long|tachypnea|lâm sàng)\b/i;

describe('answers', () => {
  test('there are at least 120, each with its own id and words', () => {
    expect(ANSWERS.length).toBeGreaterThanOrEqual(120);
    expect(SHIPPED_ANSWERS.size).toBe(ANSWERS.length);
    const asked = ANSWERS.flatMap(({ question, variants }) => [question, ...variants]).map((text) =>
      plain(text).toLowerCase(),
    );
    expect(asked.filter((text, i) => asked.indexOf(text) !== i)).toEqual([]);
    expect(ANSWERS.filter(({ variants }) => variants.length < 2).map(({ id }) => id)).toEqual([]);
  });

  test('every topic that people ask about has some', () => {
    const topics = new Set(ANSWERS.map(({ topic }) => topic));
    const needed = [
      'covid19',
      'dengue',
      'hfmd',
      'measles',
      'influenza',
      'vaccine',
      'travel',
      'protection',
      'supplies',
      'mind',
      'service',
    ];
    expect(needed.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(ANSWERS.filter(({ audience }) => audience === 'child').length).toBeGreaterThan(10);
    expect(ANSWERS.filter(({ audience }) => audience === 'pregnant').length).toBeGreaterThan(5);
  });

  test('nobody has signed them, and every source is a document', () => {
    expect(ANSWERS.filter(({ reviewer }) => reviewer !== '').map(({ id }) => id)).toEqual([]);
    expect(ANSWERS.filter(({ source }) => !DOCUMENT_IDS.includes(source)).map(({ id }) => id)).toEqual([]);
    expect(Object.values(DOCUMENTS).filter((name) => name.trim() === '')).toEqual([]);
  });

  test('the SMS form is accent-free and fits two segments with the choices below it', () => {
    const bad = ANSWERS.filter(({ sms }) => !isGsm7(sms) || plain(sms) !== sms || smsLength(sms + BELOW).segments > 2);
    expect(bad.map(({ id, sms }) => `${id} ${sms.length}`)).toEqual([]);
  });

  test('what is heard has no signs and no hasty numbers', () => {
    const spoken = [...SHIPPED_ANSWERS.values()].map(({ id, said }) => [id, said.speech] as const);
    expect(spoken.filter(([, text]) => /[°₂%→•*_#<>/]|\n|\b115\b/.test(text)).map(([id]) => id)).toEqual([]);
  });

  test('danger comes with 115 in the SMS, too', () => {
    const lost = ANSWERS.filter(({ chat, sms }) => /gọi 115/i.test(chat) && !/115/.test(sms));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('no promise of safety or of an ambulance, no markup', () => {
    const bad = ANSWERS.filter(({ chat }) => /[*_`<>]|\ban toàn\b|xe cấp cứu (sẽ|đang)/i.test(chat));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe('hotlines', () => {
  test('115 is among them, free, for the whole country', () => {
    expect(SHIPPED_HOTLINES).toContainEqual(expect.objectContaining({ number: '115', areaCode: null, cost: 'free' }));
  });
});

const everyText = [
  ...LANGUAGES.flatMap((language) =>
    [...wordsOf(language)].map(([key, word]) => ({ key: `${language} ${key}`, language, word })),
  ),
  ...[...SHIPPED_ANSWERS.values()].map(({ id, said }) => ({ key: `answer ${id}`, language: 'vi', word: said })),
];

test('every text has all its forms', () => {
  expect(everyText.filter(({ word }) => FORMS.some((form) => word[form].trim() === '')).map(({ key }) => key)).toEqual(
    [],
  );
});

test('no text takes more than two segments as SMS', () => {
  const long = everyText.filter(({ word }) => smsLength(word.sms).segments > 2);
  expect(long.map(({ key, word }) => `${key}: ${smsLength(word.sms).segments}`)).toEqual([]);
});

test('advice in danger takes one segment', () => {
  const urgent = everyText.filter(({ key }) => /^(vi|en) sos\./.test(key));
  expect(urgent.length).toBeGreaterThan(20);
  expect(urgent.filter(({ word }) => smsLength(word.sms).segments > 1).map(({ key }) => key)).toEqual([]);
});

test('no abbreviation that people must guess', () => {
  const strange = everyText
    .filter(({ language }) => language === 'vi')
    .flatMap(({ key, word: { chat } }) =>
      // Several words in capitals are Vietnamese words not to be overlooked; an abbreviation stands alone and has no marks.
      [...chat.matchAll(/(?<![\p{L}/{])\p{Lu}{2,}(?:\s+\p{Lu}{2,})*(?![\p{L}}])/gu)]
        .map(([words]) => words)
        .filter((words) => /^[A-Z]{2,5}$/.test(words) && !KNOWN.has(words.toLowerCase()) && !SHOUTED.has(words))
        .map((word) => `${key}: ${word}`),
    );
  expect(strange).toEqual([]);
});

test('no word of the profession', () => {
  const hard = everyText.filter(({ language, word }) => language === 'vi' && PROFESSIONAL.test(word.chat));
  expect(hard.map(({ key }) => key)).toEqual([]);
});

test('words of its own are said in the form of the channel', () => {
  const said = { chat: 'Gọi 115.', sms: 'Goi 115.', speech: 'Gọi 1 1 5.' };
  const parts = [{ key: 'answers.plain', params: { text: said } }];
  expect(FORMS.map((form) => sayText(parts, 'vi', form))).toEqual(['Gọi 115.', 'Goi 115.', 'Gọi 1 1 5.']);
});
