import { z } from 'zod';
import type { SettingsGroup } from './define-settings.ts';

/** A field of a group, so that the workbench can draw the form. */
export const SettingField = z
  .object({
    name: z.string(),
    label: z.string(),
    hint: z.string().nullable(),
    unit: z.string().nullable(),
    /** `choices`: any number of them. */
    kind: z.enum(['text', 'number', 'flag', 'choice', 'choices']),
    /** May be left open. */
    optional: z.boolean(),
    minimum: z.number().nullable(),
    maximum: z.number().nullable(),
    maximumLength: z.number().nullable(),
    choices: z.array(z.object({ value: z.string(), label: z.string() })),
    default: z.unknown(),
  })
  .meta({ id: 'SettingField' });

type Field = z.output<typeof SettingField>;

const Shape = z.object({
  type: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
  items: z.object({ enum: z.array(z.string()).optional() }).optional(),
  default: z.unknown().optional(),
});

const Properties = z.object({ properties: z.record(z.string(), z.unknown()) });

/** Bounds and defaults come from the schema, words from the group. */
export function describeFields({ schema, fields }: SettingsGroup): readonly Field[] {
  const { properties } = Properties.parse(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }));
  return Object.entries(properties).map(([name, property]) => {
    const words = fields[name];
    if (words === undefined) throw new Error(`The setting ${name} has no words`);
    const { shape, optional } = shapeOf(property);
    const values = shape.enum ?? shape.items?.enum ?? [];
    return {
      name,
      label: words.label,
      hint: words.hint ?? null,
      unit: words.unit ?? null,
      kind: kindOf(shape),
      optional,
      minimum: shape.minimum ?? null,
      maximum: shape.maximum ?? null,
      maximumLength: shape.maxLength ?? null,
      choices: values.map((value) => ({ value, label: words.choices?.[value] ?? value })),
      default: Shape.parse(property).default ?? null,
    };
  });
}

const Union = z.object({ anyOf: z.array(Shape) });

/** `anyOf [shape, null]` is a shape that may be left open. */
function shapeOf(property: unknown): { readonly shape: z.output<typeof Shape>; readonly optional: boolean } {
  const union = Union.safeParse(property);
  if (!union.success) return { shape: Shape.parse(property), optional: false };
  const shape = union.data.anyOf.find(({ type }) => type !== 'null');
  return { shape: shape ?? {}, optional: true };
}

function kindOf({ type, enum: values, items }: z.output<typeof Shape>): Field['kind'] {
  if (type === 'array' && items?.enum !== undefined) return 'choices';
  if (values !== undefined) return 'choice';
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'string':
      return 'text';
    case undefined:
    default:
      throw new Error(`A setting of type ${type ?? 'unknown'} has no form field`);
  }
}
