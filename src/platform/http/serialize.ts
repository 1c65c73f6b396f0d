import type { FastifySerializerCompiler } from 'fastify';
import { z } from 'zod';

/** An answer of ours that is not what its schema promises: a fault, told without the data. */
class AnswerMisfit extends Error {
  constructor(route: string, error: z.core.$ZodError) {
    const issues = error.issues.map(({ code, path }) => `${code} at /${path.map(String).join('/')}`).slice(0, 20);
    super(`The answer of ${route} does not fit its schema: ${issues.join('; ')}`);
    this.name = 'AnswerMisfit';
  }
}

/** Writes an answer as its schema says: what the schema does not name is left out, what does not fit is a fault. */
export const serializerCompiler: FastifySerializerCompiler<unknown> = ({ schema, method, url }) => {
  const shape = schemaOf(schema);
  if (shape === null) throw new Error(`The answer of ${method} ${url} has a schema that is none of zod's`);
  return (data) => {
    const encoded = z.safeEncode(shape, data);
    if (!encoded.success) throw new AnswerMisfit(`${method} ${url}`, encoded.error);
    return JSON.stringify(encoded.data);
  };
};

/** Fastify wraps some schemas once more. */
function schemaOf(schema: unknown): z.ZodType | null {
  if (schema instanceof z.ZodType) return schema;
  const inner: unknown = typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : null;
  return inner instanceof z.ZodType ? inner : null;
}
