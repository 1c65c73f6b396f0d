import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formOf } from '../../src/report/forms/forms.ts';

const root = new URL('../../', import.meta.url);

test('the published schema and its page are those of the schema that reports are read with', () => {
  const script = fileURLToPath(new URL('scripts/write-report-schema.ts', root));
  const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
});

test('the page names every row of every form', () => {
  const page = readFileSync(new URL('docs/schema/annual-report.md', root), 'utf8');
  for (const form of ['2021', '2019', 'statistics'] as const) {
    for (const row of formOf(form).tables.flatMap((table) => table.rows)) assert.ok(page.includes(`\`${row.id}\``), row.id);
  }
});
