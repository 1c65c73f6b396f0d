import { z } from 'zod';
import { reportDocumentSchema, SCHEMA_ID } from './report-schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of the report document, made from the schema that reads it. */
export function publishedSchema(): JsonSchema {
  const schema = z.toJSONSchema(reportDocumentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // Read-only is a promise of our types, not a rule for the document.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  const { $schema, ...rest } = schema;
  return { ...($schema === undefined ? {} : { $schema }), $id: SCHEMA_ID, ...rest };
}
