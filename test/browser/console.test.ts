// The console against the real service: an SOS from the chat comes in, is answered, taken and closed.
import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMIN_PASSWORD, newFolder, startService } from '../servers/service.ts';
import type { RunningService } from '../servers/service.ts';
import { DESK, PHONE, openPage, seriousFaults, shoot, withChromium } from './open.ts';
import type { View } from './open.ts';

const SOON = { timeout: 60_000 };
const PAGES = ['duty', 'users', 'failures', 'people/new', 'account'];

withChromium('console', (start) => {
  const dataDir = newFolder('console-page');
  let browser: Browser;
  let service: RunningService;
  let desk: { page: Page; context: BrowserContext };
  let phone: { page: Page; context: BrowserContext };

  const signIn = async (view: View): Promise<{ page: Page; context: BrowserContext }> => {
    const opened = await openPage(browser, `${service.base}/console`, view);
    await opened.page.fill('input[autocomplete="username"]', 'admin');
    await opened.page.fill('input[autocomplete="current-password"]', ADMIN_PASSWORD);
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForSelector('.rail', { ...SOON, state: 'attached' });
    return opened;
  };

  beforeAll(async () => {
    service = await startService({ dataDir, env: { LOG_LEVEL: 'silent' } });
    browser = await start();
    phone = await openPage(browser, `${service.base}/chat`, PHONE);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  test('a wrong password says so; the right one opens the queues', async () => {
    const { page, context } = await openPage(browser, `${service.base}/console`, DESK);
    await page.fill('input[autocomplete="username"]', 'admin');
    await page.fill('input[autocomplete="current-password"]', 'khong-phai-mat-khau');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="alert"]', SOON);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'console-sign-in-1440');
    await context.close();
    desk = await signIn(DESK);
    await desk.page.waitForSelector('.note', SOON);
    await shoot(desk.page, 'console-empty-1440');
  });

  test('an SOS in the chat is a case in the console, unasked, and the reply appears in the chat', async () => {
    await phone.page.click('.sos');
    await phone.page.waitForSelector('.danger-card', SOON);
    await desk.page.waitForSelector('.row .tone-RED', SOON);
    await desk.page.waitForSelector('.case .entry-in', SOON);
    expect(await seriousFaults(desk.page)).toEqual([]);
    const frame = await desk.page.locator('.reply').boundingBox();
    expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeCloseTo(DESK.height, 0);
    await shoot(desk.page, 'console-sos-1440');

    await desk.page.keyboard.press('r');
    await desk.page.keyboard.type('Trạm nghe đây, bác mở cửa giúp.');
    await desk.page.keyboard.press('Control+Enter');
    await phone.page.waitForSelector('.bubble-staff', SOON);
    expect(await phone.page.locator('.bubble-staff').innerText()).toContain('bác mở cửa giúp');
    await shoot(phone.page, 'chat-staff-reply-390');
  });

  test('a second SOS announces itself and pushes nothing', async () => {
    const before = await desk.page.locator('.row').count();
    const other = await openPage(browser, `${service.base}/chat`, PHONE);
    await other.page.fill('textarea', 'ba tôi bất tỉnh rồi');
    await other.page.keyboard.press('Enter');
    await desk.page.waitForSelector('.news-red', SOON);
    expect(await desk.page.locator('.row').count()).toBe(before);
    await shoot(desk.page, 'console-news-1440');
    await desk.page.click('.news-button');
    await desk.page.locator('.row').nth(before).waitFor(SOON);
    await other.context.close();
  });

  test('taking, sending help and closing: an alarm wants a note', async () => {
    await desk.page.getByRole('button', { name: 'Đã nhận' }).click();
    await desk.page.waitForSelector('.state[aria-pressed="true"]', SOON);
    await desk.page.keyboard.press('e');
    await desk.page.waitForSelector('[role="dialog"] select', SOON);
    expect(await seriousFaults(desk.page)).toEqual([]);
    await desk.page.selectOption('[role="dialog"] select', 'helped');
    await desk.page.fill('[role="dialog"] textarea', 'Đã tới nhà, người bệnh ổn, để lại máy đo.');
    await shoot(desk.page, 'console-close-1440');
    await desk.page.locator('[role="dialog"] button[type="submit"]').click();
    await desk.page.waitForSelector('[role="dialog"]', { ...SOON, state: 'detached' });
    const open = (await (await service.api('/cases')).json()) as { items: unknown[] };
    expect(open.items).toHaveLength(1);
  });

  test('somebody is enrolled', async () => {
    await desk.page.goto(`${service.base}/console/people/new`);
    await desk.page.getByLabel('Họ tên').fill('Đinh Thị Khế');
    await desk.page.getByLabel('Số điện thoại').fill('0987 000 170');
    await desk.page.getByLabel('Năm sinh').fill('1958');
    await desk.page.getByRole('button', { name: 'Thêm người' }).click();
    await desk.page.waitForSelector('.form-done', SOON);
    await shoot(desk.page, 'console-enrol-1440');
  });

  test.each(PAGES)('%s can be reached by everyone, on a desk and a phone, light and dark', async (place) => {
    for (const view of [DESK, { ...PHONE, dark: true }]) {
      await desk.page.setViewportSize(view);
      await desk.page.emulateMedia({ colorScheme: 'dark' in view ? 'dark' : 'light' });
      await desk.page.goto(`${service.base}/console/${place}`);
      await desk.page.waitForSelector('.page h1', SOON);
      await desk.page.waitForLoadState('load');
      expect(await seriousFaults(desk.page)).toEqual([]);
      expect(await desk.page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      await shoot(desk.page, `console-${place.replace('/', '-')}-${view.width}`);
    }
  });

  test('on a phone: rail, then list, then case', async () => {
    const { page, context } = await signIn(PHONE);
    await page.locator('.rail-link').first().click();
    await page.waitForSelector('.row', SOON);
    await shoot(page, 'console-list-390');
    await page.locator('.row-link').first().click();
    await page.waitForSelector('.case .reply', SOON);
    expect(await page.locator('.list-pane').isVisible()).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'console-case-390');
    await context.close();
  });

  test('nobody on duty is said loudly', async () => {
    await service.api('/duty', {
      method: 'PUT',
      body: JSON.stringify({ levels: [] }),
      headers: { 'content-type': 'application/json' },
    });
    await desk.page.setViewportSize(DESK);
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.page.goto(`${service.base}/console`);
    await desk.page.waitForSelector('.banner', SOON);
    expect(await desk.page.locator('.banner').innerText()).toContain('Không có ai trực');
    await shoot(desk.page, 'console-nobody-1440');
  });

  test('the simulator drives the real Telegram channel and shows what happens inside', async () => {
    const { page, context } = await openPage(browser, `${service.base}/simulator`, DESK);
    await page.locator('.phone-examples button').first().click();
    await page.waitForSelector('.phone-bubble:not(.phone-own)', SOON);
    await page.waitForSelector('.inside-list li', SOON);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'simulator-1440');
    await context.close();
  });
});
