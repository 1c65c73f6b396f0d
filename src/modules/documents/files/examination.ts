import { z } from 'zod';
import { EVERY_KIND } from '../../../platform/attachments/index.ts';

/** What was found out about a file when it was handed in, as it is kept and told. */
export const Examination = z
  .object({
    kind: z.enum(EVERY_KIND),
    dimensions: z.object({ width: z.number(), height: z.number() }).nullable(),
    /** What the sender may want to know. */
    notes: z.array(z.object({ code: z.string(), message: z.string() })).readonly(),
    /** What the file tells that nobody sees on its pages. */
    hidden: z.array(z.object({ code: z.string(), message: z.string(), where: z.string() })).readonly(),
    /** Who looked for viruses; null where no scanner is set up. */
    scannedBy: z.string().nullable(),
  })
  .meta({ id: 'Examination' });
export type Examination = z.infer<typeof Examination>;
