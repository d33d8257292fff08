/** A message as one channel can carry it: its words, its choices, its parts. */
import type { Form, Language, TextPart } from '../../../cases/text.ts';
import type { Outbound } from '../../../flows/engine/turn.ts';
import type { Capabilities, Rendered, RenderedPart } from '../contract.ts';
import { toGsm } from './gsm.ts';
import { smsLength } from './segments.ts';
import { septets, splitText, utf16Units } from './split.ts';
import { CHANNEL_WORDS } from './words.ts';

/** The word list: texts in one of their three forms. */
export type Say = (parts: readonly TextPart[], language: Language, form: Form) => string;

export type Render = (message: Outbound, language: Language) => Rendered;

type RenderedChoice = NonNullable<RenderedPart['choices']>[number];

/** Are so many choices shown as buttons here, or as words in the text? */
export function asButtons(capabilities: Capabilities, count: number): boolean {
  return capabilities.choices === 'buttons' && count > 0 && count <= capabilities.maxButtons;
}

/**
 * Makes the `render` of a channel from what it can do. Choices, a request and their words stand on the last part; the
 * choices stay listed there also where the text carries them as numbers, so that an answer can be matched.
 */
export function createRender(capabilities: Capabilities, say: Say): Render {
  return (message, language) => {
    const choices = (message.choices ?? []).map(({ id, label }) => ({
      id,
      label: inForm(say([label], language, capabilities.form), capabilities.form),
    }));
    const said = inForm(words(message, language, capabilities.form, say), capabilities.form);
    const texts = toParts(withChoices(said, choices, capabilities, language), capabilities);
    const last = texts.length - 1;
    const parts = texts.map((text, index): RenderedPart => ({
      text,
      ...(index === last ? lastOf(message, choices, capabilities, language) : {}),
      ...(message.tone === undefined ? {} : { tone: message.tone }),
    }));
    if (capabilities.form !== 'sms') return { parts };
    return { parts, segments: texts.reduce((sum, text) => sum + smsLength(text).segments, 0) };
  };
}

function words(message: Outbound, language: Language, form: Form, say: Say): string {
  const texts = [message.parts.length > 0 ? say(message.parts, language, form) : '', message.raw ?? ''];
  return texts.filter((text) => text !== '').join(form === 'chat' ? '\n' : ' ');
}

/** Names and places in a text may carry accents that an SMS cannot. */
function inForm(text: string, form: Form): string {
  return form === 'sms' ? toGsm(text) : text.normalize('NFC');
}

function withChoices(
  text: string,
  choices: readonly RenderedChoice[],
  capabilities: Capabilities,
  language: Language,
): string {
  if (choices.length === 0 || asButtons(capabilities, choices.length)) return text;
  if (capabilities.choices === 'keypad') {
    const { keypad } = CHANNEL_WORDS[language];
    return [ended(text), ...choices.map(({ label }, index) => keypad(label, index + 1))].join(' ').trim();
  }
  if (capabilities.form === 'chat') {
    return [text, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)].join('\n').trim();
  }
  return `${ended(text)} ${choices.map(({ label }, index) => `${index + 1}) ${label}`).join(', ')}`.trim();
}

/** So that "Ban co sot" and "1 Co" do not run into one another. */
function ended(text: string): string {
  return text === '' || /[.!?:…]$/u.test(text) ? text : `${text}.`;
}

function toParts(text: string, { form, maxText }: Capabilities): string[] {
  const parts = splitText(text, maxText, form === 'sms' ? septets : utf16Units).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function lastOf(
  message: Outbound,
  choices: readonly RenderedChoice[],
  capabilities: Capabilities,
  language: Language,
): Partial<RenderedPart> {
  const { ask } = message;
  const can = ask === 'location' ? capabilities.asksLocation : capabilities.asksContact;
  return {
    ...(choices.length > 0 ? { choices } : {}),
    ...(ask !== undefined && can ? { ask, askLabel: CHANNEL_WORDS[language].ask[ask] } : {}),
    ...(message.progress === undefined ? {} : { progress: message.progress }),
  };
}
