/** GET /media/:id: a picture, a sound or a file that somebody sent, as it is. */
import { z } from 'zod';
import { defineFile } from '../operation.ts';
import { notFound } from '../problem.ts';

export const getMedia = defineFile({
  name: 'getMedia',
  path: '/media/:id',
  summary: 'Ảnh, ghi âm hoặc tệp người dân đã gửi',
  params: z.object({ id: z.string().max(200) }),
  handle: async ({ params }, { ports }) => {
    const file = await ports.media(params.id);
    if (file === null) throw notFound('ảnh hoặc tệp này, có thể tệp chưa tải xong');
    return file;
  },
});
