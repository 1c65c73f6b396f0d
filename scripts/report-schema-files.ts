import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { publishedSchema } from '../src/report/json/published-schema.ts';
import { schemaPage } from '../src/report/json/schema-page.ts';

/** Where the schema is published. */
export const SCHEMA_FOLDER = new URL('../docs/schema/', import.meta.url);

/** The published files by name, as they must read: the JSON Schema and the page that explains it. */
export async function reportSchemaFiles(): Promise<ReadonlyMap<string, string>> {
  const style = await resolveConfig(fileURLToPath(new URL('annual-report.md', SCHEMA_FOLDER)));
  return new Map([
    ['annual-report.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`],
    ['annual-report.md', await format(schemaPage(), { ...style, parser: 'markdown' })],
  ]);
}
