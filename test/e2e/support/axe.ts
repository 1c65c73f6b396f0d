import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Violations = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string(), summary: z.string() })) }),
);

const script = readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const locale = readFile(new URL(import.meta.resolve('axe-core/locales/zh_CN.json')), 'utf8');

/** Every rule of WCAG 2.2 A and AA and the best practices of axe but `without`: nothing may be found. Says in Chinese what was. */
export async function assertAccessible(page: Page, where: string, without: readonly string[] = []): Promise<void> {
  // A page keeps it until it is left; reading half a megabyte of script again costs as much as looking.
  if ((await page.evaluate('typeof axe')) !== 'object') {
    await page.evaluate(await script);
    await page.evaluate(`axe.configure({ locale: ${await locale} })`);
  }
  const found: unknown = await page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: ${JSON.stringify(Object.fromEntries(without.map((rule) => [rule, { enabled: false }])))} });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map((node) => ({ html: node.html.slice(0, 200), summary: node.failureSummary ?? '' })) }));
  })()`);
  assert.deepEqual(Violations.parse(found), [], where);
}
