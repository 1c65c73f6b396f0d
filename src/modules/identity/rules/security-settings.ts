/** How strict signing in is. Set by the security administrator; 等保 asks for classes and a maximum age, NIST advises against both. */
export interface SecuritySettings {
  /** Characters, of any script. */
  readonly minimumLength: number;
  /** How many of capital letters, small letters, digits and others a password must have; 0 asks for none. */
  readonly requiredClasses: number;
  readonly maximumAgeDays: number | null;
  /** How many earlier passwords may not come back, the present one apart. */
  readonly history: number;
  readonly lockAfterFailures: number;
  /** The first lock; each further one lasts twice as long, a day at most. */
  readonly lockMinutes: number;
  readonly addressFailuresPerHour: number;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  /** Roles whose holders must have a second factor. */
  readonly secondFactorRequiredFor: readonly string[];
  readonly sessionsPerPerson: number;
}

export const DEFAULT_SECURITY_SETTINGS: SecuritySettings = {
  minimumLength: 12,
  requiredClasses: 0,
  maximumAgeDays: null,
  history: 5,
  lockAfterFailures: 5,
  lockMinutes: 15,
  addressFailuresPerHour: 50,
  idleMinutes: 30,
  absoluteHours: 12,
  secondFactorRequiredFor: [],
  sessionsPerPerson: 5,
};
