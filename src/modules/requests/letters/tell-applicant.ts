import { REQUEST_KIND_TITLES } from '../../../law/index.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { queueNotice } from '../../notices/index.ts';
import { numberWords } from '../number-words.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { eventsOf, sealedApplicantOf, type StoredRequest } from '../store.ts';

/** What an applicant is told of at once. */
export type NewsOf =
  'confirm' | 'changeKind' | 'askCorrection' | 'askReasons' | 'extend' | 'announceDelay' | 'consult' | 'noticeFee' | 'deliver';

const NEWS: Readonly<Record<NewsOf, string>> = {
  confirm: '已经登记',
  changeKind: '改按这一种申请办理，收到之日不变',
  askCorrection: '需要补正，请查看补正告知书',
  askReasons: '需要说明理由，请查看说明理由告知书',
  extend: '延期答复，请查看延期答复告知书',
  announceDelay: '延迟答复，请查看延迟答复告知书',
  consult: '正在征求其他方面的意见，所需时间不计入答复期限',
  noticeFee: '需要缴纳信息处理费，请查看收费通知书',
  deliver: '已经答复，请查看答复',
};

/**
 * Queues an e-mail to the applicant, or a short message where there is only a mobile phone; who gave neither gets letters alone.
 * It names neither the applicant nor what was asked: whoever reads along learns nothing but the number.
 */
export async function tellApplicant(work: Work, secrets: SecretBox, request: StoredRequest, news: NewsOf): Promise<void> {
  const { agencyId, id, agencyName } = request;
  const sealed = await sealedApplicantOf(work.transaction, agencyId, id);
  if (sealed === null) return;
  const { email, phone } = openApplicant(secrets, agencyId, sealed);
  const mobile = /^1\d{10}$/.test(phone);
  if (email === '' && !mobile) return;
  const number = numberWords(request);
  const application = REQUEST_KIND_TITLES[request.kind];
  const due = news === 'confirm' && request.dueOn !== null ? `，答复期限为${request.dueOn}` : '';
  // Each deed of a case is told of once, whatever comes after a crash.
  const { length } = await eventsOf(work.transaction, agencyId, id);
  await queueNotice(work, secrets, {
    agencyId,
    key: `request/${id}/${length}/${news}`,
    channel: email === '' ? 'sms' : 'email',
    to: email === '' ? phone : email,
    subject: `${application}${number ?? ''}：${NEWS[news].split('，')[0] ?? ''}`,
    text: `您向${agencyName}提出的${application}${number ?? ''}${NEWS[news]}${due}。凭查询码和联系电话，可在网站“依申请公开”栏目查询。`,
    about: { noun: 'request', id },
  });
}
