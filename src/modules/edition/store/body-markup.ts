import { hash } from 'node:crypto';
import { bodyToHtml, type Body } from '../../../richtext/index.ts';

/** The text of a document as it stands on its page, written out once when it is published. */
export interface Markup {
  readonly bytes: Buffer;
  /** Of these bytes: whoever shows them need not look at them to say that a page has changed. */
  readonly mark: string;
}

interface Illustrated {
  readonly body: Body;
  readonly attachments: readonly {
    readonly file: string;
    readonly name: string;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  }[];
}

/** @param idPrefix of the ids of notes, where several texts stand on one page */
export function bodyMarkup(id: number, { body, attachments }: Illustrated, idPrefix = 'note'): string {
  const files = new Map(attachments.map((one) => [one.file, one]));
  const imageAddress = (file: string): string => fileAddress(id, file, files.get(file)?.name ?? '图片');
  const imageSize = (file: string) => {
    const { width, height } = files.get(file) ?? {};
    return width === undefined || height === undefined ? null : { width, height };
  };
  return bodyToHtml(body, { imageAddress, imageSize, idPrefix });
}

export function fileAddress(id: number, file: string, name: string): string {
  return `/documents/${id}/files/${file}/${encodeURIComponent(name)}`;
}

export function writeMarkup(id: number, content: Illustrated): Markup {
  const bytes = Buffer.from(bodyMarkup(id, content));
  return { bytes, mark: markOf(bytes) };
}

function markOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url').slice(0, 16);
}

const PARAGRAPH = { type: 'paragraph', attrs: { textAlign: 'center' }, content: [{ type: 'text', text: '一', marks: [] }] } as const;

/** One of everything that a text may hold. */
const EVERYTHING: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, textAlign: null }, content: [{ type: 'text', text: '<&"', marks: [] }] },
    { type: 'heading', attrs: { level: 4, textAlign: 'right' }, content: [] },
    {
      type: 'paragraph',
      attrs: { textAlign: 'justify' },
      content: [
        ...(['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const).map(
          (type) => ({ type: 'text', text: type, marks: [{ type }] }) as const,
        ),
        { type: 'text', text: '二', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }] },
        { type: 'text', text: '三', marks: [{ type: 'link', attrs: { href: '/documents/1' } }] },
        { type: 'hardBreak' },
        { type: 'footnote', attrs: { text: '注' } },
      ],
    },
    { ...PARAGRAPH, content: [] },
    { type: 'bulletList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [PARAGRAPH] }] },
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [PARAGRAPH, PARAGRAPH] }] },
    { type: 'blockquote', content: [PARAGRAPH] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [PARAGRAPH] }] },
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 1, rowspan: 2 }, content: [PARAGRAPH] },
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [PARAGRAPH, PARAGRAPH] },
          ],
        },
      ],
    },
    { type: 'image', attrs: { file: 'a'.repeat(64), alt: '图', caption: '说明' } },
    { type: 'image', attrs: { file: 'b'.repeat(64), alt: '', caption: '' } },
    { type: 'horizontalRule' },
  ],
};

/** Stands beside every text that was written out: another one says that texts are written otherwise now, and it is made anew. */
export const MARKUP_FORMAT = markOf(
  Buffer.from(bodyMarkup(1, { body: EVERYTHING, attachments: [{ file: 'a'.repeat(64), name: '图.png', width: 40, height: 30 }] })),
);
