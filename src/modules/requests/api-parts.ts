import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { APPLICANT_KINDS } from './rules/index.ts';

export const tags = ['依申请公开'];
export const id = z.number().int().min(1).max(2_147_483_647);
export const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
export const text = (most: number) => z.string().trim().max(most, `请控制在 ${most} 字以内。`);
export const said = (most: number) => text(most).min(1, '请填写。');

/** A day that calendars reach. */
export const day = z.iso
  .date()
  .refine((value) => value >= '1990-01-01' && value <= '2099-12-31', '日期不在可以计算的范围内，请检查年份。')
  .transform((value): PlainDate => {
    const parsed = parsePlainDate(value);
    if (!parsed.ok) throw new RangeError(`No calendar day: ${value}`);
    return parsed.value;
  });

const part = (most: number) => text(most).default('');

/** Who asks, as a form gives it. What the law wants of them (art 29(1)) stays a matter of correction, not of refusal. */
export const readApplicantShape = z.strictObject({
  kind: z.enum(APPLICANT_KINDS),
  name: said(200),
  idType: part(50),
  idNumber: part(50),
  representative: part(100),
  contactName: part(100),
  phone: part(50),
  email: part(200),
  address: part(300),
  postcode: part(20),
  agent: z
    .strictObject({ name: said(100), idType: part(50), idNumber: part(50), phone: part(50) })
    .nullable()
    .default(null),
});
