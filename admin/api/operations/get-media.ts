/** GET /media/:id: a picture, a sound or a file that somebody sent, as it is, for whoever may see the sender's case or page. */
import { z } from 'zod';
import { noteLook } from '../looks.ts';
import { defineFile } from '../operation.ts';
import { maySeeMedia } from '../own-media.ts';
import { notFound } from '../problem.ts';

export const getMedia = defineFile({
  name: 'getMedia',
  path: '/media/:id',
  summary: 'Ảnh, ghi âm hoặc tệp người dân đã gửi',
  params: z.object({ id: z.string().max(200) }),
  handle: async ({ params }, context) => {
    const file = await context.ports.media(params.id);
    const { owner = null } = file ?? {};
    if (file === null || owner === null || !(await maySeeMedia(context, params.id, owner))) {
      throw notFound('ảnh hoặc tệp này, có thể tệp chưa tải xong');
    }
    await noteLook(context, 'view-media', owner);
    return { bytes: file.bytes, type: file.type };
  },
});
