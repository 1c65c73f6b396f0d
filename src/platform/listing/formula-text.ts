/** What spreadsheets take for the beginning of a formula, in both widths, and what they skip before one. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

/**
 * A text for a CSV file that a spreadsheet shows and never works out: what would be a formula begins with an apostrophe.
 * `numeric` says that the column holds numbers, which stay as they are, also those below zero that came as text.
 */
export function withoutFormula(text: string, numeric: boolean): string {
  return FORMULA_START.test(text) && !(numeric && NUMBER.test(text)) ? `'${text}` : text;
}
