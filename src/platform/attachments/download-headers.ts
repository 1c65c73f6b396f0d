import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment-kind.ts';
import { cleanName } from './file-name.ts';

/** Shown in the browser when asked for; all others are only ever saved. */
const SHOWN: ReadonlySet<AttachmentKind> = new Set(['pdf', 'png', 'jpeg', 'gif', 'webp']);

export interface Download {
  /** What people call the file; any text. */
  readonly name: string;
  /** As examined, never as declared. */
  readonly kind: AttachmentKind;
  /** Whether to show it in the browser, where it is a kind that may be. */
  readonly inline?: boolean;
}

/**
 * Headers under which a file from outside is handed out: of its own type and no other, to be saved unless it is a PDF or a picture,
 * and without leave to run or load anything, should a browser show it all the same.
 */
export function downloadHeaders({ name, kind, inline = false }: Download): Readonly<Record<string, string>> {
  const shown = inline && SHOWN.has(kind);
  const [mediaType = 'application/octet-stream'] = ATTACHMENT_KINDS[kind].mediaTypes;
  return {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': contentDisposition(name, shown ? 'inline' : 'attachment'),
    'x-content-type-options': 'nosniff',
    // A viewer of PDFs does not start in a sandbox; a PDF can reach nothing of the site from its viewer.
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${shown && kind === 'pdf' ? '' : '; sandbox'}`,
    'cross-origin-resource-policy': 'same-origin',
    'x-download-options': 'noopen',
  };
}

/** RFC 6266: the whole name in UTF-8 (RFC 5987), and a plain one for who reads only that. */
export function contentDisposition(name: string, how: 'inline' | 'attachment' = 'attachment'): string {
  const safe = cleanName(name);
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(safe)?.[0] ?? '';
  const stem = safe
    .slice(0, safe.length - extension.length)
    .replace(/[^A-Za-z0-9._ ()-]+/g, '_')
    .trim();
  const plain = `${/[A-Za-z0-9]/.test(stem) ? stem : 'file'}${extension}`;
  const encoded = encodeURIComponent(safe).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
