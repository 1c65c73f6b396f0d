import type { Mark } from './find-marks.ts';

const ONLY_2021 = new Set(['issued', 'repealed', 'inForce', 'amount']);
const ONLY_2019 = new Set(['made', 'newlyPublic', 'publicTotal', 'itemsLastYear', 'change', 'projects', 'procurementAmount', 'otherServices', 'procurement']);

/** The generation that the header cells of 表二 tell, by majority. */
export function formOfHeaders(marks: readonly Mark[]): { form: '2019' | '2021' | null; mixed: boolean } {
  const told = new Set(marks.filter((mark) => mark.label.table === 'proactive').map((mark) => mark.label.id));
  const newer = [...told].filter((id) => ONLY_2021.has(id)).length;
  const older = [...told].filter((id) => ONLY_2019.has(id)).length;
  return { form: newer > older ? '2021' : older > newer ? '2019' : null, mixed: newer > 0 && older > 0 };
}
