import type { Body } from './body.ts';

/** Every key a body can have, in the order in which it is written: `JSON.stringify` keeps the order of this list. */
const KEYS = [
  'type',
  'attrs',
  'level',
  'textAlign',
  'start',
  'colspan',
  'rowspan',
  'file',
  'alt',
  'caption',
  'href',
  'text',
  'marks',
  'content',
];

/**
 * The body in one spelling, whatever order its keys were in: what is hashed and signed.
 * Equal characters mean equal bodies as `readBody` gives them.
 */
export function canonicalBody(body: Body): string {
  return JSON.stringify(body, KEYS);
}

/** The same for a part of a body. */
export function canonicalPart(part: object): string {
  return JSON.stringify(part, KEYS);
}
