import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cronWords } from './cron-words.ts';

test('usual schedules are said in words, others as they are written', () => {
  const said = {
    '0 3 * * *': '每天 03:00',
    '30 13 * * *': '每天 13:30',
    '5 4 * * 1': '每周一 04:05',
    '5 4 * * 7': '每周日 04:05',
    '*/15 * * * *': '每 15 分钟',
    '7 * * * *': '每小时第 7 分',
    '0 3 1 * *': '0 3 1 * *',
    '0 3 * 12 *': '0 3 * 12 *',
    '0 3 * * 1-5': '0 3 * * 1-5',
    '0 9-17 * * *': '0 9-17 * * *',
    '1,31 3 * * *': '1,31 3 * * *',
    '': '',
  };
  for (const [cron, words] of Object.entries(said)) assert.equal(cronWords(cron), words);
});
