import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Fee, LetterCode } from '../../../law/index.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { readDisclosureOffice, type LetterValues } from '../../letters/index.ts';
import { findRequest } from '../store.ts';
import { tellApplicant } from './tell-applicant.ts';
import { writeLetter } from './write-letter.ts';

/** What was done, as far as letters tell of it. */
export type Told =
  | { readonly deed: 'confirm'; readonly source: string }
  | { readonly deed: 'askCorrection' | 'askReasons'; readonly until: PlainDate; readonly reason: string }
  | { readonly deed: 'extend'; readonly workdays: number; readonly reason: string }
  | { readonly deed: 'announceDelay'; readonly until: PlainDate; readonly reason: string; readonly statedOn: PlainDate }
  | {
      readonly deed: 'consult';
      readonly consultationId: number;
      readonly party: string;
      readonly asks: 'thirdParty' | 'agency';
      readonly question: string;
      readonly concern: string;
    }
  | { readonly deed: 'noticeFee'; readonly fee: Fee; readonly payWay: string };

/** Writes the letters that a deed sends out (numbered, ready to be posted), and tells the applicant of it. */
export async function lettersOfDeed(work: Work, secrets: SecretBox, id: number, on: PlainDate, told: Told): Promise<void> {
  // As it is after the deed: its due day stands in the letters.
  const request = await findRequest(work.transaction, EVERYWHERE, id);
  if (request === null) throw new Error(`Request ${id} is gone`);
  const { agencyId } = request;
  const write = (code: LetterCode, fields: LetterValues, consultationId?: number) =>
    writeLetter(work, secrets, {
      agencyId,
      requestId: id,
      code,
      on,
      fields,
      numbered: true,
      ...(consultationId === undefined ? {} : { consultationId }),
    });
  const record = request.kind === 'recordCorrection';
  switch (told.deed) {
    case 'confirm':
      await write(record ? 'recordReceipt' : 'receipt', { receiptRule: told.source, dueOn: request.dueOn ?? '', inquiryWay: INQUIRY_WAY });
      break;
    case 'askCorrection':
      await write(record ? 'recordProofNotice' : 'correctionNotice', { corrections: told.reason, dueOn: told.until });
      break;
    case 'askReasons':
      await write('reasonsNotice', { facts: told.reason, dueOn: told.until });
      break;
    case 'extend':
      await write(record ? 'recordExtensionNotice' : 'extensionNotice', {
        reason: told.reason,
        days: String(told.workdays),
        dueOn: request.dueOn ?? '',
      });
      break;
    case 'announceDelay':
      await write('delayNotice', { reason: told.reason, statedOn: told.statedOn, dueOn: told.until });
      break;
    case 'consult': {
      const { consultationId, party, asks, concern } = told;
      const question = told.question.replace(/[。？?；;\s]+$/u, '');
      if (asks === 'thirdParty') await write('inquiry', { information: question, concern }, consultationId);
      else await write('agencyInquiry', { information: question }, consultationId);
      await write('inquiryNotice', { party, sentOn: on });
      break;
    }
    case 'noticeFee':
      await write('feeNotice', feeFields(told.fee, await payWayOf(work, agencyId, told.payWay)));
      break;
  }
  await tellApplicant(work, secrets, request, told.deed);
}

const INQUIRY_WAY = '凭登记时给出的查询码和联系电话，在本机关网站“依申请公开”栏目查询';

/** What was said for this notice, else what the office says of itself. */
async function payWayOf({ transaction }: Work, agencyId: number, said: string): Promise<string> {
  if (said !== '') return said;
  const { payWay } = await readDisclosureOffice(transaction, agencyId);
  return payWay === '' ? '按非税收入缴款通知载明的方式缴纳' : payWay;
}

function feeFields({ source, article, lines, yuan }: Fee, payWay: string): LetterValues {
  const calculation = lines
    .filter((line) => line.yuan > 0)
    .map(({ from, to, yuanEach, yuan: sum }) => `第${from}至${to}件（页），每件（页）${yuanEach}元，计${sum}元`);
  return { standard: `${source}${article}`, calculation: calculation.join('；'), amount: String(yuan), payWay };
}
