export { createLink, findOpenLink, useLink, type LinkPurpose, type OpenLink } from './account-links.ts';
export { ensureAdministrators, type AdministratorRole, type InvitedAdministrator } from './ensure-administrators.ts';
export { findAccountByName, findActor, type Account, type PersonActor } from './find-account.ts';
export { findTokenActor, type MachineActor } from './find-token-actor.ts';
