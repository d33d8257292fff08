/** The pages: home, the citizens' chat, the console, the simulator, and what is not there. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import compression from 'compression';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { mayDo } from './access.ts';
import { identify } from './auth/caller.ts';
import { sourceOf } from './auth/origin.ts';
import { simulatorFrom } from './auth/simulator.ts';
import { chatOf } from './chat.ts';
import { cookiesOf } from './cookies.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { receiptState } from './receipt-state.ts';

type PageName = 'home' | 'chat' | 'console' | 'simulator' | 'my-data';

/**
 * @param pagesDir holds `<page>/index.html` and `assets/`
 * @param simulator what answers below `/simulator` besides the page; reached only by those who may use it
 */
export function createPages(ports: Ports, pagesDir: string, simulator: RequestHandler | null): express.Router {
  const router = express.Router();
  const page =
    (name: PageName): RequestHandler =>
    (_request, response) =>
      sendPage(pagesDir, name, response);
  // Pages alone are compressed: a phone in the hills loads them once; live streams and webhooks must not wait for a buffer.
  router.use(
    '/assets',
    compression(),
    express.static(path.join(pagesDir, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.get('/', page('home'));
  router.get('/chat', (request, response, next) => {
    chatOf(ports, cookiesOf(request, response, ports.settings.publicUrl.startsWith('https:')));
    next();
  });
  router.get('/chat', page('chat'));
  router.get('/my-data', page('my-data'));
  router.get('/r/:code', (request, response) => answerReceipt(ports, request.params.code, response));
  router.get(['/console', '/console/*rest'], page('console'));
  router.use('/simulator', (request, response, next) => admitToSimulator(ports, request, response, next));
  if (simulator !== null) router.use('/simulator', simulator);
  router.get('/simulator', page('simulator'));
  return router;
}

async function sendPage(pagesDir: string, name: PageName, response: Response): Promise<void> {
  const html = await readFile(path.join(pagesDir, name, 'index.html')).catch(() => null);
  if (html === null) {
    sendNotice(response, 503, 'Trang này chưa sẵn sàng', 'Máy chủ đang chuẩn bị trang. Cần cấp cứu hãy gọi 115.');
    return;
  }
  // a page is small and names its assets by their hashes: it is always asked for anew
  response.set('cache-control', 'no-cache').type('html').send(html);
}

async function admitToSimulator(ports: Ports, request: Request, response: Response, next: () => void): Promise<void> {
  const inside = simulatorFrom(ports, request);
  const secure = ports.settings.publicUrl.startsWith('https:');
  const user = inside.on && !inside.local ? await caller(ports, request, response, secure) : null;
  const verdict = mayDo('followInside', user, inside);
  if (verdict === 'off') return sendMissing(response);
  if (verdict !== 'yes') {
    return sendNotice(response, 401, 'Cần đăng nhập', 'Trình mô phỏng chỉ dành cho cán bộ. Hãy đăng nhập ở /console.');
  }
  const { origin, host } = request.headers;
  const source = sourceOf({ origin, host, secFetchSite: request.get('sec-fetch-site') }, ports.settings.publicUrl);
  if (request.method !== 'GET' && source === 'foreign') {
    return sendNotice(response, 403, 'Không được phép', 'Yêu cầu đến từ một trang khác nên bị từ chối.');
  }
  next();
}

async function caller(
  ports: Ports,
  request: Request,
  response: Response,
  secure: boolean,
): ReturnType<typeof identify> {
  try {
    return await identify(ports, request.headers.authorization, cookiesOf(request, response, secure));
  } catch (fault) {
    if (fault instanceof Problem) return null;
    throw fault;
  }
}

const RECEIPTS = {
  valid: { status: 200, title: 'Mã khai báo còn hạn', text: 'Tờ khai y tế này có thật và còn hạn.' },
  expired: { status: 200, title: 'Mã khai báo hết hạn', text: 'Tờ khai y tế này đã quá hạn. Xin khai lại.' },
  unknown: { status: 404, title: 'Không có mã này', text: 'Không tìm thấy tờ khai nào có mã này. Xin xem lại mã.' },
} as const;

/** Whether a code is good, and nothing of whose it is. */
async function answerReceipt(ports: Ports, code: string, response: Response): Promise<void> {
  const { status, title, text } = RECEIPTS[await receiptState(ports, code)];
  sendNotice(response, status, title, text);
}

/** 404 in Vietnamese. */
export function sendMissing(response: Response): void {
  sendNotice(response, 404, 'Không có trang này', 'Địa chỉ không đúng hoặc trang đã bỏ. Cần cấp cứu hãy gọi 115.');
}

/** A page of one sentence; title and text are ours, never what somebody sent. */
export function sendNotice(response: Response, status: number, title: string, text: string): void {
  response.status(status).set('cache-control', 'no-store').type('html').send(`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}: Bình An</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Về trang đầu</a></p></main></body>
</html>
`);
}
