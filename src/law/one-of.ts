/** The literal that a text of a data file is; throws for another, so that a slip of the data is seen at once. */
export function oneOf<T extends string>(allowed: readonly T[], text: string): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`“${text}” is none of ${allowed.join(', ')}`);
  return found;
}
