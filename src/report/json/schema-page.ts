import type { FormTable } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import type { FormId } from '../model/report.ts';
import { publishedSchema, type JsonSchema } from './published-schema.ts';
import { SCHEMA_ID } from './report-schema.ts';

const FORMS: readonly FormId[] = ['2021', '2019', 'statistics'];

/** The page that explains the schema to people, made from the schema and the forms, so that it can't fall behind. */
export function schemaPage(): string {
  const schema = publishedSchema();
  const definitions = Object.entries(schema.$defs ?? {}).flatMap(([name, definition]) => [`## ${name}`, describe(definition)]);
  return `${[
    '# The annual report as JSON',
    `One JSON object is one government information disclosure annual report (政府信息公开工作年度报告). Its \`schema\` field says \`${SCHEMA_ID}\`; ` +
      'the number at the end rises only with a change that breaks readers. ' +
      'The machine-readable form of this page is [annual-report.schema.json](annual-report.schema.json) (JSON Schema 2020-12). ' +
      'Both are written by `node scripts/write-report-schema.ts` from the schema that the software reads reports with.',
    '`gongkai report read --json FILE` prints such an object as `report`; `gongkai report write --format json` writes one; either can be read back without loss.',
    'Four states of a cell are never mixed up: a **value** (0 is one), a **blank** cell, a cell that is **missing** from the source, and one that is there but **unknown**. ' +
      'No object has fields beyond those listed. Places (`at`) are offsets into the source text, in UTF-16 code units.',
    '## Report',
    describe(schema),
    ...definitions,
    '## Rows and columns',
    'Every row and every column of the report’s form is there, by the ids below. A form without a table leaves that table’s `rows` empty; `narrative` has none.',
    ...FORMS.flatMap((id) => [`### Form \`${id}\`: ${formOf(id).source}`, ...formOf(id).tables.map(tableOfIds)]),
  ].join('\n\n')}\n`;
}

function describe(schema: JsonSchema): string {
  const intro = [schema.title, schema.description].filter((part) => part !== undefined).join('. ');
  const variants = schema.oneOf ?? [];
  if (variants.length > 0) return [intro, ...variants.map((variant) => describe(variant))].filter((part) => part !== '').join('\n\n');
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { title = '', description = '' } = typeof property === 'boolean' ? {} : property;
    return `| \`${name}\` | ${title} | ${typeName(property)} | ${required.has(name) ? 'yes' : 'no'} | ${description} |`;
  });
  return [intro, ['| field | 名称 | type | required | meaning |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')].join('\n\n');
}

function typeName(schema: JsonSchema | boolean): string {
  if (typeof schema === 'boolean') return 'anything';
  if (schema.$ref !== undefined) return referenced(schema.$ref);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeName).join(' or ');
  if (schema.allOf !== undefined) return schema.allOf.map(typeName).join(' and ');
  if (schema.type === 'array')
    return `array of ${Array.isArray(schema.items) || schema.items === undefined ? 'anything' : typeName(schema.items)}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `object of ${typeName(schema.additionalProperties)} by id`;
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => `\`${name}\`: ${typeName(property)}`);
    return `{ ${fields.join(', ')} }`;
  }
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'anything');
  return schema.format === undefined ? type : `${type} (${schema.format})`;
}

function referenced(reference: string): string {
  const name = reference.replace('#/$defs/', '');
  return `[${name}](#${name.toLowerCase()})`;
}

function tableOfIds(table: FormTable): string {
  const rows = table.rows.map((row) => {
    const columns = row.columns.map((column) => `\`${column.id}\` ${column.label}${column.unit === null ? '' : `（${column.unit}）`}`);
    const isLong = row.columns === table.rows[0]?.columns && row !== table.rows[0];
    return `| \`${row.id}\`${row.optional === true ? ' (optional)' : ''} | ${row.labels.join(' / ')} | ${isLong ? 'as above' : columns.join(', ')} |`;
  });
  return [`#### \`${table.id}\` ${table.caption}`, '', '| row | printed as | columns |', '| --- | --- | --- |', ...rows].join('\n');
}
