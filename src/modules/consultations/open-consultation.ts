import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayAfter } from '../../law/workdays.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { daysBetween, leastDays, transitionOf } from './rules/index.ts';
import { reasonsToHold } from './screen-public.ts';
import { findConsultation, updateConsultation, type StoredConsultation } from './store.ts';

/** Puts a consultation before the public, from this moment to the end of its last day. */
export async function openConsultation(
  work: Work,
  reach: Reach,
  { id, version, now }: { readonly id: number; readonly version: number; readonly now: Date },
): Promise<Result<null, ConsultationFailure>> {
  const { transaction } = work;
  const found = await findConsultation(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound', what: '意见征集' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const transition = transitionOf(found.state, 'open');
  if (transition === null) return err({ kind: 'notNow', state: found.state, deed: '开始征集' });
  const { agencyId, closesOn, kind, shortReason } = found;
  const today = shanghaiDay(now);
  const days = daysBetween(today, closesOn);
  if (days < 1) return err({ kind: 'endsBeforeItBegins' });
  const { consultationDays } = await readSettings(transaction, disclosureSettings);
  const { days: least, source } = leastDays(kind, today, consultationDays);
  if (days < least && shortReason === '') return err({ kind: 'tooShort', days, least, source, earliest: dayAfter(today, least) });
  const unfit = await unfitField(work, found);
  if (unfit !== null) return err(unfit);
  const changed = await changeRecord(work, CONSULTATION, id, { agencyId, deed: 'open' }, () =>
    updateConsultation(transaction, { id, version }, [
      sql`state = ${transition.to}`,
      sql`opens_on = ${today}`,
      sql`opened_at = ${now}`,
      sql`shown_on = ${today}`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await notify(work, { to: { unitId: found.unitId }, text: `已开始征集意见：${found.title}`, link: `/consultations/${id}` });
  return ok(null);
}

/** The first field that holds what must not be public. */
async function unfitField(
  { transaction }: Work,
  found: StoredConsultation,
): Promise<Extract<ConsultationFailure, { kind: 'mustNotBePublic' }> | null> {
  for (const field of ['title', 'introduction', 'draft', 'shortReason'] as const) {
    const sentences = await reasonsToHold(transaction, found.agencyId, found[field]);
    if (sentences.length > 0) return { kind: 'mustNotBePublic', field, sentences };
  }
  return null;
}
