import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAudit, judgeBackup, judgeDatabase, judgeDisk, judgeJobs, judgeMigrations, judgeSites } from './judge-status.ts';
import { judgeNotices } from './judge-notices.ts';
import { worstLevel, type StatusSection } from './status-section.ts';

const GIB = 1024 ** 3;
const database = (connections: number) => judgeDatabase({ version: '17.10', bytes: GIB, connections, connectionsAllowed: 100 });
const disk = (freeBytes: number) => judgeDisk({ freeBytes, totalBytes: 100 * GIB }, 10);
const jobs = (state: Partial<Parameters<typeof judgeJobs>[0]>) =>
  judgeJobs({ waiting: 0, running: 0, failed: 0, oldestDueSeconds: null, workers: true, ...state });
const audit = (oldestUnsealedSeconds: number | null) => judgeAudit({ chains: 3, unsealed: 1, oldestUnsealedSeconds, rewritable: false });
const notices = (setUp: boolean, stuck: number) =>
  judgeNotices([
    { title: '邮件', setUp, stuck: 0, since: null, why: null },
    { title: '短信', setUp, stuck, since: stuck === 0 ? null : NOW, why: stuck === 0 ? null : '发送渠道还没有设置，请设置。' },
  ]);
const NOW = new Date('2026-11-22T08:00:00Z');
const backup = (hours: number) =>
  judgeBackup({ finishedAt: new Date(NOW.getTime() - hours * 3_600_000), bytes: GIB, encrypted: true, verified: false }, 36, NOW);

const CASES: readonly (readonly [what: string, section: StatusSection, level: StatusSection['level']])[] = [
  ['a site that answers', judgeSites([{ address: 'http://127.0.0.1:1/', answers: true }], []), 'ok'],
  [
    'one of two sites that does not answer',
    judgeSites(
      [
        { address: 'http://127.0.0.1:1/', answers: true },
        { address: 'http://127.0.0.1:2/', answers: false },
      ],
      [],
    ),
    'error',
  ],
  ['no site at all', judgeSites([], []), 'error'],
  [
    'an audit that the role which serves could rewrite',
    judgeAudit({ chains: 1, unsealed: 0, oldestUnsealedSeconds: null, rewritable: true }),
    'warning',
  ],
  ['a database that does not answer', judgeDatabase(null), 'error'],
  ['79 of 100 connections', database(79), 'ok'],
  ['80 of 100 connections', database(80), 'warning'],
  ['95 of 100 connections', database(95), 'error'],
  ['10 % of the disk free', disk(10 * GIB), 'ok'],
  ['9.9 % of the disk free', disk(9.9 * GIB), 'warning'],
  ['1.9 % of the disk free', disk(1.9 * GIB), 'error'],
  ['400 MB free of 1 GB', judgeDisk({ freeBytes: 400 * 1024 ** 2, totalBytes: GIB }, 10), 'error'],
  ['a disk that is not ours', judgeDisk(null, 10), 'ok'],
  ['all migrations', judgeMigrations({ applied: ['a', 'b'], known: ['a', 'b'] }), 'ok'],
  ['a migration missing', judgeMigrations({ applied: ['a'], known: ['a', 'b'] }), 'error'],
  ['a migration of a newer program', judgeMigrations({ applied: ['a', 'b'], known: ['a'] }), 'warning'],
  ['jobs that run', jobs({ running: 2 }), 'ok'],
  ['nobody who runs jobs', jobs({ workers: false }), 'error'],
  ['a job that failed today', jobs({ failed: 1 }), 'warning'],
  ['a job that should have begun half an hour ago', jobs({ waiting: 1, oldestDueSeconds: 1_801 }), 'warning'],
  ['a job that should have begun just now', jobs({ waiting: 1, oldestDueSeconds: 60 }), 'ok'],
  ['nobody who sends, and nothing to send', notices(false, 0), 'ok'],
  ['notices that went out', notices(true, 0), 'ok'],
  ['notices that do not go out', notices(false, 12), 'warning'],
  ['all sealed', audit(null), 'ok'],
  ['unsealed for a minute', audit(61), 'warning'],
  ['unsealed for ten minutes', audit(601), 'error'],
  ['no backup ever', judgeBackup(null, 36, NOW), 'warning'],
  ['a backup in time', backup(35), 'ok'],
  ['a backup too old', backup(37), 'warning'],
  ['a backup much too old', backup(145), 'error'],
];

for (const [what, section, level] of CASES) {
  test(`${what}: ${level}`, () => {
    assert.equal(section.level, level);
    assert.match(section.sentence, level === 'ok' ? /。$/ : /；请?.*。$/);
  });
}

test('of notices that do not go out it is said since when and why', () => {
  const { sentence, facts } = notices(false, 12);
  assert.match(sentence, /^短信通知从 2026-11-22 16:00 起没有发出：发送渠道还没有设置/);
  assert.deepEqual(facts.at(-1), { label: '短信没有发出', value: '12 条' });
});

test('the worst level counts', () => {
  assert.equal(worstLevel([]), 'ok');
  assert.equal(worstLevel(['ok', 'warning', 'ok']), 'warning');
  assert.equal(worstLevel(['error', 'warning', 'ok']), 'error');
});
