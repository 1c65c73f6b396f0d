import type { FormId } from '../model/report.ts';
import type { Heading } from './structure/headings.ts';

/**
 * The generation of a report whose tables do not say it: the form's own headings with the tables lost,
 * by the year (2019 and 2020 used the trial form); anything else is a narrative.
 */
export function formOfText(headings: readonly Heading[], year: number | null): FormId {
  const kinds = new Set(headings.map((heading) => heading.kind));
  const official = (['overview', 'proactive', 'requests', 'remedies'] as const).filter((kind) => kinds.has(kind)).length;
  if (official < 3 || (year !== null && year < 2019)) return 'narrative';
  return year === 2019 || year === 2020 ? '2019' : '2021';
}
