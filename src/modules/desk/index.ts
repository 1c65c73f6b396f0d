export { deskRoutes } from './desk-routes.ts';
export { notify, type Audience, type Notice } from './notify.ts';
