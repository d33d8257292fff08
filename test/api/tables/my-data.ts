/** Tables of one's own data: a copy by a link that works once, and erasing on request. */
import { expect } from '@jest/globals';
import { audit, dataExports } from '../../../adapters/storage/collections.ts';
import { seedCase } from '../fake-ports.ts';
import type { Tables } from '../table.ts';
import type { World } from '../world.ts';

const TOKEN = 'mot-lien-ket-chi-mo-mot-lan';

const waiting =
  (token: string, inMs: number) =>
  async ({ fake: { ports, clock } }: World): Promise<void> => {
    const id = ports.store.hash(`export:${token}`);
    await ports.store.insert(dataExports, { id, conversationId: 'c1', untilMs: clock.ms + inMs });
  };

export const myDataTables = {
  takeMyData: [
    { label: 'no such link', as: 'nobody', path: '/my-data', send: { token: TOKEN }, status: 404, detail: /đã mở rồi/ },
    {
      label: 'all of it',
      as: 'nobody',
      path: '/my-data',
      send: { token: TOKEN },
      before: waiting(TOKEN, 60_000),
      status: 200,
      body: {
        messages: [
          { direction: 'out', text: 'Gọi 115 ngay.' },
          { direction: 'in', text: 'bà tôi khó thở' },
        ],
        cases: [{ kind: 'sos' }, { kind: 'sos' }],
        cut: false,
      },
      // The notes of staff are theirs.
      after: (_world, { body }) => expect(JSON.stringify(body)).not.toContain('ổn'),
    },
    { label: 'once', as: 'nobody', path: '/my-data', send: { token: TOKEN }, status: 404, detail: /đã mở rồi/ },
    {
      label: 'in time',
      as: 'nobody',
      path: '/my-data',
      send: { token: 'qua-han-mat-roi' },
      before: waiting('qua-han-mat-roi', -1),
      status: 404,
      detail: /quá hạn/,
    },
    { label: 'no token', as: 'nobody', path: '/my-data', send: {}, status: 422 },
  ],
  eraseData: [
    {
      label: 'not without saying so',
      as: 'operator',
      path: '/cases/yellow/erase',
      send: { confirm: 'xoa' },
      status: 422,
    },
    {
      label: 'not by a program',
      as: 'program',
      path: '/cases/yellow/erase',
      send: { confirm: 'XOÁ' },
      status: 422,
      detail: /người thật/,
    },
    { label: 'not there', as: 'admin', path: '/cases/khong-co/erase', send: { confirm: 'XOÁ' }, status: 404 },
    {
      label: 'granted, in the name of who granted it',
      as: 'operator',
      path: '/cases/wish/erase',
      send: { confirm: 'XOÁ' },
      before: ({ fake }) =>
        seedCase(fake.ports, { id: 'wish', conversationId: 'c2', personId: 'p2', kind: 'data-request' }),
      status: 200,
      body: { id: 'wish' },
      after: async ({ fake }) => {
        expect(fake.acts).toMatchObject([
          { conversationId: 'c2', by: 'operator', act: { do: 'erase', caseId: 'wish' } },
        ]);
        const { items } = await fake.ports.store.find(audit, { where: { act: 'erase-data' } });
        expect(items).toMatchObject([{ by: 'operator', subject: 'wish' }]);
      },
    },
  ],
} satisfies Tables;
