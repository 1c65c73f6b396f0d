import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nginxConf } from './nginx-conf.ts';
import { isLive } from './tidy-page.ts';

const WISH = { conf: '/etc/site.conf', folder: '/srv/site', precompress: [] };

test('what files can’t answer goes to the program, forms too; what they can does not', () => {
  const conf = nginxConf({ ...WISH, live: 'http://127.0.0.1:8080' });
  const pattern = /location ~ (\S+) \{\n {2}proxy_pass/.exec(conf)?.[1] ?? '';
  const isProxied = (path: string) => new RegExp(pattern).test(path);
  for (const path of ['/search', '/hant/search', '/correction', '/sites/a/correction/thanks', '/consultations/7/comments', '/view'])
    assert.deepEqual([isProxied(path), isLive(path)], [true, true], path);
  for (const path of ['/', '/consultations', '/consultations/7', '/documents/1', '/searches', '/reports'])
    assert.deepEqual([isProxied(path), isLive(path)], [false, false], path);
  assert.match(conf, /gongkai-view=\(\?:large\|contrast\)/);
});

test('without a program nothing is sent on', () => {
  assert.doesNotMatch(nginxConf({ ...WISH, live: null }), /proxy_pass|@live|418/);
});
