/** What an application is: it asks for information (arts 27-40), or that a record about oneself be corrected (art 41). */
export const REQUEST_KINDS = ['information', 'recordCorrection'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_KIND_TITLES: Readonly<Record<RequestKind, string>> = {
  information: '政府信息公开申请',
  recordCorrection: '更正申请',
};
