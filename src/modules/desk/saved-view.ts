import { z } from 'zod';
import { shownName } from '../../platform/http/index.ts';

/** How a person likes to see a list: filters and order as in the address, and the columns. */
export const ViewToSave = z.strictObject({
  list: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .max(60),
  name: shownName(40),
  query: z.string().max(2000),
  columns: z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)).max(60),
  isDefault: z.boolean().default(false),
});
export type ViewToSave = z.infer<typeof ViewToSave>;

export const SavedView = z
  .object({
    id: z.number().int(),
    list: z.string(),
    name: z.string(),
    query: z.string(),
    columns: z.array(z.string()),
    isDefault: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

/** Nobody has so many habits. */
export const MOST_VIEWS = 200;
