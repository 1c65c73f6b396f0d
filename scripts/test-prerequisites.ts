// What the tests need and npm can't bring: a browser, an office suite, a PDF renderer, Chinese fonts.
// Installs them with Debian's package manager where it may; else says in one line what to install and fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Need {
  readonly debianPackage: string;
  readonly isThere: () => boolean;
}

const command = (name: string) => (): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const needs: readonly Need[] = [
  { debianPackage: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  { debianPackage: 'poppler-utils', isThere: command('pdftoppm') },
  {
    debianPackage: 'libreoffice-writer-nogui',
    isThere: () => command('soffice')() && existsSync('/usr/lib/libreoffice/program/libswlo.so'),
  },
  { debianPackage: 'libreoffice-calc-nogui', isThere: () => command('soffice')() && existsSync('/usr/lib/libreoffice/program/libsclo.so') },
  { debianPackage: 'fonts-noto-cjk', isThere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') },
];

const absent = needs.filter((need) => !need.isThere()).map((need) => need.debianPackage);
if (absent.length > 0) {
  const mayInstall = process.getuid?.() === 0 && command('apt-get')();
  if (!mayInstall) {
    console.error(`The tests need Debian packages that are missing here: apt-get install ${absent.join(' ')}`);
    process.exit(1);
  }
  console.log(`Installing for the tests: ${absent.join(' ')}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...absent], options);
  const still = needs.filter((need) => !need.isThere()).map((need) => need.debianPackage);
  if (install.status !== 0 || still.length > 0) {
    console.error(`Could not install what the tests need: ${still.join(' ')}`);
    process.exit(1);
  }
}
