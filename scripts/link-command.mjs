// Makes node_modules/.bin/gongkai after an installation: npm links the commands of dependencies only,
// not those of the package itself. Runs as `postinstall`, on whatever Node.js npm runs on.
import { chmodSync, lstatSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.bin');
const link = join(folder, 'gongkai');

mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\gongkai.mjs" %*\r\n');
} else {
  chmodSync(join(root, 'bin', 'gongkai.mjs'), 0o755);
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) unlinkSync(link);
  symlinkSync('../../bin/gongkai.mjs', link);
}
