/** Tables from files: CSV and workbooks, line by line. */
export { readSheet } from './read-sheet.ts';
export { SheetFault, type Sheet, type SheetLine } from './sheet.ts';
