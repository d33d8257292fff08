/** POST /bulletins: figures and words that the province gives out for a day and an area. */
import { bulletins } from '../../../adapters/storage/collections.ts';
import { dayOf, toIso } from '../../../cases/time.ts';
import { recordAudit } from '../accounts.ts';
import { formsOf } from '../answer-view.ts';
import { areaCodeOf, shownBulletin } from '../official-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { bulletin, bulletinBody } from '../schemas/answer.ts';

export const createBulletin = defineOperation({
  name: 'createBulletin',
  method: 'post',
  path: '/bulletins',
  summary: 'Đưa một bản tin',
  status: 201,
  body: bulletinBody,
  response: bulletin,
  handle: async ({ body: { area, day, source, ...forms } }, context) => {
    const { ports, key } = context;
    const atMs = ports.now();
    if (day > dayOf(toIso(atMs)))
      throw refused('Ngày của bản tin còn ở tương lai.', [{ field: 'day', detail: 'ở tương lai' }]);
    const by = staffOf(context).username;
    const id = `b${ports.store.hash(`bulletin:${by}:${key}`).slice(0, 16)}`;
    const doc = {
      id,
      areaCode: areaCodeOf(ports, area),
      day,
      said: formsOf(forms),
      source,
      by,
      atMs,
      withdrawn: false,
    };
    await recordAudit(ports.store, { id: ports.randomToken(), atMs, by, act: 'bulletin-new', subject: id });
    await ports.store.insert(bulletins, doc);
    ports.answers.changed();
    return shownBulletin(ports, { ...doc, rev: 1 });
  },
});
