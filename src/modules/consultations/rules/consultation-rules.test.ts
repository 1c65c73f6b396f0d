import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import { COMMENT_LIMITS, readComment } from './comment-decisions.ts';
import { consultationDiagram } from './consultation-diagram.ts';
import { leastDays } from './consultation-kinds.ts';
import { daysBetween, endOf, takesComments } from './consultation-period.ts';
import { CONSULTATION_STATES, TRANSITIONS, transitionOf } from './consultation-states.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

test('how long the law has it open, since the day on which each law came into force', () => {
  for (const [kind, opensOn, days, article] of [
    ['majorDecision', '2026-03-01', 30, '第十五条'],
    ['majorDecision', '2019-09-01', 30, '第十五条'],
    ['majorDecision', '2019-08-31', 7, null],
    ['rule', '2018-05-01', 30, '第十五条'],
    ['rule', '2018-04-30', 7, null],
    ['enterpriseDocument', '2020-01-01', 30, '第六十二条'],
    ['enterpriseDocument', '2019-12-31', 7, null],
    ['other', '2026-03-01', 7, null],
  ] as const) {
    const { days: least, source } = leastDays(kind, day(opensOn), 7);
    assert.equal(least, days, `${kind} ${opensOn}`);
    assert.equal(source?.includes(article ?? '') ?? null, article === null ? null : true, `${kind} ${opensOn}`);
  }
});

test('the day on which it opens does not count, the last one counts to its end (民法典 arts 201, 203)', () => {
  assert.equal(daysBetween('2026-03-01', '2026-03-31'), 30);
  assert.equal(daysBetween('2026-12-02', '2027-01-01'), 30);
  assert.equal(new Date(endOf('2026-03-31')).toISOString(), '2026-03-31T16:00:00.000Z');
  const at = (instant: string, state = 'open') => takesComments(state, '2026-03-31', new Date(instant));
  assert.equal(at('2026-03-31T15:59:59.999Z'), true);
  assert.equal(at('2026-03-31T16:00:00.000Z'), false, 'nothing waits for the job that closes it');
  assert.equal(at('2026-03-30T00:00:00Z', 'closed'), false);
});

test('a deed leads from a state to one other, every state is reached, and ends are ends', () => {
  const ways = TRANSITIONS.map(({ deed, from }) => `${deed} ${from}`);
  assert.equal(new Set(ways).size, ways.length);
  assert.deepEqual(new Set(['planned', ...TRANSITIONS.map(({ to }) => to)]), new Set(CONSULTATION_STATES));
  for (const end of ['resultPublished', 'withdrawn'] as const)
    assert.deepEqual(
      TRANSITIONS.filter(({ from }) => from === end),
      [],
    );
  assert.equal(transitionOf('open', 'publishResult'), null, 'not before the period is over');
});

test('docs/consultation-states.md shows the table as it is', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../../docs/consultation-states.md'), 'utf8');
  const drawn = /```mermaid\n([^`]*)\n```/.exec(page)?.[1];
  assert.equal(drawn, consultationDiagram(), `Put this into docs/consultation-states.md:\n${consultationDiagram()}`);
});

test('a comment is 2 to 5,000 characters, however they are encoded, without what nobody sees', () => {
  const faults = (text: string) => readComment({ text }).faults;
  assert.deepEqual(faults('好'), ['tooShort']);
  assert.deepEqual(faults(' \u200b好\u202e '), ['tooShort']);
  assert.deepEqual(faults('同意'), []);
  assert.deepEqual(faults('𠮷'.repeat(COMMENT_LIMITS.most)), []);
  assert.deepEqual(faults('字'.repeat(COMMENT_LIMITS.most + 1)), ['tooLong']);
  assert.deepEqual(readComment({ text: ['a', 'b'] }).faults, ['tooShort'], 'a key that is sent twice');
  const { form } = readComment({ text: 'a\r\nb\u0000\u0007', name: ' 张 \n三 ', contact: '\u202e1' });
  assert.deepEqual(form, { text: 'a\nb', name: '张 三', contact: '1' });
});
