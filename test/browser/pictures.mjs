// Takes the pictures of the README from the running pages: `npm run pictures`. Looks at a phone (390 px) and a desk (1440 px).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensureBuilt, root } from '../../tools/build.mjs';

const PASSWORD = 'Hinh-Anh-Dep-77';
const TOKEN = 'pictures-token-0123456789-abcdefghijk';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const out = path.join(root, 'docs', 'pictures');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-pictures-'));
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

const port = await new Promise((resolve) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = server.address();
    server.close(() => resolve(free));
  });
});
const base = `http://127.0.0.1:${port}`;

async function begin() {
  await ensureBuilt();
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    PORT: String(port),
    DATA_DIR: path.join(folder, 'data'),
    ADMIN_PASSWORD: PASSWORD,
    ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
  };
  const service = spawn(process.execPath, [path.join(root, 'dist', 'bots', 'main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let i = 0; i < 200; i += 1) {
    if (
      await fetch(`${base}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return service;
    await sleep(100);
  }
  throw new Error('the service did not start');
}

const api = (where, body) =>
  fetch(`${base}/api/v1${where}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function say(page, text) {
  await page.getByRole('textbox').first().fill(text);
  await page.keyboard.press('Enter');
  await sleep(1_800);
}

/** An ISO day in Vietnam, so that the pictures do not age. */
const daysAgo = (days) => new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

async function people() {
  const list = [
    {
      name: 'Đinh Thị Khế',
      phone: '+84987000170',
      birthYear: 1958,
      sex: 'female',
      conditions: ['hypertension'],
      doses: 2,
      status: 'f0',
      since: daysAgo(4),
    },
    { name: 'Kiều Văn Ổi', phone: '+84987000171', birthYear: 1990, sex: 'male', status: 'f1', since: daysAgo(2) },
    { name: 'Tạ Thị Mơ', phone: '+84987000172', birthYear: 1979, sex: 'female', status: 'f0', since: daysAgo(3) },
  ];
  for (const person of list) await api('/people', person);
}

async function shoot() {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
    fs.existsSync(file),
  );
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const shot = (page, name) => page.screenshot({ path: path.join(out, `${name}.png`) });
  try {
    await people();
    const desk = await (
      await browser.newContext({ viewport: DESK, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    ).newPage();
    await desk.goto(`${base}/console`);
    await desk.getByLabel(/tên đăng nhập/i).fill('admin');
    await desk.getByLabel(/mật khẩu/i).fill(PASSWORD);
    await desk.keyboard.press('Enter');
    await sleep(2_500);

    const phone = await (
      await browser.newContext({
        viewport: PHONE,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        deviceScaleFactor: 2,
      })
    ).newPage();
    await phone.goto(`${base}/chat`);
    await sleep(800);
    await shot(phone, 'chat-first');
    await say(phone, 'cuu voi, me toi kho tho qua, moi tim');
    await say(phone, 'so 9 tran phu, phuong xuan huong, da lat');
    await shot(phone, 'chat-sos');

    await desk.goto(`${base}/console`);
    await sleep(2_500);
    await shot(desk, 'console-case');
    const { items } = await (
      await fetch(`${base}/api/v1/cases?kind=sos`, { headers: { authorization: `Bearer ${TOKEN}` } })
    ).json();
    await api(`/cases/${items[0].id}/state`, { state: 'acknowledged' });
    await api(`/cases/${items[0].id}/replies`, { text: 'Trạm đã nhận, anh chị giữ máy. Xe của trạm đang ra ngõ.' });
    await sleep(1_500);
    await shot(phone, 'chat-reply');
    await desk.setViewportSize(PHONE);
    await desk.goto(`${base}/console`);
    await sleep(2_000);
    await shot(desk, 'console-phone');
    await desk.setViewportSize(DESK);

    await desk.goto(`${base}/simulator`);
    await sleep(1_500);
    await say(desk, 'toi sot 38,5 tu hom qua, ho khan, khong kho tho');
    await say(desk, 'gio thi tho khong noi nua, spo2 91');
    await sleep(2_000);
    await shot(desk, 'simulator');
  } finally {
    await browser.close();
  }
}

fs.mkdirSync(out, { recursive: true });
const service = await begin();
try {
  await shoot();
} finally {
  service.kill('SIGTERM');
  await new Promise((ended) => service.on('exit', ended));
  fs.rmSync(folder, { recursive: true, force: true });
}
