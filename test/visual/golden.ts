import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Share of pixels that another version of the PDF renderer may draw differently. */
const TOLERANCE = 0.01;
const folder = new URL('../golden/', import.meta.url);

/** Compares a page with its picture under test/golden; `UPDATE_GOLDEN=1` writes the picture anew, to be looked at before it is committed. */
export function assertLooksLike(name: string, picture: PNG): void {
  const golden = new URL(`${name}.png`, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 }));
    return;
  }
  assert.ok(existsSync(golden), `test/golden/${name}.png is missing: UPDATE_GOLDEN=1 npm test writes it`);
  const expected = PNG.sync.read(readFileSync(golden));
  assert.deepEqual([picture.width, picture.height], [expected.width, expected.height], name);
  const differing = pixelmatch(picture.data, expected.data, undefined, picture.width, picture.height, { threshold: 0.25 });
  const share = differing / (picture.width * picture.height);
  assert.ok(share <= TOLERANCE, `${name}: ${(100 * share).toFixed(2)} % of the pixels differ from test/golden/${name}.png`);
}
