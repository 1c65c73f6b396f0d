/**
 * The text of a document as it is stored: clean structured content, a tree of blocks, never markup. Its shape is the
 * editor's own JSON, so that nothing is lost on the way in and out; `readBody` lets in nothing else.
 */
export interface Body {
  readonly type: 'doc';
  readonly content: readonly BodyBlock[];
}

export type BodyBlock = BodyParagraph | BodyHeading | BodyList | BodyQuote | BodyTable | BodyImage | { readonly type: 'horizontalRule' };

export type BodyAlign = 'left' | 'center' | 'right' | 'justify';

export interface BodyParagraph {
  readonly type: 'paragraph';
  readonly attrs: { readonly textAlign: BodyAlign | null };
  readonly content: readonly BodyInline[];
}

export interface BodyHeading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 | 4; readonly textAlign: BodyAlign | null };
  readonly content: readonly BodyInline[];
}

export interface BodyList {
  readonly type: 'bulletList' | 'orderedList';
  /** First number of an ordered list. */
  readonly attrs: { readonly start: number };
  readonly content: readonly { readonly type: 'listItem'; readonly content: readonly BodyBlock[] }[];
}

export interface BodyQuote {
  readonly type: 'blockquote';
  readonly content: readonly BodyBlock[];
}

export interface BodyTable {
  readonly type: 'table';
  readonly content: readonly { readonly type: 'tableRow'; readonly content: readonly BodyCell[] }[];
}

export interface BodyCell {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly BodyBlock[];
}

/** A picture of the document's own attachments, found by the hash of its content. */
export interface BodyImage {
  readonly type: 'image';
  readonly attrs: {
    /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
    readonly file: string;
    /** What it shows, for those who can't see it; '' where nobody has said it yet. */
    readonly alt: string;
    readonly caption: string;
  };
}

export type BodyInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly BodyMark[] }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'footnote'; readonly attrs: { readonly text: string } };

export type BodyMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' }
  /** http, https, mailto, or a path on the own site; nothing else. */
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export const EMPTY_BODY: Body = { type: 'doc', content: [] };
