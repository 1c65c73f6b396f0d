// Writes docs/schema/annual-report.schema.json and its page from the schema that the software reads reports with.
// With --check it writes nothing and fails when the published files are behind.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { publishedSchema } from '../src/report/json/published-schema.ts';
import { schemaPage } from '../src/report/json/schema-page.ts';

const folder = new URL('../docs/schema/', import.meta.url);
const style = await resolveConfig(fileURLToPath(new URL('annual-report.md', folder)));
const files = {
  'annual-report.schema.json': `${JSON.stringify(publishedSchema(), null, 2)}\n`,
  'annual-report.md': await format(schemaPage(), { ...style, parser: 'markdown' }),
};
const isCheck = process.argv.includes('--check');
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, folder);
  if (!isCheck) writeFileSync(url, content);
  else if (readFileSync(url, 'utf8') !== content) {
    console.error(`docs/schema/${name} is behind the schema: run node scripts/write-report-schema.ts`);
    process.exitCode = 1;
  }
}
