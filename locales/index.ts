/** Every word the service says, by key, language and form. */
import { createInstance, type i18n } from 'i18next';
import { en } from './en/index.ts';
import { plain } from './plain.ts';
import { FORMS, type Form, type Language, type TextParam, type TextPart, type Word, type Words } from './types.ts';
import { vi } from './vi/index.ts';

export { isGsm7, plain } from './plain.ts';
export type { Form, Language, TextPart } from './types.ts';

type KeysOf<List> = { [Space in keyof List & string]: `${Space}.${keyof List[Space] & string}` }[keyof List & string];

/** All keys of the word list; Vietnamese is their source. */
export type TextKey = KeysOf<typeof vi>;

const LISTS: Readonly<Record<Language, Readonly<Record<string, Words>>>> = { vi, en };

/** All texts of a language by full key, for tests and tools. */
export function wordsOf(language: Language): ReadonlyMap<string, Word> {
  const spaces = Object.entries(LISTS[language]);
  return new Map(
    spaces.flatMap(([space, words]) => Object.entries(words).map(([key, word]) => [`${space}.${key}`, word] as const)),
  );
}

/** One namespace per form: `{ chat: { 'sos.where': '…' }, sms: …, speech: … }`. */
function resources(language: Language): Record<Form, Record<string, string>> {
  const words = [...wordsOf(language)];
  const inForm = (form: Form) => Object.fromEntries(words.map(([key, word]) => [key, word[form]]));
  return { chat: inForm('chat'), sms: inForm('sms'), speech: inForm('speech') };
}

function load(): i18n {
  const instance = createInstance();
  void instance.init({
    lng: 'vi',
    fallbackLng: 'vi',
    initAsync: false,
    resources: { vi: resources('vi'), en: resources('en') },
    ns: [...FORMS],
    defaultNS: 'chat',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });
  return instance;
}

const instance = load();
const SEPARATOR: Readonly<Record<Form, string>> = { chat: '\n', sms: ' ', speech: ' ' };

/** 38.5 is "38,5" in Vietnamese; in SMS a point, as on the keypad. */
function sayNumber(value: number, language: Language, form: Form): string {
  return language === 'vi' && form !== 'sms' ? String(value).replace('.', ',') : String(value);
}

function sayParam(param: TextParam, language: Language, form: Form): string {
  if (typeof param === 'number') return sayNumber(param, language, form);
  // What people wrote themselves travels in their own spelling, but for SMS.
  if (typeof param === 'string') return form === 'sms' ? plain(param) : param;
  if ('chat' in param) return sayParam(param[form], language, form);
  const parts: readonly TextPart[] = 'key' in param ? [param] : param;
  return parts.map((part) => sayPart(part, language, form)).join(', ');
}

/** Texts into which nothing goes are always the same: most of what is said, and every label that an answer is held against. */
const settled = new Map<string, string>();

function sayPart(part: TextPart, language: Language, form: Form): string {
  if (part.params !== undefined) return translate(part, language, form);
  const place = `${language} ${form} ${part.key}`;
  const known = settled.get(place) ?? translate(part, language, form);
  // Keys that do not exist are not kept: there is no end of them.
  if (!settled.has(place) && known !== part.key) settled.set(place, known);
  return known;
}

function translate(part: TextPart, language: Language, form: Form): string {
  const replace = Object.fromEntries(
    Object.entries(part.params ?? {}).map(([name, value]) => [name, sayParam(value, language, form)]),
  );
  // `nest: false`: what people write must never be read as a reference to another text.
  return instance.t(part.key, { lng: language, ns: form, replace, nest: false });
}

/**
 * Texts as a person reads or hears them: joined by a line break in chat, by a space in SMS and speech. Lists inside a
 * text are joined by ", ". A key that does not exist comes out as itself.
 */
export function sayText(parts: readonly TextPart[], language: Language, form: Form): string {
  return parts.map((part) => sayPart(part, language, form)).join(SEPARATOR[form]);
}
