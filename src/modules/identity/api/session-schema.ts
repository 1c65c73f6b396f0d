import { z } from 'zod';
import { shownText } from '../../../platform/http/index.ts';
import { ROLES } from '../../access/index.ts';

const formToken = z
  .string()
  .describe('Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in.');
const named = z.object({ id: z.int(), name: z.string() });
const NOTICE_CODES = ['passwordExpires', 'fewRecoveryCodes'] as const;

const signedOut = z.object({
  state: z.literal('signedOut'),
  formToken,
  singleSignOn: z.object({ label: z.string() }).nullable(),
});
const secondFactor = z.object({ state: z.literal('secondFactor'), formToken });
const passwordChange = z.object({
  state: z.literal('passwordChange'),
  formToken,
  reason: z.enum(['expired', 'required']),
});
const enrolment = z.object({ state: z.literal('secondFactorEnrolment'), formToken });
const signedIn = z.object({
  state: z.literal('signedIn'),
  formToken,
  person: z.object({
    id: z.int(),
    name: z.string(),
    signInName: z.string(),
    agency: named.nullable(),
    unit: named.nullable(),
    roles: z.array(z.object({ role: z.enum(ROLES), title: z.string(), agencyId: z.int().nullable(), unitId: z.int().nullable() })),
  }),
  deeds: z.array(z.string()).describe('What this person may do to some record at least: `task:read`.'),
  idleMinutes: z.int(),
  expiresAt: z.iso.datetime(),
  secondFactor: z.object({ enrolled: z.boolean(), required: z.boolean(), recoveryCodesLeft: z.int() }),
  notices: z.array(z.object({ code: z.enum(NOTICE_CODES), text: z.string() })),
});

/** How far a browser has come in signing in, and what it then may know. */
export const sessionState = z
  .discriminatedUnion('state', [signedOut, secondFactor, passwordChange, enrolment, signedIn])
  .meta({ id: 'SessionState' });
export type SessionState = z.infer<typeof sessionState>;

/** Text that people type: no database takes U+0000. */
const typed = (longest: number) =>
  z
    .string()
    .min(1, '请填写')
    .max(longest, `不要超过 ${longest} 个字符`)
    .refine((text) => !text.includes('\0'), '含有不能保存的字符');

export const password = typed(1000);
export const signInBody = z.object({ signInName: typed(200), password }).meta({ id: 'SignIn' });
export const secondFactorBody = z
  .union([z.strictObject({ code: typed(20) }), z.strictObject({ recoveryCode: typed(50) })])
  .meta({ id: 'SecondFactor' });
export const activationBody = z.object({ token: typed(200), password, displayName: shownText(50).optional() }).meta({ id: 'Activation' });
export const linkAnswer = z
  .object({ signInName: z.string(), displayName: z.string(), purpose: z.enum(['activate', 'reset']) })
  .meta({ id: 'OpenLink' });
export const listedSessions = z.object({
  items: z.array(
    z
      .object({
        id: z.int(),
        device: z.string(),
        address: z.string(),
        since: z.iso.datetime(),
        lastSeen: z.iso.datetime(),
        current: z.boolean(),
      })
      .meta({ id: 'ListedSession' }),
  ),
});
export const enrolmentAnswer = z.object({ secret: z.string(), uri: z.string(), svg: z.string() }).meta({ id: 'SecondFactorEnrolment' });
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
