export { readSheet } from '../../platform/sheets/index.ts';
