import { z } from 'zod';

/** What the asked agency sends with its answer. */
export const InquiryFile = z.object({ id: z.number().int(), name: z.string(), mediaType: z.string(), bytes: z.number().int() });
export type InquiryFile = z.infer<typeof InquiryFile>;
