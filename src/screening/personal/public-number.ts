import { foldWidth } from '../fold.ts';
import type { ScreeningOptions } from '../options.ts';

/** Whether a telephone number is one that the office gave for the public; only digits are compared. */
export function isPublicNumber(number: string, { publicNumbers }: ScreeningOptions): boolean {
  if (publicNumbers === undefined || publicNumbers.length === 0) return false;
  const digits = digitsOf(number);
  return publicNumbers.some((known) => digitsOf(known) === digits);
}

function digitsOf(number: string): string {
  return foldWidth(number).replace(/\D/g, '');
}
