export { SheetFault, type Sheet } from '../../platform/sheets/index.ts';
