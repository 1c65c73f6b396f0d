export { agencyCodes, ensureAgency, findAgency, type Agency } from './store.ts';
