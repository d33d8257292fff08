/** GET /people: people under follow-up, longest first; with `q` anybody of that name or number. */
import { people } from '../../../adapters/storage/collections.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { pageOf } from '../page.ts';
import { personItem } from '../person-view.ts';
import { personList, personQuery } from '../schemas/follow.ts';
import { areaChoices, maySee, placeAsked } from '../scope.ts';
import { findPeople } from '../search.ts';

export const listPeople = defineOperation({
  name: 'listPeople',
  method: 'get',
  path: '/people',
  summary: 'Những người đang theo dõi, hoặc tìm một người',
  query: personQuery,
  response: personList,
  handle: async ({ query }, context) => {
    const { ports } = context;
    const user = staffOf(context);
    const areas = areaChoices(ports, user);
    const { q = '', status, area } = query;
    if (q !== '') {
      const found = await ports.store.getMany(people, await findPeople(ports.store, q));
      const seen = found.filter((person) => maySee(user, person.areaPath)).slice(0, query.limit);
      return { items: seen.map((person) => personItem(ports, person)), next: null, areas };
    }
    const page = await ports.store.find(people, {
      where: { status: status ?? { in: ['f0', 'f1'] }, ...placeAsked(ports, user, area) },
      order: [['since', 'asc']],
      ...pageOf(query),
    });
    return { items: page.items.map((person) => personItem(ports, person)), next: page.next, areas };
  },
});
