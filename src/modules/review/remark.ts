import { z } from 'zod';

/** An observation on a stretch of the text: where it was, what it read, what is to be done. */
export const Remark = z
  .strictObject({
    /** Id of the passage, as screening and the editor have it. */
    passage: z.string().max(200),
    start: z.number().int().min(0).max(10_000_000),
    end: z.number().int().min(0).max(10_000_000),
    quote: z.string().max(2000),
    text: z.string().trim().min(1).max(2000),
  })
  .refine(({ start, end }) => start <= end, '批注的位置不对，请重新选择文字。')
  .meta({ id: 'ReviewRemark' });
export type Remark = z.infer<typeof Remark>;
