export { changeSettings, type ChangeFailure } from './change-settings.ts';
export type { FieldWords, SettingsGroup } from './define-settings.ts';
export { SETTING_WORDS } from './history-words.ts';
export { operationsSettings } from './operations-settings.ts';
export { forgetSettings, latestSettings, readSettings } from './read-settings.ts';
export { securitySettings } from './security-settings.ts';
export { securitySettingsPolicy, siteSettingsPolicy } from './rules/settings-policies.ts';
export { settingsRoutes } from './settings-routes.ts';
export { siteSettings } from './site-settings.ts';
