import { createHash } from 'node:crypto';
import { canonicalContent } from './rules/canonical-content.ts';
import type { DocumentContent } from './rules/content.ts';

/** What is signed: SHA-256, in hexadecimal, of the content's canonical characters in UTF-8. */
export function contentHashOf(content: DocumentContent): string {
  return hashOfText(canonicalContent(content));
}

export function hashOfText(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
