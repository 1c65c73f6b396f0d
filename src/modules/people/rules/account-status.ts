/** `invited` has a one-time link and no password yet; `disabled` can't sign in and keeps its records. */
export const ACCOUNT_STATUSES = ['invited', 'active', 'disabled'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const ACCOUNT_STATUS_TITLES: Readonly<Record<AccountStatus, string>> = {
  invited: '待激活',
  active: '正常',
  disabled: '已停用',
};
