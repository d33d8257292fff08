/** GET /simulator/events: what happened inside while a message was handled, for the simulator. */
import { defineFeed } from '../operation.ts';
import { Problem } from '../problem.ts';
import { insideEvent } from '../schemas/events.ts';

export const followInside = defineFeed({
  name: 'followInside',
  path: '/simulator/events',
  summary: 'Bên trong mỗi lượt trò chuyện, cho trình mô phỏng (SSE)',
  response: insideEvent,
  open: (_input, { ports, user, client }) => {
    const { onInside } = ports;
    if (onInside === null) throw new Problem('missing', 'Trình mô phỏng đang tắt.');
    return {
      owner: `inside:${user?.username ?? client}`,
      listen: (send) => Promise.resolve(onInside((event) => send(event))),
    };
  },
});
