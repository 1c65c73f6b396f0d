import type { HistoryWords } from '../../platform/audit/index.ts';
import type { SettingsGroup } from './define-settings.ts';
import { disclosureSettings } from './disclosure-settings.ts';
import { noticesSettings } from './notices-settings.ts';
import { operationsSettings } from './operations-settings.ts';
import { securitySettings } from './security-settings.ts';
import { siteSettings } from './site-settings.ts';

const GROUPS: readonly SettingsGroup[] = [siteSettings, securitySettings, operationsSettings, disclosureSettings, noticesSettings];
const FIELDS = GROUPS.flatMap(({ fields }) => Object.entries(fields));

/** How a change of settings reads in the audit: each field with the words of its form. */
export const SETTING_WORDS: HistoryWords = {
  fields: { groupName: '设置组', value: '内容', updatedAt: '修改时间' },
  deeds: { edit: '修改', setSecret: '设置密钥', clearSecret: '清除密钥', trial: '试发' },
  members: {
    value: Object.fromEntries(FIELDS.map(([name, { label, unit }]) => [name, unit === undefined ? label : `${label}（${unit}）`])),
  },
  values: Object.fromEntries(FIELDS.flatMap(([name, { choices }]) => (choices === undefined ? [] : [[`value.${name}`, choices]]))),
};
