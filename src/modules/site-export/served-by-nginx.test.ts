import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exportedSite, OURS } from '../../../test/factories/public-site/exported-site.ts';
import { freePort } from '../../../test/house/free-port.ts';
import { verifyOnline } from './index.ts';

const DAY = 1440;
const WISH = { all: true, traditional: false, office: false, precompress: ['gz' as const], live: null };

function nginx(): string | null {
  for (const path of ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx']) {
    try {
      execFileSync(path, ['-v'], { stdio: 'ignore' });
      return path;
    } catch {
      // Not here.
    }
  }
  return null;
}

/** nginx with the configuration that the export has written, and nothing else; on another port when somebody was faster. */
async function serve(t: TestContext, program: string, place: string, conf: string): Promise<URL> {
  for (let tries = 1; ; tries += 1) {
    const own = join(place, `nginx-${tries}`);
    const port = await freePort();
    const said = await start(t, program, { own, port, conf });
    if (said === null) return new URL(`http://127.0.0.1:${port}/`);
    if (tries === 5 || !said.includes('Address already in use')) throw new Error(`nginx: ${said}`);
  }
}

/** Null once it listens, which is when it writes down who it is; what it said when it ends instead. */
async function start(
  t: TestContext,
  program: string,
  { own, port, conf }: { readonly own: string; readonly port: number; readonly conf: string },
): Promise<string | null> {
  const pid = join(own, 'pid');
  await mkdir(own);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(
    join(own, 'nginx.conf'),
    `${user} daemon off; worker_processes 1; pid ${pid}; error_log stderr; events {} http { access_log off; ${paths} server { listen 127.0.0.1:${port}; include ${conf}; } }`,
  );
  const child = spawn(program, ['-p', own, '-c', join(own, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  t.after(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  });
  const closed = once(child, 'close').then(() => true);
  for (;;) {
    if ((await readFile(pid, 'utf8').catch(() => '')) !== '') return null;
    if (await Promise.race([closed, pause(20, false)])) return said;
  }
}

const PROGRAM = nginx();

test(
  'nginx, with the configuration of the export, answers 200, 304, 404 and 410 as the program does, and what it serves is what was signed',
  { skip: PROGRAM === null && 'nginx is not installed here' },
  async (t) => {
    if (PROGRAM === null) return;
    const { editions, run, place, folder } = await exportedSite(
      t,
      Array.from({ length: 25 }, (_, index) => ({ id: index + 1, at: index * DAY })),
    );
    await run({ wish: WISH });
    await editions.change({ id: 25, at: 24 * DAY, withdrawn: '文号有误' }, ...[1, 2, 3, 4].map((id) => ({ id, withdrawn: '过期' })));
    const { conf } = await run({ wish: WISH });
    const site = await serve(t, PROGRAM, place, conf);
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(new URL(path, site), { headers, redirect: 'manual' });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    const page = await ask('/documents/24');
    assert.deepEqual(
      [page.status, page.headers.get('content-type'), page.headers.get('x-content-type-options')],
      [200, 'text/html; charset=utf-8', 'nosniff'],
    );
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal((await ask('/documents/24', { 'if-none-match': page.headers.get('etag') ?? '' })).status, 304);
    assert.equal((await ask('/documents/24', { 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip');
    assert.equal((await ask('/')).status, 200);
    assert.match((await ask('/feeds/all.rss')).headers.get('content-type') ?? '', /rss\+xml/);

    const withdrawn = await ask('/documents/25');
    assert.deepEqual([withdrawn.status, withdrawn.text.includes('文号有误')], [410, true]);
    // A page of a list that has become shorter.
    assert.equal((await ask('/sections/notices/page/2')).status, 410);
    for (const path of ['/documents/999', '/documents/25/410.html', '/.incoming', '/documents/24/.hidden']) {
      const missing = await ask(path);
      assert.deepEqual([path, missing.status, missing.text.includes('没有找到')], [path, 404, true]);
    }

    const verify = async (fingerprint = OURS.fingerprint) => {
      const verdict = await verifyOnline(site, { fingerprint });
      return verdict.ok ? verdict.value.findings.map(({ kind, file }) => `${kind} ${file}`) : verdict.error.kind;
    };
    assert.deepEqual(await verify(), []);
    await appendFile(join(folder, 'documents/7/index.html'), '<!-- x -->');
    await writeFile(join(folder, 'documents/8/index.html.gz'), 'x');
    await rm(join(folder, 'documents/9/print/index.html'));
    const found = await verify();
    assert.ok(Array.isArray(found));
    for (const finding of ['changed documents/7/index.html', 'missing documents/9/print/index.html'])
      assert.ok(found.includes(finding), found.join());
    assert.ok(
      found.some((one) => one.endsWith('documents/8/index.html.gz')),
      found.join(),
    );
    assert.ok(!found.some((one) => one.includes('documents/10/')));
    assert.equal(await verify(`sha256:${'0'.repeat(64)}`), 'otherKey');
  },
);
