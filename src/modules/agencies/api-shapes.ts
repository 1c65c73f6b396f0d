import { z } from 'zod';
import { shownName, shownText } from '../../platform/http/index.ts';
import type { AgencyRecord } from './agency-record.ts';
import { isCreditCode } from './rules/credit-code.ts';
import type { UnitRecord } from './unit-record.ts';

/** Number in a path or a body that names a record. */
const recordId = z.coerce.number().int().min(1).max(2_147_483_647);
export const inPath = z.object({ id: recordId });

const name = shownName(100);
const position = z.number().int().min(0).max(1_000_000);
const bodyId = z.number().int().min(1).max(2_147_483_647);
const code = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, '网址代码只能用小写字母、数字和横线，首尾不能是横线，最长 64 个字符。');
const creditCode = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCreditCode, '统一社会信用代码不对：应为 18 位，且最后一位校验码要对得上，请核对。');

export const NewAgencyBody = z
  .strictObject({
    parentId: bodyId.nullable(),
    code,
    name,
    shortName: shownText(50).optional(),
    creditCode: creditCode.nullable().optional(),
    position: position.optional(),
  })
  .meta({ id: 'NewAgency' });

export const AgencyChangesBody = NewAgencyBody.omit({ parentId: true }).partial().meta({ id: 'AgencyChanges' });
export const MoveAgencyBody = z.strictObject({ parentId: bodyId.nullable() }).meta({ id: 'AgencyMove' });
export const CloseAgencyBody = z.strictObject({ reason: z.string().trim().min(1).max(500) }).meta({ id: 'AgencyClosing' });

export const AgencyAnswer = z
  .object({
    id: z.number().int(),
    code: z.string(),
    name: z.string(),
    shortName: z.string().nullable(),
    creditCode: z.string().nullable(),
    parentId: z.number().int().nullable(),
    parentName: z.string().nullable(),
    position: z.number().int(),
    /** Addresses are published under the code: it can't be changed any more. */
    codeIsFixed: z.boolean(),
    closedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    version: z.number().int(),
  })
  .meta({ id: 'Agency' });

export function agencyAnswer({ closedAt, createdAt, ...agency }: AgencyRecord): z.infer<typeof AgencyAnswer> {
  return { ...agency, closedAt: closedAt?.toISOString() ?? null, createdAt: createdAt.toISOString() };
}

export const AgencyTreeAnswer = z
  .object({
    items: z.array(
      z.object({
        id: z.number().int(),
        /** Null at the top of what the asker may see. */
        parentId: z.number().int().nullable(),
        code: z.string(),
        name: z.string(),
        shortName: z.string().nullable(),
        position: z.number().int(),
        isClosed: z.boolean(),
        units: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'AgencyTree' });

export const NewUnitBody = z
  .strictObject({ agencyId: bodyId, name, isDisclosureOffice: z.boolean().optional(), position: position.optional() })
  .meta({ id: 'NewUnit' });

export const UnitChangesBody = NewUnitBody.omit({ agencyId: true }).partial().meta({ id: 'UnitChanges' });

export const UnitAnswer = z
  .object({
    id: z.number().int(),
    agencyId: z.number().int(),
    agencyName: z.string(),
    name: z.string(),
    isDisclosureOffice: z.boolean(),
    position: z.number().int(),
    closedAt: z.iso.datetime().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Unit' });

export function unitAnswer({ closedAt, ...unit }: UnitRecord): z.infer<typeof UnitAnswer> {
  return { ...unit, closedAt: closedAt?.toISOString() ?? null };
}
