import type { Flow, Grade } from './flow.ts';

/** The flow of a kind of document: an agency's own before the house's, one for the type before one for its grade. */
export function chooseFlow<F extends Flow>(
  { own, house }: { readonly own: readonly F[]; readonly house: readonly F[] },
  { type, grade }: { readonly type: string; readonly grade: Grade },
): F | null {
  for (const flows of [own, house]) {
    const chosen =
      flows.find(({ types }) => types.includes(type)) ?? flows.find(({ types, grades }) => types.length === 0 && grades.includes(grade));
    if (chosen !== undefined) return chosen;
  }
  return null;
}
