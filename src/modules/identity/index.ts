export { createIdentity, type Identity, type IdentityOptions } from './create-identity.ts';
export { linkAtServer, type ServerLink, type ServerLinkFailure } from './link-at-server.ts';
export { activationPath, openFirstLinks, type FirstLink } from './open-first-links.ts';
export { DEFAULT_SECURITY_SETTINGS, type SecuritySettings } from './rules/security-settings.ts';
export { securitySettingsSchema } from './security-settings-schema.ts';
export { SingleSignOnProvider, type SingleSignOnConfig } from './single-sign-on/provider.ts';
export { singleSignOnRoutes } from './single-sign-on/routes.ts';
export { purgeAttempts } from './single-sign-on/store.ts';
export { CREDENTIAL_WORDS, SESSION_WORDS } from './history-words.ts';
