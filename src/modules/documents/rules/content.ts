import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Body } from '../../../richtext/index.ts';

/** 公开属性: set at the source, before anybody reviews (国办发〔2016〕80号). */
export const OPENNESS = ['proactive', 'onRequest', 'withheld'] as const;
export type Openness = (typeof OPENNESS)[number];

export interface OpennessChoice {
  readonly status: Openness;
  /** Code of the ground in `OPENNESS_GROUNDS`: which article; null only for what is open. */
  readonly ground: string | null;
  readonly reason: string;
}

/** interprets 解读, amends 修改, repeals 废止, forwards 转发, replaces 代替. */
export const RELATION_KINDS = ['interprets', 'amends', 'repeals', 'forwards', 'replaces'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface DocumentRelation {
  readonly kind: RelationKind;
  readonly documentId: number;
}

/** A file of the document; its bytes are found by their hash. Pictures of the body are among them. */
export interface Attachment {
  /** SHA-256, 64 hexadecimal digits. */
  readonly file: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** A picture of the body, not listed under the text. */
  readonly inline: boolean;
}

/** In pixels: so much room a picture takes before it has come. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A file of a public document; of a picture with its size, where it is known. */
export interface PublicAttachment extends Attachment {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** 转载: where the text comes from. */
export interface ReprintSource {
  readonly name: string;
  readonly address: string;
  /** The original's text as it was fetched or pasted, for the fidelity check. */
  readonly original: string;
}

/** A row of a table field: the same names as the field's columns. */
export type FieldRow = Readonly<Record<string, string>>;
/** Dates are `YYYY-MM-DD`, several choices a list, rows of a table a list of records. */
export type FieldValue = string | number | boolean | readonly string[] | readonly FieldRow[];

/**
 * Everything about a document that is reviewed, signed and published. What it is called, says and belongs to, and
 * nothing that the office decides afterwards (index number, times of release, validity).
 */
export interface DocumentContent {
  /** 名称 */
  readonly title: string;
  readonly subtitle: string;
  /** 内容概述 */
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly body: Body;
  /** 文号 */
  readonly documentNumber: string | null;
  /** 成文日期 */
  readonly signedOn: PlainDate | null;
  /** Code of the State Council's classification: `13` or `13.1`. */
  readonly subject: string | null;
  /** 体裁, by code. */
  readonly genre: string | null;
  /** Validity as the text itself sets it. */
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveUntil: PlainDate | null;
  readonly openness: OpennessChoice | null;
  readonly relations: readonly DocumentRelation[];
  readonly attachments: readonly Attachment[];
  readonly source: ReprintSource | null;
  /** Of the type's own form, by the field's code. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export function emptyContent(title: string): DocumentContent {
  return {
    title,
    subtitle: '',
    summary: '',
    keywords: [],
    body: { type: 'doc', content: [] },
    documentNumber: null,
    signedOn: null,
    subject: null,
    genre: null,
    effectiveFrom: null,
    effectiveUntil: null,
    openness: null,
    relations: [],
    attachments: [],
    source: null,
    fields: {},
  };
}
