import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reportSchemaFiles, SCHEMA_FOLDER } from '../../scripts/report-schema-files.ts';
import { formOf } from '../../src/report/forms/forms.ts';

test('the published schema and its page are those of the schema that reports are read with', async () => {
  for (const [name, content] of await reportSchemaFiles()) {
    assert.ok(
      readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8') === content,
      `docs/schema/${name} is behind: node scripts/write-report-schema.ts`,
    );
  }
});

test('the page names every row of every form', () => {
  const page = readFileSync(new URL('annual-report.md', SCHEMA_FOLDER), 'utf8');
  for (const form of ['2021', '2019', 'statistics'] as const) {
    for (const row of formOf(form).tables.flatMap((table) => table.rows)) assert.ok(page.includes(`\`${row.id}\``), row.id);
  }
});
