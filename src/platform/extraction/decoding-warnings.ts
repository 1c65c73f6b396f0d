import type { SourceWarning } from '../../kernel/source-document.ts';
import type { DecodedText } from './decode-text.ts';
import { openingWarning } from './opening-warning.ts';

/** What is worth saying about how a text was decoded. */
export function decodingWarnings(decoded: DecodedText): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  if (decoded.damagedCount > 0) warnings.push(openingWarning('source.damagedCharacters', String(decoded.damagedCount)));
  if (decoded.truncated) warnings.push(openingWarning('source.truncated'));
  return warnings;
}
