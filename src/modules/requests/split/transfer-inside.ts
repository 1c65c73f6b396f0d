import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { Reach } from '../../access/index.ts';
import { agencyNames } from '../../agencies/index.ts';
import { receiveRequest } from '../receive-request.ts';
import type { RequestFailure } from '../request-failure.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { findRequest, sealedApplicantOf } from '../store.ts';
import { takeStep } from '../take-step.ts';
import { handOnFiles } from './carry-files.ts';

export interface Transfer {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  readonly reason: string;
  /** Another agency of this installation. */
  readonly toAgencyId: number;
}

/**
 * Hands a request that is another agency's on to it, with what the applicant handed in: there it arrives that day, with a query
 * code of its own. Each of the two cases names the other's agency.
 */
export async function transferInside(
  work: Work,
  place: { readonly files: FileStore; readonly secrets: SecretBox },
  reach: Reach,
  { id, version, on, reason, toAgencyId }: Transfer,
): Promise<Result<{ readonly queryCode: string }, RequestFailure>> {
  const { transaction } = work;
  const { secrets } = place;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const sealed = await sealedApplicantOf(transaction, found.agencyId, id);
  if (sealed === null || toAgencyId === found.agencyId) return err(UNKNOWN);
  const toAgency = (await agencyNames(transaction, [toAgencyId])).get(toAgencyId);
  if (toAgency === undefined) return err(UNKNOWN);
  const done = await takeStep(work, found, version, { deed: 'transfer', on, reason, data: { reason, toAgencyId, toAgency } });
  if (!done.ok) return done;
  const { kind, content, wantedForm, wantedDelivery, helpNeeded, proposesPublication, agencyId } = found;
  const taken = await receiveRequest(work, secrets, {
    agencyId: toAgencyId,
    intakeKey: `transfer:${agencyId}:${id}`,
    channel: 'transfer',
    kind,
    applicant: openApplicant(secrets, agencyId, sealed),
    content,
    wantedForm,
    wantedDelivery,
    helpNeeded,
    proposesPublication,
    arrivedOn: on,
    submittedOn: null,
    signedOn: null,
    handedOnBy: found.agencyName,
  });
  if (!taken.ok) return err(UNKNOWN);
  await handOnFiles(work, place, found, { agencyId: toAgencyId, id: taken.value.id });
  return ok({ queryCode: taken.value.queryCode });
}

const UNKNOWN: RequestFailure = {
  kind: 'wrongField',
  path: 'toAgencyId',
  code: 'request.agencyUnknown',
  message: '没有这个机关，或者机关已撤销；请重新选择机关。',
};
