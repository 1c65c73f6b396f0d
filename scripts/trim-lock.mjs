// Drops from package-lock.json the optional dependencies that the lock names but does not hold.
// `npm ci` refuses a lock that lists an optional build for another platform without its entry,
// and npm leaves such holes when the registry in use lacks that build. Run after `npm install`:
// `npm run lock`. Exits 1 with `--check` when there is something to drop.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} from @param {string} name */
function isHeld(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

const dropped = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (isHeld(path, name)) continue;
    delete entry.optionalDependencies[name];
    dropped.push(`${path} > ${name}`);
  }
}
const check = process.argv.includes('--check');
if (dropped.length > 0 && !check) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${dropped.length} optional dependencies ${check ? 'to drop' : 'dropped'} from package-lock.json`);
process.exitCode = check && dropped.length > 0 ? 1 : 0;
