import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../../support/axe.ts';

const FOLDER = join(import.meta.dirname, '../../../../test-output/workbench');

/** A desk, a tablet held across, a tablet held upright. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;

/** Looks at what is on the page now, in every size: axe finds nothing, nothing sticks out sideways; keeps a picture of each. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    const where = `${name} ${size.width}×${size.height}`;
    await page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`) });
    await assertAccessible(page, where);
    const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
    assert.ok(beyond <= 0, `${where}: ${beyond} px too wide`);
  }
  await page.setViewportSize(SIZES[0]);
}
