let unfolded: ReadonlySet<number> | null = null;

/** Which agencies were unfolded when the tree was last on the page: “back” finds it as it was. Null: never opened. */
export function readUnfolded(): Set<number> | null {
  return unfolded === null ? null : new Set(unfolded);
}

export function keepUnfolded(ids: ReadonlySet<number>): void {
  unfolded = ids;
}
