import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stopWords, type StopFailure } from './stop-words.ts';

const ONE_OF_EACH: { readonly [Kind in StopFailure['kind']]: Extract<StopFailure, { readonly kind: Kind }> } = {
  badSetting: { kind: 'badSetting', name: 'PORT', expected: '应为 0 到 65535 的整数' },
  badOption: { kind: 'badOption', option: '--prot', command: 'gongkai serve', known: ['port'] },
  noPrograms: { kind: 'noPrograms', major: 17, looked: ['/a', '/b'] },
  programsBroken: { kind: 'programsBroken', folder: '/a', message: 'error while loading shared libraries' },
  noAccount: { kind: 'noAccount' },
  userWithoutName: { kind: 'userWithoutName', uid: 4 },
  folderNotWritable: { kind: 'folderNotWritable', folder: '/a', reason: 'EROFS' },
  folderOutOfReach: { kind: 'folderOutOfReach', folder: '/a/b', closed: '/a', account: 'nobody' },
  folderForeign: { kind: 'folderForeign', folder: '/a' },
  folderInUse: { kind: 'folderInUse', folder: '/a', pid: 3 },
  leftoverServer: { kind: 'leftoverServer', pid: 3 },
  otherMajor: { kind: 'otherMajor', folder: '/a', found: 18, available: 17 },
  diskFull: { kind: 'diskFull', folder: '/a', freeBytes: 5_000_000, neededBytes: 128_000_000 },
  passwordsMissing: { kind: 'passwordsMissing', file: '/a' },
  serverRefused: { kind: 'serverRefused', step: 'start', message: 'LOG: x\nFATAL:  y', logFile: '/a' },
  schemaNewer: { kind: 'schemaNewer', unknown: ['a'] },
  migrationEdited: { kind: 'migrationEdited', name: 'a' },
  migrationRefused: { kind: 'migrationRefused', name: 'a', message: 'x' },
  databaseUnreachable: { kind: 'databaseUnreachable', reason: '28P01' },
  databaseTooOld: { kind: 'databaseTooOld', found: '12.3', needed: 15 },
  databaseNotUtf8: { kind: 'databaseNotUtf8', encoding: 'SQL_ASCII' },
  restoreUnfinished: { kind: 'restoreUnfinished', folder: '/srv/data' },
  notRunning: { kind: 'notRunning', folder: '/srv/gongkai' },
  portBusy: { kind: 'portBusy', host: '127.0.0.1', port: 80 },
  portForbidden: { kind: 'portForbidden', port: 80 },
  hostUnusable: { kind: 'hostUnusable', host: '203.0.113.7' },
  secretKeyUnreadable: { kind: 'secretKeyUnreadable', file: '/srv/data/secret.key' },
  fault: { kind: 'fault' },
};
const ALL = Object.values(ONE_OF_EACH).map(stopWords);

test('every failure is one Chinese sentence that tells what to do, with a code of its own', () => {
  assert.equal(new Set(ALL.map(({ code }) => code)).size, ALL.length);
  for (const { sentence, exitCode } of ALL) {
    assert.match(sentence, /^[^\n]*\p{Script=Han}[^\n]*[。]$/u);
    assert.match(sentence, /[；，。]/);
    assert.doesNotMatch(sentence, /undefined|null|NaN/);
    assert.ok(exitCode >= 64 && exitCode <= 78);
  }
});

test('docs/operations.md lists every code under its exit code', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const rows = new Map([...manual.matchAll(/^\| (\d+) +\|([^|]*)\|/gm)].map((row) => [Number(row[1]), row[2] ?? '']));
  for (const { code, exitCode } of ALL) assert.ok(rows.get(exitCode)?.includes(`\`${code}\``), `${code} under ${exitCode}`);
});

test('the last words of PostgreSQL are its fatal ones', () => {
  const { sentence } = stopWords({
    kind: 'serverRefused',
    step: 'start',
    message: 'LOG: a\nFATAL:  could not b\nHINT: c',
    logFile: '/log',
  });
  assert.match(sentence, /FATAL: {2}could not b/);
  assert.match(sentence, /\/log/);
});
