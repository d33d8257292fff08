/** GET /chat/events: the replies of this browser's conversation, live, from the last one seen. */
import { chatOf } from '../chat.ts';
import { defineFeed } from '../operation.ts';
import { followQuery, webEvent } from '../schemas/events.ts';

export const followChat = defineFeed({
  name: 'followChat',
  path: '/chat/events',
  summary: 'Trả lời trên web, trực tiếp (SSE)',
  query: followQuery,
  response: webEvent,
  open: ({ query }, { ports, cookies }) => {
    const { address } = chatOf(ports, cookies);
    return {
      owner: `chat:${address}`,
      listen: (send) => ports.followWeb(address, query.lastEventId, (event) => send(event, event.id)),
    };
  },
});
