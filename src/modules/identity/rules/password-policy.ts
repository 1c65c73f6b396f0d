import { err, ok, type Result } from '../../../kernel/result.ts';
import { isCommonPassword } from './common-passwords.ts';

const LONGEST = 128;

export type PasswordFailure =
  | { readonly kind: 'tooShort'; readonly minimumLength: number }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'fewClasses'; readonly requiredClasses: number }
  | { readonly kind: 'likeName' }
  | { readonly kind: 'common' }
  | { readonly kind: 'usedBefore' };

export interface PasswordRule {
  readonly minimumLength: number;
  readonly requiredClasses: number;
}

/** Whether a new password will do for a person: long rather than odd (NIST SP 800-63B), odd too where settings ask for it. */
export function acceptPassword(rule: PasswordRule, names: readonly string[], password: string): Result<string, PasswordFailure> {
  const { length } = Array.from(password);
  if (length < rule.minimumLength) return err({ kind: 'tooShort', minimumLength: rule.minimumLength });
  if (length > LONGEST) return err({ kind: 'tooLong' });
  if (classesOf(password) < rule.requiredClasses) return err({ kind: 'fewClasses', requiredClasses: rule.requiredClasses });
  if (names.some((name) => isInside(name, password))) return err({ kind: 'likeName' });
  return isCommonPassword(password) ? err({ kind: 'common' }) : ok(password);
}

/** Capital letters, small letters, digits, everything else: 汉字 count as something else. */
function classesOf(password: string): number {
  return [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((one) => one.test(password)).length;
}

/** Short names are in many honest sentences. */
function isInside(name: string, password: string): boolean {
  const folded = name.toLowerCase();
  return folded.length >= 4 && password.toLowerCase().includes(folded);
}
