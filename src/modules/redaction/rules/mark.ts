import { GROUND_WORDS, type Ground } from './ground.ts';
import type { Area } from './page-text.ts';

/** An area that is withheld, and by what. It says where, never what stands there. */
export interface Mark extends Area {
  readonly ground: Ground;
}

/** Marks as they are drawn: the box names the article. */
export function labelled(marks: readonly Mark[]): readonly (Area & { readonly label: string })[] {
  return marks.map(({ page, x, y, width, height, ground }) => ({ page, x, y, width, height, label: GROUND_WORDS[ground].article }));
}
