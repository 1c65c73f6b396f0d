export { agencyCodes, ensureAgency, findAgency, listAgencies, type Agency } from './store.ts';
