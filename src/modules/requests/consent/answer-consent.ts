import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { Reach } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import { moveRequest, type Move } from '../move-request.ts';
import type { RequestFailure } from '../request-failure.ts';
import { findRequest } from '../store.ts';
import { tellOffice } from '../tell.ts';
import { consentsOf, type StoredConsent } from './consents-of.ts';
import { settleConsent } from './settle-consent.ts';

export interface Answering {
  readonly id: number;
  readonly version: number;
  readonly agrees: boolean;
  readonly on: PlainDate;
  readonly remark: string;
}

/** The head allows what was asked, and it is done with that; or refuses, and whoever asked learns why. */
export async function answerConsent(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, agrees, on, remark }: Answering,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const { agencyId } = found;
  const asked = (await consentsOf(transaction, agencyId, id)).find(({ decision }) => decision === null);
  if (asked === undefined)
    return err({ kind: 'wrongField', path: 'agrees', code: 'request.nothingAsked', message: '没有等您决定的请示，请重新载入。' });
  if (!agrees && remark === '')
    return err({ kind: 'wrongField', path: 'remark', code: 'request.remarkMissing', message: '请写明不同意的理由。' });
  await settleConsent(work, found, agrees ? 'agreed' : 'refused', remark);
  await recordAct(work, { agencyId, deed: 'answerConsent', reason: remark === '' ? null : remark }, { noun: 'request', id });
  if (agrees) {
    const done = await moveRequest(work, secrets, reach, { id, version, move: moveOf(asked, on) });
    if (!done.ok) return done;
  }
  const text = agrees ? '负责人已同意，请把告知书送达申请人' : '负责人没有同意延长期限，请按期答复';
  if (asked.byId === null) await tellOffice(work, found, text);
  else await notify(work, { to: { agencyId, people: [asked.byId] }, text, link: `/requests/${id}` });
  return ok(null);
}

function moveOf({ deed, workdays, until, reason }: StoredConsent, on: PlainDate): Move {
  if (deed === 'extend' && workdays !== null) return { deed, on, workdays, reason };
  if (deed === 'announceDelay' && until !== null) return { deed, on, until, reason };
  throw new Error(`A consent to ${deed} without its measure`);
}
