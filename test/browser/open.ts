/** Opens pages in the system's Chromium: where it is found, how it is started, where screenshots go. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];
const SHOTS = path.resolve('.cache/shots');

/** Where Chromium is on this machine, null where it is not installed. */
export function chromiumPath(): string | null {
  return PLACES.find((place) => fs.existsSync(place)) ?? null;
}

/**
 * Runs the suite where Chromium is installed. Elsewhere it is left out loudly; with CI=true that is a failure,
 * because nobody would read the line.
 */
export function withChromium(name: string, suite: (start: () => Promise<Browser>) => void): void {
  const executablePath = chromiumPath();
  if (executablePath !== null) {
    describe(name, () => {
      suite(() => chromium.launch({ executablePath, args: QUIET }));
    });
    return;
  }
  const missing = `${name}: left out, Chromium is not installed (npm run setup:test)`;
  process.stderr.write(`\n!!! ${missing}\n\n`);
  test('Chromium is installed', () => {
    if (process.env['CI'] === 'true') throw new Error(missing);
  });
}

export interface View {
  width: number;
  height: number;
  dark?: boolean;
}

export const PHONE: View = { width: 390, height: 844 };
export const DESK: View = { width: 1440, height: 900 };

/** A page with nothing remembered, Vietnamese, in Vietnam's zone. */
export async function openPage(
  browser: Browser,
  address: string,
  view: View,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.dark === true ? 'dark' : 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { page, context };
}

/** Keeps what the page looks like in `.cache/shots/<name>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** Resolves when nothing moves any more but what moves for ever; what is about to move begins within two frames. */
const STILL = `new Promise((soon) => requestAnimationFrame(() => requestAnimationFrame(soon)))
  .then(() => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity))
  .then((moving) => Promise.allSettled(moving.map(({ finished }) => finished)))
  .then(() => null)`;

/** Serious and critical faults of accessibility, one sentence each; none is what a page owes. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // half faded in, a dialog has other colours
  await page.evaluate(STILL);
  const source = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const found = await page.evaluate<
    { id: string; impact: string; help: string; nodes: { html: string; failureSummary: string }[] }[]
  >('axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
