import { readBody, type Body } from '../../../richtext/index.ts';

/** A body whose pictures are those of these files; where `fileOf` says null the picture goes. */
export function settlePictures(body: Body, fileOf: (file: string) => string | null): Body {
  const read = readBody(settled(body, fileOf));
  // What is left of a body is one: nothing was added.
  return read.ok ? read.value : { type: 'doc', content: [] };
}

function settled(node: unknown, fileOf: (file: string) => string | null): unknown {
  if (Array.isArray(node)) return node.map((part: unknown) => settled(part, fileOf)).filter((part) => part !== null);
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'image' && 'attrs' in node) {
    const { attrs } = node;
    if (typeof attrs !== 'object' || attrs === null || !('file' in attrs) || typeof attrs.file !== 'string') return null;
    const file = fileOf(attrs.file);
    return file === null ? null : { ...node, attrs: { ...attrs, file } };
  }
  return 'content' in node ? { ...node, content: settled(node.content, fileOf) } : node;
}
