// The pure half of the front door: rules of other modules may not touch the web server that the whole door brings in.
export { covers } from './allows.ts';
export { definePolicy, type Allowance, type DeedRule, type Policy } from './policy.ts';
export { reachOf, type Actor, type Reach } from './reach.ts';
export { isAdministrator, ROLE_FACTS, ROLES, type Grant, type Role } from './role.ts';
