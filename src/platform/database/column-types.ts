import pg from 'pg';

/** OIDs of PostgreSQL's catalogue; they never change. */
const INT8 = 20;
const DATE = 1082;

/**
 * How columns arrive in JavaScript, where pg's own choice would mislead:
 * `bigint` as a number (a count; beyond 2^53 it throws), `date` as its characters `YYYY-MM-DD`
 * (pg would make a moment in the machine's time zone of it). `numeric` stays a string, `timestamptz` is a Date.
 */
export function columnTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, (text: string) => exactInteger(text));
  types.setTypeParser(DATE, (text: string) => text);
  return types;
}

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The column holds ${text}, which is no exact number in JavaScript`);
  return value;
}
