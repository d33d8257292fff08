/** Tables of answers, unanswered questions, bulletins and hotlines. */
import { expect } from '@jest/globals';
import { answerEdits, audit, questions } from '../../../adapters/storage/collections.ts';
import type { Tables } from '../table.ts';
import type { World } from '../world.ts';

const text = {
  question: 'Trẻ sốt có được tắm không?',
  variants: ['bé sốt tắm được không'],
  chat: 'Được tắm nhanh nước ấm khi trẻ tỉnh táo.',
  source: 'kiến thức y tế chung',
  expires: '2027-01-01',
};

async function seedQuestion({ fake }: World): Promise<void> {
  await fake.ports.store.insert(questions, {
    ...{ id: 'u1', text: 'nuôi ong có phải báo không', wordings: ['nuôi ong có phải báo không', 'ong bao ai'] },
    ...{
      askers: ['c1', 'c2'],
      asks: {},
      asked: 2,
      state: 'open' as const,
      reply: null,
      told: true,
      openedMs: 1,
      lastMs: 2,
    },
  });
}

export const answerTables = {
  listAnswers: [
    {
      ...{ label: 'all that ship, unsigned', as: 'station', path: '/answers?q=tre%20sot%20tam', status: 200 },
      body: { next: null },
      after: (_world, { body }) => {
        const { items } = body as { items: { id: string; review: unknown; told: boolean; shipped: boolean }[] };
        expect(items.map(({ id }) => id)).toContain('chi.bath');
        // this world requires reviews, so nothing that nobody signed is told
        expect(items.every(({ review, told, shipped }) => review === null && !told && shipped)).toBe(true);
      },
    },
    { label: 'by state', as: 'cdc', path: '/answers?state=withdrawn', status: 200, body: { items: [] } },
    { label: 'no such state', as: 'cdc', path: '/answers?state=moon', status: 422 },
  ],
  createAnswer: [
    {
      ...{ label: 'one of the province', as: 'cdc', path: '/answers', status: 201 },
      send: { ...text, topic: 'general', aspect: 'bath' },
      body: { shipped: false, version: 1, review: null, sms: 'Duoc tam nhanh nuoc am khi tre tinh tao.' },
    },
    {
      ...{ label: 'an SMS that is too long', as: 'cdc', path: '/answers', status: 422, detail: /Bản SMS dài 400 chữ/ },
      send: { ...text, chat: 'a'.repeat(400), topic: 'general', aspect: 'bath' },
    },
    {
      label: 'not by stations',
      as: 'station',
      path: '/answers',
      send: { ...text, topic: 'x1', aspect: 'x1' },
      status: 403,
    },
  ],
  changeAnswer: [
    {
      ...{ label: 'no such answer', as: 'operator', path: '/answers/none', send: text, status: 404 },
    },
    {
      ...{ label: 'a new version, written down', as: 'operator', path: '/answers/chi.bath', send: text, status: 200 },
      body: { version: 1, chat: text.chat, review: null, versions: [{ version: 1, by: 'operator' }] },
      after: async ({ fake }) => {
        const { items } = await fake.ports.store.find(audit, { where: { subject: 'chi.bath' } });
        expect(items).toMatchObject([{ act: 'answer-edit', by: 'operator' }]);
      },
    },
    {
      ...{ label: 'and another', as: 'operator', path: '/answers/chi.bath', status: 200 },
      send: { ...text, chat: 'Tắm nhanh.' },
      body: { version: 2, versions: [{ version: 1 }, { version: 2 }] },
    },
  ],
  signAnswer: [
    {
      ...{ label: 'a named human stands for this text', as: 'cdc', path: '/answers/chi.bath/review', status: 200 },
      send: { name: 'BS. Kiều Ổi', on: '2026-03-09', version: 0 },
      body: { review: { name: 'BS. Kiều Ổi', by: 'cdc', current: true }, told: true },
    },
    {
      ...{ label: 'for no text that changed meanwhile', as: 'cdc', path: '/answers/chi.bath/review', status: 422 },
      send: { name: 'BS. Kiều Ổi', on: '2026-03-09', version: 3 },
      detail: /vừa được sửa/,
      after: async ({ fake }) =>
        expect((await fake.ports.store.get(answerEdits, 'chi.bath'))?.review?.name).toBe('BS. Kiều Ổi'),
    },
    {
      ...{ label: 'tomorrow', as: 'cdc', path: '/answers/chi.bath/review', status: 422, detail: /tương lai/ },
      send: { name: 'BS. Kiều Ổi', on: '2026-03-11', version: 0 },
    },
    {
      ...{ label: 'not a program', as: 'program', path: '/answers/chi.bath/review', status: 422, detail: /người thật/ },
      send: { name: 'Máy', on: '2026-03-09', version: 0 },
    },
  ],
  withdrawAnswer: [
    {
      ...{ label: 'no longer told', as: 'cdc', path: '/answers/chi.bath/withdrawal', status: 200 },
      send: { withdrawn: true },
      body: { withdrawn: true, told: false },
    },
    { label: 'and again', as: 'cdc', path: '/answers/chi.bath/withdrawal', send: { withdrawn: false }, status: 200 },
  ],
  listQuestions: [
    {
      ...{ label: 'with how many asked, and without who', as: 'operator', path: '/questions', status: 200 },
      before: seedQuestion,
      body: { items: [{ id: 'u1', asked: 2, state: 'open' }] },
      after: (_world, { body }) => expect(JSON.stringify(body)).not.toMatch(/askers|"c1"/),
    },
  ],
  replyToQuestion: [
    {
      ...{ label: 'everybody is told, and it is kept', as: 'operator', path: '/questions/u1/reply', status: 200 },
      before: seedQuestion,
      send: { chat: 'Không cần báo.', source: 'trạm y tế', keep: { topic: 'general', expires: '2027-01-01' } },
      body: { state: 'answered', reply: { chat: 'Không cần báo.', sms: 'Khong can bao.', by: 'operator' } },
      after: async ({ fake }) => {
        expect(fake.answered).toEqual(['u1']);
        const kept = await fake.ports.store.get(answerEdits, 'own-u1');
        expect(kept?.versions).toMatchObject([{ question: 'nuôi ong có phải báo không', variants: ['ong bao ai'] }]);
      },
    },
    {
      label: 'no such question',
      as: 'operator',
      path: '/questions/u9/reply',
      send: { chat: 'A', source: 'trạm' },
      status: 404,
    },
  ],
  dropQuestion: [
    {
      ...{ label: 'leaves the list', as: 'operator', path: '/questions/u1/drop', status: 200 },
      before: seedQuestion,
      body: { state: 'dropped' },
    },
    { label: 'no such question', as: 'operator', path: '/questions/u9/drop', status: 404 },
  ],
  createBulletin: [
    {
      ...{ label: 'of an area', as: 'cdc', path: '/bulletins', status: 201 },
      send: { area: 'Tịnh Khê', day: '2026-03-10', chat: 'Thêm 3 ca sốt xuất huyết.', source: 'Sở Y tế' },
      body: { day: '2026-03-10', sms: 'Them 3 ca sot xuat huyet.', by: 'cdc' },
    },
    {
      ...{ label: 'of tomorrow', as: 'cdc', path: '/bulletins', status: 422, detail: /tương lai/ },
      send: { day: '2026-03-11', chat: 'Thêm 3 ca.', source: 'Sở Y tế' },
    },
    {
      ...{ label: 'of nowhere', as: 'cdc', path: '/bulletins', status: 422, detail: /Không rõ nơi/ },
      send: { area: 'Sao Hoả', day: '2026-03-10', chat: 'Thêm 3 ca.', source: 'Sở Y tế' },
    },
  ],
  listBulletins: [
    { label: 'none yet', as: 'station', path: '/bulletins', status: 200, body: { items: [], next: null } },
  ],
  withdrawBulletin: [
    { label: 'no such bulletin', as: 'cdc', path: '/bulletins/none', status: 404 },
    {
      ...{ label: 'is told no longer', as: 'cdc', path: '/bulletins/b-seeded', status: 204 },
      before: async ({ fake }) => {
        const { bulletins } = await import('../../../adapters/storage/collections.ts');
        const said = { chat: 'a', sms: 'a', speech: 'a' };
        await fake.ports.store.insert(bulletins, {
          ...{
            id: 'b-seeded',
            areaCode: null,
            day: '2026-03-10',
            said,
            source: 'trạm',
            by: 'cdc',
            atMs: 1,
            withdrawn: false,
          },
        });
      },
    },
  ],
  listHotlines: [
    {
      ...{ label: 'those that ship', as: 'station', path: '/hotlines', status: 200 },
      after: (_world, { body }) =>
        expect(body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ number: '115' })]) }),
    },
  ],
  createHotline: [
    {
      ...{ label: 'of an area', as: 'cdc', path: '/hotlines', status: 201 },
      send: {
        number: '0255 000 001',
        label: 'trạm y tế Tịnh Khê',
        area: 'Tịnh Khê',
        cost: 'charged',
        checkedOn: '2026-03-01',
      },
      after: (_world, { body }) => {
        const { items } = body as { items: object[] };
        expect(items[0]).toMatchObject({ number: '0255 000 001', shipped: false, checkedOn: '2026-03-01' });
      },
    },
    {
      ...{ label: 'no number', as: 'cdc', path: '/hotlines', status: 422 },
      send: { number: 'gọi em', label: 'trạm', cost: 'free', checkedOn: null },
    },
  ],
  changeHotline: [
    {
      ...{ label: '115 stays', as: 'admin', path: '/hotlines/n115', status: 422, detail: /115 luôn/ },
      send: { number: '115', label: 'cấp cứu', cost: 'free', checkedOn: null, withdrawn: true },
    },
    {
      ...{ label: 'checked today', as: 'cdc', path: '/hotlines/n111', status: 200 },
      send: { number: '111', label: 'bảo vệ trẻ em', cost: 'free', checkedOn: '2026-03-10' },
      after: (_world, { body }) => {
        const { items } = body as { items: object[] };
        expect(items[0]).toMatchObject({ id: 'n111', checkedOn: '2026-03-10', shipped: true });
      },
    },
    {
      ...{ label: 'no such number', as: 'cdc', path: '/hotlines/none', status: 404 },
      send: { number: '111', label: 'bảo vệ trẻ em', cost: 'free', checkedOn: null },
    },
  ],
} as const satisfies Tables;
