import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { visit } from '../../support/browser.ts';
import type { PersonName, WorkbenchSite } from './workbench-site.ts';

export const PASSWORD = '一句自己记得住的长话 2026';

const WithFormToken = z.looseObject({ formToken: z.string() });

/** What a page and its API are given to work with: unlike a restart, it goes with the test. */
export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of pages, refused styles and scripts, requests to elsewhere. */
  readonly complaints: string[];
}

/** Signs this person in by the API: the first time by a one-time link that sets the password, as people do. */
export async function takePassword(site: WorkbenchSite, context: BrowserContext, person: PersonName): Promise<void> {
  const session = WithFormToken.parse(await (await context.request.get('/api/v1/session')).json());
  const headers = { 'x-gongkai-form': session.formToken };
  const answer = site.withPassword.has(person)
    ? await context.request.post('/api/v1/session', { headers, data: { signInName: person.toLowerCase(), password: PASSWORD } })
    : await context.request.post('/api/v1/activation', { headers, data: { token: await site.linkOf(person), password: PASSWORD } });
  assert.equal(answer.status(), 200, await answer.text());
  site.withPassword.add(person);
}

/** A browser in which this person is signed in, at 1366×768 unless told. */
export async function sitDown(
  site: WorkbenchSite,
  browser: Browser,
  person: PersonName,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const { context, complaints } = await visit(browser, site.address, { viewport: { width: 1366, height: 768 }, ...options });
  await takePassword(site, context, person);
  return { page: await context.newPage(), context, complaints };
}

/** Asks the API in the name of whoever is signed in; throws unless it succeeds. */
export async function ask(
  context: BrowserContext,
  method: 'POST' | 'PATCH' | 'PUT',
  path: string,
  data: unknown,
  version?: number,
): Promise<unknown> {
  const session = WithFormToken.parse(await (await context.request.get('/api/v1/session')).json());
  const answer = await context.request.fetch(path, {
    method,
    headers: { 'x-gongkai-form': session.formToken, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    data,
  });
  assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

/** By hand, on the page that asks for it. */
export async function signInOn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('登录名', { exact: true }).fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
