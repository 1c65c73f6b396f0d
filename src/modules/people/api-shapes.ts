import { z } from 'zod';
import { shownName, shownText } from '../../platform/http/index.ts';
import { ROLES } from '../access/index.ts';
import type { PersonRecord } from './person-record.ts';
import { ACCOUNT_STATUSES } from './rules/account-status.ts';
import { isPhone, SIGN_IN_NAME } from './rules/contact.ts';

export const inPath = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

const id = z.number().int().min(1).max(2_147_483_647);
const reason = z.string().trim().min(1).max(500);
const signInName = z.string().trim().toLowerCase().regex(SIGN_IN_NAME, '登录名只能用 2 到 64 个小写字母、数字、点、横线或下划线。');
const displayName = shownName(50);
const post = shownText(50);
const phone = z
  .string()
  .trim()
  .refine((text) => text === '' || isPhone(text), '电话号码不对，请填写手机号，或带区号的座机号，例如 0991-2345678。');
const email = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text === '' || z.email().safeParse(text).success, '邮箱地址不对，请填写像 name@example.gov.cn 这样的地址。');

export const NewPersonBody = z
  .strictObject({
    signInName,
    displayName,
    agencyId: id.nullable(),
    unitId: id.nullable().optional(),
    post: post.optional(),
    phone: phone.optional(),
    email: email.optional(),
  })
  .meta({ id: 'NewPerson' });

export const PersonChangesBody = NewPersonBody.partial().meta({ id: 'PersonChanges' });
export const ReasonBody = z.strictObject({ reason }).meta({ id: 'Reason' });

/** What goes beyond the directory (from `signInName` on) is null for those who only may read the directory. */
export const PersonAnswer = z
  .object({
    id: z.number().int(),
    displayName: z.string(),
    agencyId: z.number().int().nullable(),
    agencyName: z.string().nullable(),
    unitId: z.number().int().nullable(),
    unitName: z.string().nullable(),
    post: z.string().nullable(),
    phone: z.string().nullable(),
    signInName: z.string().nullable(),
    email: z.string().nullable(),
    status: z.enum(ACCOUNT_STATUSES).nullable(),
    /** Titles, with 、 between them. */
    roles: z.string().nullable(),
    createdAt: z.iso.datetime().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Person' });

export function personAnswer({ createdAt, ...person }: PersonRecord): z.infer<typeof PersonAnswer> {
  return { ...person, createdAt: createdAt?.toISOString() ?? null };
}

/** A one-time link, shown once: a path of this site, good for 24 hours. */
export const LinkAnswer = z.object({ link: z.string() }).meta({ id: 'OneTimeLink' });
export const InvitedPersonAnswer = z.object({ person: PersonAnswer, link: z.string() }).meta({ id: 'InvitedPerson' });

export const EditedPersonAnswer = z
  .object({
    person: PersonAnswer,
    /** Roles that ended because they belong to the place that the person left. */
    endedGrants: z.array(
      z.object({
        id: z.number().int(),
        role: z.enum(ROLES),
        title: z.string(),
        agencyId: z.number().int().nullable(),
        unitId: z.number().int().nullable(),
      }),
    ),
  })
  .meta({ id: 'EditedPerson' });

export const NewGrantBody = z
  .strictObject({ accountId: id, role: z.enum(ROLES), agencyId: id.nullable(), unitId: id.nullable(), reason })
  .meta({ id: 'NewRoleGrant' });

export const NewTokenBody = z
  .strictObject({
    agencyId: id,
    name: shownName(100),
    scopes: z.array(z.string().max(100)).min(1).max(100),
    expiresAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'NewToken' });

export const Done = z.object({ id: z.number().int() }).meta({ id: 'Done' });
