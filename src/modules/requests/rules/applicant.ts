/** Columns of table three. */
export const APPLICANT_KINDS = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export const APPLICANT_KIND_TITLES: Readonly<Record<ApplicantKind, string>> = {
  naturalPerson: '自然人',
  enterprise: '商业企业',
  research: '科研机构',
  publicWelfare: '社会公益组织',
  legalService: '法律服务机构',
  otherOrganization: '其他法人或组织',
};

/** Who asks (art 29(1)); for an organization `idNumber` is its 统一社会信用代码. '' where nothing is known. */
export interface Applicant {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  /** 法定代表人, for organizations. */
  readonly representative: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly agent: Agent | null;
}

/** 代理人: acts by a mandate (授权委托书), which is a file of the case. */
export interface Agent {
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** What tells whether two applicants are the same: the identity number where there is one, else name and phone. */
export function applicantIdentity({ name, idNumber, phone }: Applicant): string {
  const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return idNumber === '' ? `name:${bare(name)}|phone:${bareNumber(phone)}` : `id:${bare(idNumber)}|name:${bare(name)}`;
}

/** A telephone number's digits; +86 and blanks say nothing. */
export function bareNumber(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/gu, '');
  return digits.length > 11 && digits.startsWith('86') ? digits.slice(2) : digits;
}
