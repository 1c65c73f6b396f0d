import type { TestContext } from 'node:test';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's chromium, gone with the test. */
export async function startBrowser(t: TestContext): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ARGUMENTS,
    // Without a UTF-8 locale (bare containers) chromium names every file with a Chinese name `download`.
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  t.after(() => browser.close());
  return browser;
}

/** A visitor of a site, Chinese, who reports every error of the page and every request that leaves the site. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly complaints: string[] }> {
  const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', ...options });
  // So long only what never comes.
  context.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (400|401|403|404|410|412|413|422)/.test(message.text()))
        complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(`request to ${request.url()}`);
    });
  });
  return { context, complaints };
}
