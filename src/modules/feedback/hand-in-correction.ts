import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { newReceipt } from '../consultations/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { openTask } from '../tasks/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import { CORRECTION } from './correction-record.ts';
import { KIND_TITLES, type CorrectionForm, type CorrectionKind } from './rules/index.ts';

/** However many send at once: what an hour brings an agency, each a task. */
const MOST_AN_HOUR = 200;

export interface CorrectionHandIn {
  /** Whose site or document it is. */
  readonly agencyId: number;
  readonly documentId: number | null;
  readonly form: Omit<CorrectionForm, 'kind'> & { readonly kind: CorrectionKind };
  readonly now: Date;
}

/**
 * Takes in what somebody found wrong on a page, gives the office a task with its day, and the finder a number.
 * The same words sent again within an hour are the same report. Nothing of the sender is kept but what they wrote.
 */
export async function handInCorrection(
  work: Work,
  { agencyId, documentId, form, now }: CorrectionHandIn,
): Promise<Result<{ readonly receipt: string }, { readonly kind: 'tooMany' } | { readonly kind: 'agencyClosed' }>> {
  const { transaction } = work;
  // One after the other: else two of the same would both be the first.
  await sql`select pg_advisory_xact_lock(4664258, ${agencyId})`.execute(transaction);
  const recent = await sql<{ receipt: string | null; count: number }>`
    select min(receipt) filter (where text = ${form.text} and page_path = ${form.page} and contact = ${form.contact}) as receipt,
      count(*)::int as count
    from correction_report where agency_id = ${agencyId} and received_at > ${now}::timestamptz - interval '1 hour'`.execute(transaction);
  const [{ receipt: known, count } = { receipt: null, count: 0 }] = recent.rows;
  if (known !== null) return ok({ receipt: known });
  if (count >= MOST_AN_HOUR) return err({ kind: 'tooMany' });
  const receipt = newReceipt('ZC', now);
  const { correctionWorkdays } = await readSettings(transaction, disclosureSettings);
  const dueOn = (await currentCalendar(transaction)).workdaysAfter(shanghaiDay(now), correctionWorkdays);
  const { rows } = await sql<{ id: number }>`
    insert into correction_report (agency_id, receipt, page_path, document_id, kind, text, contact, received_at, due_on, due_workdays)
    values (${agencyId}, ${receipt}, ${form.page}, ${documentId}, ${form.kind}, ${form.text}, ${form.contact}, ${now}, ${dueOn}, ${correctionWorkdays})
    returning report_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The report was not inserted');
  const task = await openTask(work, {
    agencyId,
    title: `网站找错：${KIND_TITLES[form.kind]}${form.page === '' ? '' : `（${form.page.slice(0, 100)}）`}`,
    // What a stranger wrote stands in the report alone, which fewer people read.
    body: `网民指出网页有错，请核对、改正，并在“网站找错”里写明处理情况。回执号：${receipt}`,
    kind: 'general',
    unitId: null,
    assigneeId: null,
    dueOn,
    about: { noun: 'correction', recordId: String(row.id), path: `/corrections/${row.id}` },
  });
  if (!task.ok) {
    if (task.error.kind === 'agencyClosed') return err({ kind: 'agencyClosed' });
    throw new Error(`The task was not opened: ${task.error.kind}`);
  }
  await sql`update correction_report set task_id = ${task.value.taskId} where report_id = ${row.id}`.execute(transaction);
  await recordCreation(work, CORRECTION, row.id, { agencyId, deed: 'handIn' });
  return ok({ receipt });
}
