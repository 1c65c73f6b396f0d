import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Result } from '../../../kernel/result.ts';
import { dayNumber, stateCalendar, type LetterCode, type Outcome, type ReceiptChannel } from '../../../law/index.ts';
import { dayAfter } from '../../../law/workdays.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import type { Actor } from '../../access/index.ts';
import { assignRequest } from '../assign-request.ts';
import { confirmReceipt } from '../confirm-receipt.ts';
import { consultParty } from '../consult-party.ts';
import { decideParts } from '../decide-parts.ts';
import { deliverReply } from '../deliver-reply.ts';
import { draftReply } from '../draft-reply.ts';
import { EVERYWHERE } from '../everywhere.ts';
import type { SampleOffice } from '../../people/index.ts';
import { moveRequest } from '../move-request.ts';
import { noticeFee } from '../notice-fee.ts';
import { receiveRequest } from '../receive-request.ts';
import type { ApplicantKind } from '../rules/index.ts';
import { signReply } from '../sign-reply.ts';
import { findRequest } from '../store.ts';

/** Whom the samples work with. */
type SamplePlace = Pick<SampleOffice, 'agencyId' | 'units' | 'invitations'>;

type Signer = 'reviewer' | 'clerk' | 'leader';

interface Sample {
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly channel: ReceiptChannel;
  readonly content: string;
  /** Days ago on which it came in. */
  readonly ago: number;
  readonly unit?: string;
  readonly course?: (life: SampleLife) => Promise<void>;
}

const SAMPLES: readonly Sample[] = [
  {
    name: '江未晚',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '本县2025年公共场所卫生监督抽检结果汇总（按场所类别）。',
    ago: 3,
    unit: '疾控科',
  },
  { name: '闻人雪', kind: 'naturalPerson', channel: 'online', content: '社区卫生服务中心家庭医生签约服务的考核办法。', ago: 1 },
  {
    name: '青禾县松涛环保志愿者协会',
    kind: 'publicWelfare',
    channel: 'registeredPost',
    content: '医疗废物集中处置的检查记录，请提供2024年至2025年的全部记录。',
    ago: 12,
    unit: '医政医管科',
    course: (life) => life.askCorrection('请写明需要哪些医疗机构的检查记录。', 8),
  },
  {
    name: '青禾县济川药业有限公司',
    kind: 'enterprise',
    channel: 'counter',
    content: '本公司参加的2025年度医用耗材采购项目中，中标单位报价明细。',
    ago: 15,
    unit: '规划财务科',
    course: (life) => life.consult('青禾县百川医疗器械有限公司', '贵公司在2025年度医用耗材采购项目中的报价明细', 10),
  },
  {
    name: '纪云舒',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '2015年以来历年卫生统计报表的全部纸质档案复制件。',
    ago: 20,
    course: (life) => life.fee(400, 14),
  },
  {
    name: '叶知秋律师事务所',
    kind: 'legalService',
    channel: 'counter',
    content: '对某医疗美容诊所作出的行政处罚决定书。',
    ago: 24,
    unit: '医政医管科',
    course: (life) => life.draft('denied.enforcementFile', 'denial', '属于行政执法案卷信息。', 2),
  },
  {
    name: '宋雨眠',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '县人民医院迁建项目的批复文件。',
    ago: 40,
    course: (life) => life.answer('granted', 'grant', '', 22),
  },
  {
    name: '青禾大学公共卫生研究所',
    kind: 'research',
    channel: 'counter',
    content: '2024年本县慢性病患病情况分年龄段统计。',
    ago: 60,
    course: (life) => life.answer('unavailable.needsCreation', 'needsCreation', '没有按年龄段汇总的现成信息，需要另行加工。', 40),
  },
];

/** Requests in every stage, of applicants who do not exist, so that whoever tries the program sees the place at work. */
export async function loadSampleRequests(work: Work, secrets: SecretBox, place: SamplePlace, now: Date): Promise<void> {
  const today = shanghaiDay(now);
  // The oldest first: numbers follow the days.
  for (const [index, sample] of SAMPLES.toSorted((a, b) => b.ago - a.ago).entries()) {
    const on = workdayBefore(today, sample.ago);
    const taken = must(
      await receiveRequest(work, secrets, {
        agencyId: place.agencyId,
        intakeKey: `sample-${index}`,
        channel: sample.channel,
        kind: 'information',
        applicant: { ...NOBODY, kind: sample.kind, name: sample.name },
        content: sample.content,
        wantedForm: 'electronic',
        wantedDelivery: 'post',
        helpNeeded: '',
        proposesPublication: false,
        arrivedOn: on,
        submittedOn: on,
        signedOn: on,
      }),
    );
    const life = new SampleLife(work, secrets, place, taken.id, today);
    if (sample.channel !== 'online') await life.confirm();
    if (sample.unit !== undefined) await life.assign(sample.unit);
    await sample.course?.(life);
  }
}

const NOBODY = {
  idType: '',
  idNumber: '',
  representative: '',
  contactName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  agent: null,
};

/** What befalls one sample, by the same deeds as any request. */
class SampleLife {
  readonly #work: Work;
  readonly #secrets: SecretBox;
  readonly #place: SamplePlace;
  readonly #id: number;
  readonly #today: PlainDate;

  constructor(work: Work, secrets: SecretBox, place: SamplePlace, id: number, today: PlainDate) {
    this.#work = work;
    this.#secrets = secrets;
    this.#place = place;
    this.#id = id;
    this.#today = today;
  }

  async confirm(): Promise<void> {
    must(await confirmReceipt(this.#work, this.#secrets, EVERYWHERE, await this.#which()));
  }

  async assign(unit: string): Promise<void> {
    const unitId = this.#place.units.get(unit) ?? null;
    must(await assignRequest(this.#work, EVERYWHERE, { ...(await this.#which()), unitId, assigneeId: null }));
  }

  async askCorrection(reason: string, ago: number): Promise<void> {
    const on = workdayBefore(this.#today, ago);
    const move = { deed: 'askCorrection', on, until: dayAfter(on, 21), reason } as const;
    must(await moveRequest(this.#work, this.#secrets, EVERYWHERE, { ...(await this.#which()), move }));
  }

  async consult(name: string, question: string, ago: number): Promise<void> {
    const addressee = { name, contact: '', phone: '', address: '', postcode: '' };
    const on = workdayBefore(this.#today, ago);
    const concern = '可能涉及贵公司的商业秘密';
    const inquiry = { ...(await this.#which()), on, asks: 'thirdParty', askedAgencyId: null, addressee, question, concern } as const;
    must(await consultParty(this.#work, this.#secrets, EVERYWHERE, inquiry));
  }

  async fee(units: number, ago: number): Promise<void> {
    const notice = { on: workdayBefore(this.#today, ago), scale: 'pages', units, payWay: '按非税收入缴款通知载明的方式缴纳' } as const;
    must(await noticeFee(this.#work, this.#secrets, EVERYWHERE, { ...(await this.#which()), ...notice }));
  }

  async draft(outcome: Outcome, letter: LetterCode, reason: string, ago: number): Promise<void> {
    const found = await findRequest(this.#work.transaction, EVERYWHERE, this.#id);
    const parts = [{ content: found?.content ?? '', outcome, letter, article: '', reason, link: '' }];
    must(await decideParts(this.#work, EVERYWHERE, { ...(await this.#which()), parts }));
    const on = workdayBefore(this.#today, ago);
    must(await draftReply(this.#work, this.#secrets, EVERYWHERE, { ...(await this.#which()), on, fields: {} }));
  }

  async answer(outcome: Outcome, letter: LetterCode, reason: string, ago: number): Promise<void> {
    await this.draft(outcome, letter, reason, ago);
    const on = workdayBefore(this.#today, ago);
    for (const role of ['reviewer', 'clerk', 'leader'] as const) {
      const leave = { actor: this.#signer(role), reach: EVERYWHERE };
      const { by } = this.#work;
      const { id, name } = leave.actor;
      const work = { ...this.#work, by: { ...by, kind: 'person', id, name } as const };
      must(await signReply(work, leave, { ...(await this.#which()), on, opinion: '同意' }));
    }
    must(await deliverReply(this.#work, this.#secrets, EVERYWHERE, { ...(await this.#which()), on, delivery: 'post', tracking: '' }));
  }

  #signer(role: Signer): Actor & { readonly kind: 'person' } {
    const { agencyId, invitations } = this.#place;
    const invited = invitations.find(({ signInName }) => signInName === `sample.${role}`);
    if (invited === undefined) throw new Error(`Nobody is the ${role}`);
    const { accountId: id, displayName: name } = invited;
    return { kind: 'person', id, name, agencyId, unitId: null, grants: [{ role, agencyId, unitId: null }] };
  }

  async #which(): Promise<{ readonly id: number; readonly version: number }> {
    const found = await findRequest(this.#work.transaction, EVERYWHERE, this.#id);
    if (found === null) throw new Error('The sample is gone');
    return { id: this.#id, version: found.version };
  }
}

/** So many days before, or the last working day before that; nobody has put another notice in force when samples come. */
function workdayBefore(today: PlainDate, days: number): PlainDate {
  let day = dayAfter(today, -days);
  while (!stateCalendar().isWorkday(dayNumber(day))) day = dayAfter(day, -1);
  return day;
}

function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`The samples do not fit: ${JSON.stringify(result.error)}`);
  return result.value;
}
