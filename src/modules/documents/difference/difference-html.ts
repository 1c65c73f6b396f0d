import { diffBodies, diffToHtml, type Body } from '../../../richtext/index.ts';

export interface DifferenceJob {
  readonly before: Body;
  readonly after: Body;
  /** Before the hash of a picture. */
  readonly pictures: string;
}

/** What came and what went, as markup. */
export function differenceHtml({ before, after, pictures }: DifferenceJob): string {
  return diffToHtml(diffBodies(before, after), { imageAddress: (file) => `${pictures}${file}` });
}
