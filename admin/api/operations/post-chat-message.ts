/** POST /chat/messages: a citizen's message on the web; answered once it is durable, the reply comes as an event. */
import type { Content } from '../chat.ts';
import { chatOf } from '../chat.ts';
import { isAway } from '../../../adapters/storage/errors.ts';
import { toIso } from '../../../cases/time.ts';
import { defineOperation } from '../operation.ts';
import { Problem } from '../problem.ts';
import { chatAccepted, chatMessageBody } from '../schemas/events.ts';

export const postChatMessage = defineOperation({
  name: 'postChatMessage',
  method: 'post',
  path: '/chat/messages',
  summary: 'Người dân nhắn tin trên web',
  body: chatMessageBody,
  response: chatAccepted,
  status: 202,
  once: false,
  handle: async ({ body }, { ports, cookies, limits, client }) => {
    const chat = chatOf(ports, cookies);
    await limits.chatted(chat.address, chat.isNew, client);
    const receivedMs = ports.now();
    // client ids are the browser's own, so that two browsers may choose the same
    const externalId = `${chat.address}:${body.clientId}`;
    const message = {
      channel: 'web' as const,
      externalId,
      address: chat.address,
      receivedMs,
      content: contentOf(body),
    };
    try {
      await ports.accept([message]);
    } catch (fault) {
      if (!isAway(fault)) throw fault;
      throw new Problem('away', 'Tin chưa gửi được, xin gửi lại sau ít giây. Nguy cấp thì gọi ngay 115.', {
        retryAfter: 5,
      });
    }
    return { clientId: body.clientId, at: toIso(receivedMs) };
  },
});

function contentOf({
  text,
  choice,
  location,
}: Partial<Record<'text' | 'choice', string | undefined>> & { location?: Content['location'] | undefined }): Content {
  if (text !== undefined) return { text };
  if (choice !== undefined) return { choice };
  return location === undefined ? {} : { location };
}
