/** What an applicant may hand in by the website. */
export type HandedInKind = 'correction' | 'reasons' | 'withdrawal';

const TITLES: Readonly<Record<HandedInKind, string>> = { correction: '补正', reasons: '说明理由', withdrawal: '要求撤回申请' };

/** What a message begins with that was handed in by the website. */
export function handedInTitle(kind: HandedInKind): string {
  return `【${TITLES[kind]}】`;
}
