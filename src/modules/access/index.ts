export { act } from './act.ts';
export { knownDeeds } from './known-deeds.ts';
export { purgeIdempotencyKeys } from './idempotency.ts';
export { giveLeave, leaveOf, may, type Leave } from './leave.ts';
export { describePolicy, type PolicyDescription } from './rules/describe-policy.ts';
export { definePolicy, type Allowance, type DeedRule, type Policy } from './rules/policy.ts';
export { reachOf, type Actor, type Reach } from './rules/reach.ts';
export { isAdministrator, ROLE_FACTS, ROLES, type Grant, type Role } from './rules/role.ts';
export { withinReach, type Ownership } from './within-reach.ts';
