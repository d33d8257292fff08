// Health work in the console against the real service: a household, a list from a file, isolation, a rule pack.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMIN_PASSWORD, newFolder, startService } from '../servers/service.ts';
import type { RunningService } from '../servers/service.ts';
import { DESK, PHONE, openPage, seriousFaults, shoot, withChromium } from './open.ts';

const SOON = { timeout: 60_000 };
const PAGES = ['people', 'people/new', 'people/import', 'isolation', 'packs', 'results', 'test-slots'];
const DAY_MS = 86_400_000;

/** "8/3/2026", so many days ago, in Vietnam. */
const daysAgo = (days: number): string => {
  const [year = '', month = '', day = ''] = new Date(Date.now() + 7 * 3_600_000 - days * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
};

withChromium('health work', (start) => {
  const dataDir = newFolder('health-page');
  const list = path.join(dataDir, 'danh-sach.xlsx');
  let browser: Browser;
  let service: RunningService;
  let desk: { page: Page; context: BrowserContext };

  beforeAll(async () => {
    service = await startService({ dataDir, env: { LOG_LEVEL: 'silent' } });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('F0');
    sheet.addRow(['Họ và tên', 'SĐT', 'Năm sinh', 'Diện', 'Ngày dương tính']);
    sheet.addRow(['Kiều Thị Sim', 987000190, 1961, 'F0', daysAgo(12)]);
    sheet.addRow(['Kiều Văn Mận', '0987 000 191', 1990, 'F1', daysAgo(10)]);
    sheet.addRow(['Kiều Văn Sấu', '12', 1990, 'F1', daysAgo(3)]);
    await book.xlsx.writeFile(list);
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

  const read = async (): Promise<string[]> => {
    await desk.page.goto(`${service.base}/console/people/import`);
    await desk.page.setInputFiles('input[type="file"]', list);
    await desk.page.waitForSelector('.fates', SOON);
    return desk.page.locator('.fate b').allInnerTexts();
  };

  test('two people on one phone are enrolled together and live in one household', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/people/new`);
    await page.getByLabel('Số điện thoại').fill('0987 000 180');
    await page.getByRole('button', { name: 'Thêm thành viên' }).click();
    await page.getByLabel('Họ tên').nth(0).fill('Đinh Thị Khế');
    await page.getByLabel('Năm sinh').nth(0).fill('8/3/1958');
    await page.getByLabel('Họ tên').nth(1).fill('Đinh Văn Na');
    await page.getByLabel('Năm sinh').nth(1).fill('2015');
    await page.getByLabel('Là gì của chủ máy').fill('cháu');
    await page.getByRole('button', { name: 'Thêm 2 người' }).click();
    await page.locator('.form-done a').nth(1).waitFor(SOON);
    await page.locator('.form-done a').nth(1).click();
    await page.waitForSelector('.house li:nth-child(2)', SOON);
    expect(await page.locator('.house').innerText()).toMatch(/Đinh Thị Khế[^]*chủ máy[^]*Đinh Văn Na[^]*cháu/);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'health-person-1440');
  });

  test('the household on a page of its own: one goes to hospital, another is not reminded today', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Trang gia đình' }).click();
    const rowOf = (name: string) => page.locator('tbody tr').filter({ hasText: name });
    await rowOf('Đinh Văn Na').waitFor(SOON);
    expect(await page.locator('h1').innerText()).toBe('Gia đình Đinh Thị Khế');
    expect(await rowOf('Đinh Văn Na').innerText()).toMatch(/cháu[^]*F0[^]*hỏi tới[^]*Chưa ai nhận/i);
    await rowOf('Đinh Thị Khế').getByRole('button', { name: 'Chuyển nơi chăm sóc' }).click();
    await page.getByLabel('Chuyển tới').selectOption('hospital');
    await page.getByLabel('Tên nơi đó').fill('Bệnh viện đa khoa tỉnh');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'health-place-1440');
    await page.locator('[role="dialog"] button[type="submit"]').click();
    await rowOf('Đinh Thị Khế').getByText('Bệnh viện').waitFor(SOON);
    expect(await rowOf('Đinh Thị Khế').innerText()).not.toContain('hỏi tới');
    await rowOf('Đinh Văn Na').getByRole('button', { name: 'Dừng nhắc hôm nay' }).click();
    await rowOf('Đinh Văn Na').getByText('hôm nay không nhắc').waitFor(SOON);
    for (const view of [DESK, { ...PHONE, dark: true }]) {
      await page.setViewportSize(view);
      await page.emulateMedia({ colorScheme: 'dark' in view ? 'dark' : 'light' });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      await shoot(page, `health-household-${view.width}`);
    }
    await rowOf('Đinh Văn Na').getByRole('link', { name: 'Đinh Văn Na' }).click();
    await page.getByText('Đã dừng nhắc trong hôm nay').waitFor(SOON);
    await shoot(page, 'health-person-390');
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('an account is given the number that patients are told', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/users`);
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await page.getByLabel('Tên đăng nhập').fill('tram1');
    await page.getByLabel('Họ tên').fill('Trạm y tế Tịnh Khê');
    await page.getByLabel('Số điện thoại cho người bệnh').fill('0255 000 111');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'health-user-1440');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.waitForSelector('text=tram1', SOON);
    const phoneOf = async (): Promise<unknown> => {
      const { items } = (await (await service.api('/users')).json()) as {
        items: { username: string; phone: unknown }[];
      };
      return items.find(({ username }) => username === 'tram1')?.phone;
    };
    expect(await phoneOf()).toBe('+84255000111');
  });

  test('a workbook is shown line by line, written, and changes nothing the second time', async () => {
    const { page } = desk;
    expect(await read()).toEqual(['1', '2', '0', '0']);
    expect(await page.locator('tbody').innerText()).toContain('Số điện thoại');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'health-import-1440');
    const [download] = await Promise.all([
      page.waitForEvent('download', SOON),
      page.getByRole('button', { name: 'Tải 1 dòng' }).click(),
    ]);
    expect(fs.readFileSync(await download.path(), 'utf8')).toMatch(/Kiều Văn Sấu,12,.*Số điện thoại/);
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await page.waitForSelector('.form-done', SOON);
    expect(await page.locator('.form-done').innerText()).toContain('thêm mới 2');
    expect(await read()).toEqual(['1', '0', '0', '2']);
  });

  test('whose days are over is released, and is followed no more', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/isolation`);
    await page.waitForSelector('.ends-overdue', SOON);
    expect(await page.locator('.ends-today').innerText()).toContain('Kiều Văn Mận');
    await page.locator('.ends-overdue button').click();
    await page.getByLabel('Ghi chú').fill('Khoẻ, không sốt ba ngày nay.');
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('[role="dialog"] button[type="submit"]').click();
    await page.waitForSelector('.ends-overdue', { ...SOON, state: 'detached' });
    const found = (await (await service.api('/people?q=Sim')).json()) as { items: { status: string }[] };
    expect(found.items).toMatchObject([{ status: 'none' }]);
  });

  test('a place to be tested is opened, gets more places, and is closed', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/test-slots`);
    await page.getByText('Mở lịch mới').click();
    await page.getByLabel('Nơi lấy mẫu').fill('Trạm y tế Tịnh Khê');
    await page.getByLabel('Ngày').fill(new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10));
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mở lịch' }).click();
    await page.getByRole('link', { name: 'Trạm y tế Tịnh Khê' }).click();
    await page.getByText('Chưa ai đăng ký').waitFor(SOON);
    await page.getByLabel('Số chỗ').fill('45');
    await page.getByRole('button', { name: 'Đổi số chỗ' }).click();
    await page.getByText('0 / 45 người đăng ký').waitFor(SOON);
    await page.getByRole('button', { name: 'Đóng, không nhận thêm' }).click();
    await page.locator('.figures').getByText('đã đóng').waitFor(SOON);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'health-slot-1440');
  });

  test('a pack is switched off only with its number typed, and signed by name', async () => {
    const { page } = desk;
    await page.goto(`${service.base}/console/packs`);
    const card = page.locator('.pack').filter({ hasText: '4377/QĐ-BYT' });
    await card.getByRole('button', { name: 'Tắt bộ này' }).click();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Gõ lại số văn bản').fill('4377/QĐ-BYT');
    await page.locator('[role="dialog"] button[type="submit"]').click();
    await card.getByText('Đang tắt').waitFor(SOON);
    await card.getByRole('button', { name: 'Ký đã đọc duyệt' }).click();
    await page.getByLabel('Họ tên, chức danh').fill('BS. Kiều Văn Ổi');
    await page.getByLabel('Đã đọc đủ').check();
    await page.getByRole('button', { name: 'Ký', exact: true }).click();
    await card.getByText('BS. Kiều Văn Ổi').waitFor(SOON);
  });

  test.each(PAGES)('%s on a desk and a phone, light and dark', async (place) => {
    const { page } = desk;
    for (const view of [DESK, { ...PHONE, dark: true }]) {
      await page.setViewportSize(view);
      await page.emulateMedia({ colorScheme: 'dark' in view ? 'dark' : 'light' });
      await page.goto(`${service.base}/console/${place}`);
      await page.waitForSelector('.page h1', SOON);
      await page.waitForSelector('.waiting', { ...SOON, state: 'detached' });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      expect(
        await page.evaluate('[...document.querySelectorAll(".page")].some((box) => box.scrollWidth > box.clientWidth)'),
      ).toBe(false);
      await shoot(page, `health-${place.replace('/', '-')}-${view.width}`);
    }
  });
});
