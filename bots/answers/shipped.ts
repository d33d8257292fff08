/** What ships with the service to be told, in the words of the domain. */
import type { Hotline, ShippedText } from '../../cases/answer.ts';
import { ANSWERS } from '../../locales/content/answers/index.ts';
import { DOCUMENTS } from '../../locales/content/documents.ts';
import { HOTLINES } from '../../locales/content/hotlines/national.ts';
import { spoken } from '../../locales/content/spoken.ts';
import type { ShippedAnswer } from '../../locales/content/types.ts';

function textOf({ chat, sms, speech, source, ...rest }: ShippedAnswer): ShippedText {
  const { id, topic, aspect, audience, question, variants, expires } = rest;
  return {
    ...{ id, topic, aspect, question, variants, expires },
    ...(audience === undefined ? {} : { audience }),
    said: { chat, sms, speech: speech ?? spoken(chat) },
    source: DOCUMENTS[source],
  };
}

/** By id, in the order of the files. */
export const SHIPPED_ANSWERS: ReadonlyMap<string, ShippedText> = new Map(
  ANSWERS.map((answer) => [answer.id, textOf(answer)]),
);

export const SHIPPED_HOTLINES: readonly Hotline[] = HOTLINES.map(({ province, ...hotline }) => ({
  ...hotline,
  areaCode: province,
}));
