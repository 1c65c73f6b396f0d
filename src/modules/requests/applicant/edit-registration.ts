import { sql, type RawBuilder } from 'kysely';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { Reach } from '../../access/index.ts';
import { addCorrespondence, MESSAGE_CHANNELS } from '../opine.ts';
import { titleOf } from '../receive-request.ts';
import type { RequestFailure } from '../request-failure.ts';
import { REQUEST } from '../request-record.ts';
import { WANTED_DELIVERY_TITLES, WANTED_FORM_TITLES } from '../request-shape.ts';
import { changedInRegistration, lockedFields, type Registration, type RegistrationField } from '../rules/index.ts';
import { openApplicant, sealApplicant } from '../sealed-applicant.ts';
import { findRequest, sealedApplicantOf, updateRequest, type StoredRequest } from '../store.ts';

/** Written down wrongly by the office, or told otherwise by the applicant since, by one of the ways. */
export const EDIT_REASONS = ['miswritten', ...MESSAGE_CHANNELS] as const;
type EditReason = (typeof EDIT_REASONS)[number];

const REASON_TITLES: Readonly<Record<EditReason, string>> = {
  miswritten: '登记时录入有误',
  online: '申请人在网上告知',
  email: '申请人来邮件告知',
  phone: '申请人来电告知',
  post: '申请人来信告知',
  fax: '申请人传真告知',
  counter: '申请人当面告知',
};

export interface RegistrationEdit {
  readonly id: number;
  readonly version: number;
  readonly why: EditReason;
  readonly registration: Omit<Registration, 'content'> & Partial<Pick<Registration, 'content'>>;
}

/**
 * Puts right what was registered. What it was before stays in the case, sealed, among what was said to and by the applicant;
 * the audit learns which fields changed and why, never what they hold.
 */
export async function editRegistration(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, why, registration }: RegistrationEdit,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const { agencyId } = found;
  const sealed = await sealedApplicantOf(transaction, agencyId, id);
  if (sealed === null) return err(refused('applicant', 'request.sealedUp', '个人信息已按保管期限清除，不能再修改登记。'));
  const { content, wantedForm, wantedDelivery, helpNeeded } = found;
  const before: Registration = { applicant: openApplicant(secrets, agencyId, sealed), content, wantedForm, wantedDelivery, helpNeeded };
  const after: Registration = { content, ...registration };
  const changes = changedInRegistration(before, after, { form: WANTED_FORM_TITLES, delivery: WANTED_DELIVERY_TITLES });
  if (changes.length === 0) return ok(null);
  const locked = lockedFields({ ...found, archived: found.archivedAt !== null });
  const stop = changes.find(({ field }) => locked.fields.has(field));
  if (stop !== undefined) return err(refused(stop.path, 'request.registrationSettled', locked.words));
  const reason = `${REASON_TITLES[why]}；改了${changes.map(({ title }) => title).join('、')}`;
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed: 'edit', reason }, () =>
    updateRequest(transaction, { id, version }, columnsOf(secrets, found, after, new Set(changes.map(({ field }) => field)))),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await addCorrespondence(work, secrets, {
    agencyId,
    id,
    direction: 'in',
    channel: why === 'miswritten' ? 'counter' : why,
    text: [`修改登记（${REASON_TITLES[why]}）`, ...changes.map(({ title, from, to }) => `${title}：${from} → ${to}`)].join('\n'),
    noted: { on: shanghaiDay(new Date()), fileId: null },
  });
  return ok(null);
}

function columnsOf(
  secrets: SecretBox,
  { agencyId }: StoredRequest,
  { applicant, content, wantedForm, wantedDelivery, helpNeeded }: Registration,
  changed: ReadonlySet<RegistrationField>,
): readonly RawBuilder<unknown>[] {
  const sealed = sealApplicant(secrets, agencyId, applicant);
  return [
    sql`applicant_kind = ${applicant.kind}`,
    sql`applicant = ${sealed.applicant}`,
    sql`applicant_mark = ${sealed.applicantMark}`,
    sql`phone_mark = ${sealed.phoneMark}`,
    sql`wanted_form = ${wantedForm}`,
    sql`wanted_delivery = ${wantedDelivery}`,
    sql`help_needed = ${helpNeeded}`,
    ...(changed.has('content') ? [sql`content = ${content}`, sql`title = ${titleOf(content)}`] : []),
    // Somebody else was checked.
    ...(changed.has('kind') || changed.has('name') || changed.has('idNumber')
      ? [sql`identity_check = null`, sql`identity_checked_by = ''`, sql`identity_checked_on = null`]
      : []),
  ];
}

function refused(path: string, code: string, message: string): RequestFailure {
  return { kind: 'wrongField', path, code, message };
}
