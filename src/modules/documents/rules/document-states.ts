/** Where the working copy of a document stands; what the public sees is another matter. */
export const DOCUMENT_STATES = ['draft', 'inReview', 'returned', 'approved', 'released', 'filed', 'withdrawn', 'discarded'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const STATE_TITLES: Readonly<Record<DocumentState, string>> = {
  draft: '起草中',
  inReview: '审核中',
  returned: '被退回',
  approved: '待发布',
  released: '已发布',
  filed: '已归档（不主动公开）',
  withdrawn: '已撤下',
  discarded: '已作废',
};

/** What moves a document. `submit`, `return` and `approve` are the review's, the others the office's and the writers'. */
export const DOCUMENT_DEEDS = [
  'edit',
  'submit',
  'recall',
  'return',
  'approve',
  'release',
  'urgentRelease',
  'file',
  'withdraw',
  'discard',
] as const;
export type DocumentDeed = (typeof DOCUMENT_DEEDS)[number];

export const DEED_TITLES: Readonly<Record<DocumentDeed, string>> = {
  edit: '修改',
  submit: '送审',
  recall: '撤回送审',
  return: '退回',
  approve: '审核通过',
  release: '发布',
  urgentRelease: '先发后审',
  file: '归档',
  withdraw: '撤下',
  discard: '作废',
};

export interface Transition {
  readonly deed: DocumentDeed;
  readonly from: DocumentState;
  readonly to: DocumentState;
}

/** All ways that a document can go; docs/document-states.md draws them. */
export const TRANSITIONS: readonly Transition[] = [
  ...move('edit', ['draft', 'inReview', 'approved', 'released', 'filed', 'withdrawn'], 'draft'),
  // Whoever mends what was returned still has it as returned until it is handed in again.
  ...move('edit', ['returned'], 'returned'),
  ...move('submit', ['draft', 'returned'], 'inReview'),
  ...move('recall', ['inReview'], 'draft'),
  // The latter after a release that came before its review.
  ...move('return', ['inReview', 'released', 'filed'], 'returned'),
  ...move('approve', ['inReview'], 'approved'),
  ...move('approve', ['released'], 'released'),
  ...move('release', ['approved'], 'released'),
  ...move('urgentRelease', ['inReview', 'approved'], 'released'),
  ...move('file', ['approved'], 'filed'),
  ...move('withdraw', ['released'], 'withdrawn'),
  // A correction that is being made goes on while the page is taken back.
  ...move('withdraw', ['draft'], 'draft'),
  ...move('withdraw', ['inReview'], 'inReview'),
  ...move('withdraw', ['returned'], 'returned'),
  ...move('withdraw', ['approved'], 'approved'),
  ...move('discard', ['draft', 'returned'], 'discarded'),
];

function move(deed: DocumentDeed, from: readonly DocumentState[], to: DocumentState): readonly Transition[] {
  return from.map((state) => ({ deed, from: state, to }));
}

/** Where the deed leads from this state; null when it can't be done now. */
export function nextState(state: DocumentState, deed: DocumentDeed): DocumentState | null {
  return TRANSITIONS.find((transition) => transition.from === state && transition.deed === deed)?.to ?? null;
}
