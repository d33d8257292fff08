// Rumours in the console against the real service: asked in the web chat, drafted, published, told to who asked.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMIN_PASSWORD, newFolder, startService } from '../servers/service.ts';
import { until } from '../until.ts';
import type { RunningService } from '../servers/service.ts';
import { DESK, PHONE, openPage, seriousFaults, shoot, withChromium } from './open.ts';

const SOON = { timeout: 60_000 };
const ASKED = 'nghe nói nhà máy Sông Ngân trộn hoá chất độc vào nước máy, đúng không';

withChromium('rumours', (start) => {
  const dataDir = newFolder('claims-page');
  let browser: Browser;
  let service: RunningService;
  let desk: { page: Page; context: BrowserContext };

  const ask = async (text: string): Promise<void> => {
    const response = await fetch(`${service.base}/api/v1/chat/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: service.base },
      body: JSON.stringify({ clientId: randomUUID(), text }),
    });
    expect(response.status).toBeLessThan(300);
  };

  beforeAll(async () => {
    service = await startService({ dataDir, env: { LOG_LEVEL: 'silent' } });
    await ask(ASKED);
    await ask('tin nhà máy nước Sông Ngân cho hoá chất độc vào nước máy có thật không');
    await until('they are kept', async () => {
      const { items } = (await (await service.api('/claims')).json()) as { items: { askers: number }[] };
      return items[0]?.askers === 2;
    });
    browser = await start();
    desk = await openPage(browser, `${service.base}/console`, DESK);
    await desk.page.fill('input[autocomplete="username"]', 'admin');
    await desk.page.fill('input[autocomplete="current-password"]', ADMIN_PASSWORD);
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('.rail', SOON);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  test('one entry for two who asked in other words; drafted, seen as it would be read, published', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/claims`);
    await page.locator('.claim-row').first().waitFor(SOON);
    expect(await page.locator('.claim-row').allInnerTexts()).toEqual([expect.stringMatching(/2 người hỏi/)]);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'claims-list-1440');
    await page.locator('.claim-row').click();
    await page.getByLabel('Sai', { exact: true }).check();
    await page.getByLabel('Giải thích').fill('Mẫu nước hôm nay đạt chuẩn, bà con dùng bình thường.');
    await page.getByLabel('Nguồn').fill('Trung tâm kiểm soát bệnh tật');
    await page.getByLabel('Lời công bố tin này').fill('Nước máy có hoá chất độc');
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.locator('.claim-preview').waitFor(SOON);
    expect(await page.locator('.claim-preview').innerText()).toMatch(/Kết luận: tin SAI[^]*Tin SAI\. Mau nuoc/);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'claim-draft-1440');
    await page.setViewportSize(PHONE);
    await shoot(page, 'claim-draft-390');
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Công bố…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
    await page.locator('.claim-state').waitFor(SOON);
    expect(await page.locator('.claim-state').innerText()).toMatch(/Sai/);
    await shoot(page, 'claim-decided-1440');
    await page.setViewportSize({ width: PHONE.width, height: PHONE.height });
    await page.goto(`${service.base}/console/claims`);
    await page.getByText('Đã công bố').click();
    await page.locator('.verdict').waitFor(SOON);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await shoot(page, 'claims-list-390');
  });
});
