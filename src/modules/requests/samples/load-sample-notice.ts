import type { PlainDate } from '../../../kernel/plain-date.ts';
import { dayAfter, isWorkday } from '../../../law/workdays.ts';
import type { Work } from '../../../platform/audit/index.ts';
import { addNotice } from '../calendar/holiday-notices.ts';

/** A notice that nobody has put in force yet: a day off in two weeks, so that its preview shows what moves. */
export async function loadSampleNotice(work: Work, today: PlainDate): Promise<void> {
  let off = dayAfter(today, 14);
  while (!isWorkday(off)) off = dayAfter(off);
  const year = Number(off.slice(0, 4));
  const origin = {
    number: `青政发〔${today.slice(0, 4)}〕示例1号`,
    title: '青禾县人民政府关于建县纪念日放假的通知（示例）',
    publishedOn: today,
  };
  const notice = { ...origin, holidays: [{ name: '建县纪念日', from: off, to: off }], makeUpWorkdays: [] };
  const added = await addNotice(work, { format: 'json', text: JSON.stringify({ year, notices: [notice] }), year, ...origin });
  if (!added.ok) throw new Error(`The sample notice was refused: ${added.error.kind}`);
}
