export { createIdentity, type Identity, type Staff } from './identity.ts';
export { identityRoutes } from './identity-routes.ts';
