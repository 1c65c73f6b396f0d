import { z } from 'zod';
import { ROLES } from '../access/index.ts';
import { DEFAULT_SECURITY_SETTINGS as DEFAULTS } from './rules/security-settings.ts';

const whole = (least: number, most: number) =>
  z.int(`请填写 ${least} 到 ${most} 的整数`).min(least, `不能小于 ${least}`).max(most, `不能大于 ${most}`);

/** The settings group `security`. Bounds keep a slip of the finger from locking everybody out or letting everybody in. */
export const securitySettingsSchema = z.object({
  minimumLength: whole(8, 64).default(DEFAULTS.minimumLength),
  requiredClasses: whole(0, 4).default(DEFAULTS.requiredClasses),
  maximumAgeDays: whole(30, 3650).nullable().default(DEFAULTS.maximumAgeDays),
  history: whole(0, 24).default(DEFAULTS.history),
  lockAfterFailures: whole(3, 20).default(DEFAULTS.lockAfterFailures),
  lockMinutes: whole(1, 1440).default(DEFAULTS.lockMinutes),
  addressFailuresPerHour: whole(10, 100_000).default(DEFAULTS.addressFailuresPerHour),
  idleMinutes: whole(5, 720).default(DEFAULTS.idleMinutes),
  absoluteHours: whole(1, 72).default(DEFAULTS.absoluteHours),
  secondFactorRequiredFor: z.array(z.enum(ROLES)).default([]),
  sessionsPerPerson: whole(1, 50).default(DEFAULTS.sessionsPerPerson),
});
