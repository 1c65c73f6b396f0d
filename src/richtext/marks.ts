import type { BodyMark } from './body.ts';

/** The order in which marks stand on a text, so that equal texts are equal characters. */
export const MARK_ORDER = ['link', 'bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const;

/** Tells two sets of marks apart; equal sets give equal keys when both are in order. */
export function marksKey(marks: readonly BodyMark[]): string {
  if (marks.length === 0) return '';
  return marks.map((mark) => (mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type)).join(',');
}
