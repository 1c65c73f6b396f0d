import { z } from 'zod';

const Shape = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maxLength: z.number().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** A value that a JSON schema allows, as far as that is simple, with `text` wherever a text may stand. */
export function sampleOf(schema: unknown, schemas: Readonly<Record<string, unknown>>, text: string): unknown {
  const parsed = Shape.safeParse(schema);
  if (!parsed.success) return text;
  const shape = parsed.data;
  const go = (inner: unknown) => sampleOf(inner, schemas, text);
  if (shape.$ref !== undefined) return go(schemas[shape.$ref.split('/').at(-1) ?? '']);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  const [alternative] = shape.anyOf ?? shape.oneOf ?? shape.allOf ?? [];
  if (alternative !== undefined) return go(alternative);
  switch ([shape.type].flat()[0]) {
    case 'integer':
    case 'number':
      return Math.max(1, shape.minimum ?? 1, (shape.exclusiveMinimum ?? 0) + 1);
    case 'boolean':
      return true;
    case 'array':
      return [go(shape.items)];
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, inner]) => [name, go(inner)]));
    case undefined:
    default:
      return textOf(shape.format, text).slice(0, shape.maxLength ?? 10_000);
  }
}

function textOf(format: string | undefined, text: string): string {
  switch (format) {
    case 'date':
      return '2026-11-22';
    case 'date-time':
      return '2026-11-22T00:00:00Z';
    case 'uuid':
      return '7f0e3c1a-7731-4731-8731-773177317731';
    case 'email':
      return 'marker7731@example.gov.cn';
    case undefined:
    default:
      return text;
  }
}
