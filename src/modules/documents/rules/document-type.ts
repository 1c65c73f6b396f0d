/** What a document is: which form it has, what it must say, how strictly it is reviewed. Data, not code. */
export interface DocumentType {
  /** In code and in the database: `normativeDocument`. */
  readonly code: string;
  /** 规范性文件 */
  readonly title: string;
  /** One sentence for whoever chooses. */
  readonly purpose: string;
  /** Members of DocumentContent that must be filled before it is submitted, beside title and openness. */
  readonly requires: readonly RequiredMember[];
  readonly fields: readonly FieldDefinition[];
  /** Which flow it takes unless told otherwise: `strict` for what binds people, `plain` for news, `reprint`. */
  readonly grade: 'strict' | 'plain' | 'reprint';
  /** Shows a validity, takes part in clean-ups, counts as 规范性文件 in the annual report. */
  readonly normative: boolean;
  /** A policy: proposed as withheld it needs the office's prior review; once public it wants an interpretation within 3 working days. */
  readonly policy: boolean;
  /** One is due every day: streak and gaps are watched. */
  readonly series: { readonly every: 'day' } | null;
  /** One current version an agency (公开指南, 机构职能): the older ones stay readable. */
  readonly single: boolean;
}

export type RequiredMember =
  'body' | 'summary' | 'documentNumber' | 'signedOn' | 'subject' | 'genre' | 'effectiveFrom' | 'relation.interprets' | 'source';

export interface FieldDefinition {
  readonly code: string;
  readonly title: string;
  readonly kind: 'text' | 'longText' | 'number' | 'date' | 'time' | 'choice' | 'choices' | 'phone' | 'address' | 'rows';
  readonly required: boolean;
  /** Under the input: what belongs there. */
  readonly hint?: string;
  /** Of `choice` and `choices`. */
  readonly choices?: readonly { readonly code: string; readonly title: string }[];
  /** Of `rows`. */
  readonly columns?: readonly { readonly code: string; readonly title: string; readonly required: boolean }[];
  /** Article or official list that asks for it. */
  readonly basis?: string;
}
