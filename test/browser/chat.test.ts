// The chat against the real service: words in, danger card, connection lost, memory, reach without JavaScript.
import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { newFolder, startService } from '../servers/service.ts';
import type { RunningService } from '../servers/service.ts';
import { PHONE, openPage, seriousFaults, shoot, withChromium } from './open.ts';
import type { View } from './open.ts';

const SMALL: View = { width: 320, height: 568 };
const REPLY = { timeout: 60_000 };

withChromium('web chat', (start) => {
  const dataDir = newFolder('chat-page');
  let browser: Browser;
  let service: RunningService;

  beforeAll(async () => {
    service = await startService({ dataDir, env: { LOG_LEVEL: 'silent' } });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  const say = async (page: Page, text: string): Promise<void> => {
    await page.fill('textarea', text);
    await page.keyboard.press('Enter');
  };
  const sideways = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');

  test.each([
    ['390', PHONE],
    ['390-dark', { ...PHONE, dark: true }],
    ['320', SMALL],
  ])('opens on the conversation, fits and can be reached by everyone (%s)', async (name, view) => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, view);
    await page.waitForSelector('.welcome');
    expect(await page.getAttribute('.chat-header a', 'href')).toBe('tel:115');
    expect(await sideways(page)).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, `chat-first-${name}`);
    await context.close();
  });

  test.each([
    ['390', PHONE],
    ['320', SMALL],
    ['390-dark', { ...PHONE, dark: true }],
  ])('SOS: a pinned card with 115 first that stays until it is made small (%s)', async (name, view) => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, view);
    await page.click('.sos');
    await page.waitForSelector('.danger-card', REPLY);
    await page.waitForSelector('.danger-card .location-button', REPLY);
    expect(await page.getAttribute('.danger-card a', 'href')).toBe('tel:115');
    expect(await sideways(page)).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, `chat-sos-${name}`);
    await page.reload();
    await page.waitForSelector('.danger-card .danger-lines', REPLY);
    await page.click('.danger-size');
    expect(await page.locator('.danger-card .danger-lines').count()).toBe(0);
    expect(await page.isVisible('.danger-card a[href="tel:115"]')).toBe(true);
    await shoot(page, `chat-sos-small-${name}`);
    await context.close();
  });

  test('choices are wide and high enough, the chosen one stays', async () => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, PHONE);
    await say(page, 'tôi sốt 38,5 từ hôm qua, ho khan, không khó thở');
    await page.waitForSelector('button.choice', REPLY);
    const box = await page.locator('button.choice').first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThan(340);
    const label = await page.locator('button.choice').first().innerText();
    await page.locator('button.choice').first().click();
    await page.waitForSelector('.choice-taken');
    expect(await page.locator('.choice-taken').first().innerText()).toContain(label);
    await page.locator('.bubble-line:not(.bubble-line-own)').nth(1).waitFor(REPLY);
    await shoot(page, 'chat-choices-390');
    await context.close();
  });

  test('the place is sent by one tap', async () => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, PHONE);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 15.1735, longitude: 108.8868 });
    await page.click('.sos');
    await page.waitForSelector('.danger-card .location-button', REPLY);
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && (request.postData() ?? '').includes('location'),
    );
    await page.click('.danger-card .location-button');
    expect((await sent).postDataJSON()).toMatchObject({ location: { lat: 15.1735, lon: 108.8868 } });
    await context.close();
  });

  test('without a connection words are kept and sent once; after a reload nothing is doubled', async () => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, PHONE);
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.postDataJSON().clientId);
    });
    await page.waitForSelector('.welcome');
    await context.setOffline(true);
    await say(page, 'cho em hỏi giờ làm việc của trạm');
    await page.waitForSelector('.bubble-waiting');
    await page.waitForSelector('.offline-line', REPLY);
    await shoot(page, 'chat-offline-390');
    await context.setOffline(false);
    await page.waitForSelector('.bubble-sent', REPLY);
    await page.waitForSelector('.turn .bubble-line:not(.bubble-line-own)', REPLY);
    expect(new Set(posts).size).toBe(1);
    const before = await page.locator('.turn').count();
    await page.reload();
    await page.waitForSelector('.turn');
    await page.waitForTimeout(1000);
    expect(await page.locator('.turn').count()).toBe(before);
    await context.close();
  });

  test('a renewed cookie is a new conversation: old replies do not hide new ones', async () => {
    const { page, context } = await openPage(browser, `${service.base}/chat`, PHONE);
    await say(page, 'xin chào');
    await page.waitForSelector('.turn .bubble-line:not(.bubble-line-own)', REPLY);
    await context.clearCookies();
    await page.reload();
    await say(page, 'SOS');
    await page.waitForSelector('.danger-card', REPLY);
    await context.close();
  });

  test('without JavaScript the numbers are there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
    const page = await context.newPage();
    await page.goto(`${service.base}/chat`);
    expect(await page.locator('noscript a[href="tel:115"]').isVisible()).toBe(true);
    expect(await page.locator('noscript').innerText()).toContain('1900 9095');
    await context.close();
  });

  test('home says what this is, in both themes', async () => {
    for (const dark of [false, true]) {
      const { page, context } = await openPage(browser, service.base, { ...PHONE, dark });
      expect(await page.getAttribute('html', 'lang')).toBe('vi');
      expect(await seriousFaults(page)).toEqual([]);
      await shoot(page, `home-390${dark ? '-dark' : ''}`);
      await context.close();
    }
  });
});
