/** GET /events: hints for the console that something changed; it then looks again. */
import { defineFeed, staffOf } from '../operation.ts';
import { hint } from '../schemas/events.ts';

export const followHints = defineFeed({
  name: 'followHints',
  path: '/events',
  summary: 'Tin báo trực tiếp cho bàn trực (SSE)',
  response: hint,
  open: (_input, context) => {
    const { username } = staffOf(context);
    return {
      owner: `staff:${username}`,
      listen: (send) => Promise.resolve(context.ports.onHint(username, (event) => send(event))),
    };
  },
});
