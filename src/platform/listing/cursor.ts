import { z } from 'zod';
import type { Position } from './order.ts';

const Content = z.tuple([z.string(), z.string(), z.string().nullable(), z.string()]);

/** A position as an opaque text; it knows its list and its order, and serves in no other. */
export function writeCursor(list: string, order: string, { value, key }: Position): string {
  return Buffer.from(JSON.stringify([list, order, value, key])).toString('base64url');
}

/** Null for a text that is no cursor of this list in this order. It opens nothing: what it holds is only compared with. */
export function readCursor(text: string, list: string, order: string): Position | null {
  const content = Content.safeParse(parseJson(Buffer.from(text, 'base64url').toString()));
  if (!content.success) return null;
  const [ofList, inOrder, value, key] = content.data;
  if (ofList !== list || inOrder !== order || `${value}${key}`.includes('\0')) return null;
  return { value, key };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
