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

/** Where a page is too wide first. */
export const TELEPHONE = [{ width: 390, height: 844 }] as const;

/** A desk and a telephone. */
export const DESK_AND_TELEPHONE = [SIZES[0], ...TELEPHONE] as const;

/** For people who look at screens: `LOOK_PICTURES=1`. No test reads them. */
const KEEPS_PICTURES = process.env['LOOK_PICTURES'] === '1';

/** Comes to an end when nothing moves on the page any more; what turns for ever (a sign of waiting) does not count. */
const SETTLED = `(async () => {
  const frames = async (count) => {
    for (let at = 0; at < count; at += 1) await new Promise((done) => requestAnimationFrame(done));
  };
  const still = () => Promise.allSettled(
    document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished),
  );
  // What comes up begins to move some frames after it is there.
  await frames(8);
  await still();
  await frames(2);
  await still();
})()`;

/**
 * Looks at what is on the page now, in every size: axe finds nothing, nothing sticks out sideways; keeps a picture of each
 * in test-output/workbench when asked to.
 */
export async function lookAt(
  page: Page,
  name: string,
  sizes: readonly { readonly width: number; readonly height: number }[] = SIZES,
): Promise<void> {
  if (KEEPS_PICTURES) await mkdir(FOLDER, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate(SETTLED);
    const where = `${name} ${size.width}×${size.height}`;
    if (KEEPS_PICTURES) await page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`) });
    await assertAccessible(page, where);
    const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
    assert.ok(beyond <= 0, `${where}: ${beyond} px too wide`);
  }
  await page.setViewportSize(SIZES[0]);
}
