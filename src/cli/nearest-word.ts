/** The known word that somebody most likely meant: within two slips of the finger, and not all of it slips; null when none is. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const allowed = Math.min(2, Math.floor(word.length / 2));
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const slips = slipsBetween(word.toLowerCase(), candidate);
    if (slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}

/** Letters left out, put in, mistaken, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    rows.push(next);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
