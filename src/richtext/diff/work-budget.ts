/** Steps that a comparison may still take. When they are used up, what is left counts as replaced: hostile texts end too. */
export interface WorkBudget {
  left: number;
}

export function workBudget(): WorkBudget {
  return { left: 20_000_000 };
}
