// Writes docs/schema/annual-report.schema.json and its page from the schema that the software reads reports with.
import { writeFileSync } from 'node:fs';
import { reportSchemaFiles, SCHEMA_FOLDER } from './report-schema-files.ts';

for (const [name, content] of await reportSchemaFiles()) writeFileSync(new URL(name, SCHEMA_FOLDER), content);
