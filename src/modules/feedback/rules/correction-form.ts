import { characterCount, typedLine, typedLines } from '../../../kernel/typed-text.ts';

export const CORRECTION_KINDS = ['typo', 'deadLink', 'outdated', 'other'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const KIND_TITLES: Readonly<Record<CorrectionKind, string>> = {
  typo: '错别字',
  deadLink: '链接打不开',
  outdated: '内容过时',
  other: '其他',
};

export const CORRECTION_LIMITS = { least: 2, most: 1_000, contact: 100, page: 500 } as const;

/** What comes back from the public page. */
export interface CorrectionForm {
  /** A path of the site; '' when nobody said which. */
  readonly page: string;
  readonly kind: CorrectionKind | null;
  readonly text: string;
  readonly contact: string;
}

export type CorrectionFault = 'kindMissing' | 'tooShort' | 'tooLong' | 'contactTooLong';

/** Reads what somebody filled in. */
export function readCorrection(form: Readonly<Record<string, unknown>>): {
  readonly form: CorrectionForm;
  readonly faults: readonly CorrectionFault[];
} {
  const kind = CORRECTION_KINDS.find((one) => one === form['kind']) ?? null;
  const text = typedLines(form['text']);
  const contact = typedLine(form['contact']);
  const faults: CorrectionFault[] = [];
  if (kind === null) faults.push('kindMissing');
  if (characterCount(text) < CORRECTION_LIMITS.least) faults.push('tooShort');
  if (characterCount(text) > CORRECTION_LIMITS.most) faults.push('tooLong');
  if (characterCount(contact) > CORRECTION_LIMITS.contact) faults.push('contactTooLong');
  return { form: { page: readPagePath(form['page']), kind, text, contact }, faults };
}

/** A path of this site, without its query; '' for anything else: it becomes a link that staff press. */
export function readPagePath(value: unknown): string {
  if (typeof value !== 'string' || value.length > CORRECTION_LIMITS.page) return '';
  return /^\/(?![/\\])[\w\-./~%\u4e00-\u9fff]*$/.test(value) && !value.includes('..') ? value : '';
}

/** The number of the document that a page shows, under whatever prefix; null for other pages. */
export function documentOfPath(path: string): number | null {
  const [, id] = /^(?:\/hant)?(?:\/sites\/[a-z0-9-]+)?\/documents\/([1-9]\d{0,8})(?:\/|$)/.exec(path) ?? [];
  return id === undefined ? null : Number(id);
}
