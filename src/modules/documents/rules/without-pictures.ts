import { readBody, type Body } from '../../../richtext/index.ts';

/** A body without the pictures of these files; what held nothing else is left with an empty paragraph. */
export function withoutPictures(body: Body, files: ReadonlySet<string>): Body {
  if (files.size === 0) return body;
  const read = readBody(without(body, files));
  // What is left of a body is one: nothing was added.
  return read.ok ? read.value : { type: 'doc', content: [] };
}

function without(node: unknown, files: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.filter((part) => !isPicture(part, files)).map((part) => without(part, files));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, key === 'content' ? without(part, files) : part]));
}

function isPicture(node: unknown, files: ReadonlySet<string>): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'image' || !('attrs' in node)) return false;
  const { attrs } = node;
  return typeof attrs === 'object' && attrs !== null && 'file' in attrs && typeof attrs.file === 'string' && files.has(attrs.file);
}
