import { sql } from 'kysely';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Result } from '../../../kernel/result.ts';
import { dayNumber, stateCalendar, type CaseOutcome, type LetterCode, type ReceiptChannel } from '../../../law/index.ts';
import { dayAfter } from '../../../law/workdays.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE, type Actor } from '../../access/index.ts';
import { findAgency } from '../../agencies/index.ts';
import { assignRequest } from '../assign-request.ts';
import { confirmReceipt } from '../confirm-receipt.ts';
import { consultParty } from '../consult/consult-party.ts';
import { decideParts } from '../decide-parts.ts';
import { deliverReply } from '../deliver-reply.ts';
import { draftReply } from '../draft-reply.ts';
import { assignInquiry, receiveInquiry } from '../inbox/answer-inquiry.ts';
import { findInquiry, readInquiries } from '../inbox/inquiry-store.ts';
import type { SampleOffice } from '../../people/index.ts';
import { moveRequest } from '../move-request.ts';
import { noticeFee } from '../notice-fee.ts';
import { receiveRequest, type Application } from '../receive-request.ts';
import type { ApplicantKind } from '../rules/index.ts';
import { signReply } from '../sign-reply.ts';
import { findRequest } from '../store.ts';
import { loadSampleNotice } from './load-sample-notice.ts';

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
  readonly more?: Partial<Pick<Application, 'kind' | 'helpNeeded' | 'proposesPublication' | 'oral'>>;
  /** Who of the unit works on it, by the name to sign in with. */
  readonly assignee?: string;
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
    assignee: 'sample.unit',
  },
  {
    name: '乔木深',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '本县2026年适龄儿童疫苗接种点的设置标准和名单。',
    ago: 26,
    unit: '疾控科',
    assignee: 'sample.unit',
  },
  {
    name: '季临川',
    kind: 'naturalPerson',
    channel: 'registeredPost',
    content: '2025年度卫生健康系统部门决算中公共卫生专项的明细。',
    ago: 45,
    unit: '规划财务科',
  },
  {
    name: '沈听澜',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '乡镇卫生院设备更新项目的验收结论。',
    ago: 95,
    unit: '规划财务科',
    // After its day: figures and lists show one.
    course: (life) => life.answer('granted', 'grant', '', 55),
  },
  {
    name: '青禾县明远律师事务所',
    kind: 'legalService',
    channel: 'registeredPost',
    content: '某公共场所卫生许可的审批材料。',
    ago: 130,
    unit: '疾控科',
    assignee: 'sample.unit',
    course: (life) => life.answer('granted', 'grant', '', 118),
  },
  {
    name: '方知秋',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '居民健康档案中本人的出生日期记为1980年1月2日，应为1980年1月12日，请更正。',
    ago: 6,
    unit: '疾控科',
    more: {
      kind: 'recordCorrection',
      helpNeeded: '看不清小字，请用大字版答复，或者读给我听',
      oral: { writtenBy: '公开工作机构窗口', confirmed: 'fingerprint' },
    },
  },
  {
    name: '薛怀瑾',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '请更正本人预防接种记录中的接种日期，应为2024年5月6日。',
    ago: 50,
    more: { kind: 'recordCorrection' },
    course: (life) => life.answer('record.corrected', 'recordCorrected', '经核实，已将接种日期由2024年6月5日更正为2024年5月6日。', 36),
  },
  {
    name: '陆青舟',
    kind: 'naturalPerson',
    channel: 'counter',
    content: '本县2025年公共场所卫生监督抽检结果汇总。',
    ago: 5,
    unit: '疾控科',
    more: { proposesPublication: true },
  },
  {
    name: '青禾县听松旅馆',
    kind: 'enterprise',
    channel: 'counter',
    content: '2025年本县公共场所卫生监督抽检的结果汇总。',
    ago: 9,
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
    const id = await receive(work, secrets, place, { ...sample, key: `sample-${index}`, on });
    const life = new SampleLife(work, secrets, place, id, today);
    if (sample.channel !== 'online') await life.confirm();
    if (sample.unit !== undefined) await life.assign(sample.unit, sample.assignee);
    await sample.course?.(life);
  }
  await loadSampleInquiries(work, secrets, place, today);
  await loadSampleNotice(work, today);
}

const INQUIRIES = [
  { about: '县域医共体建设资金的拨付情况。', question: '与贵局共同印发的医共体建设资金分配方案，是否同意公开？' },
  { about: '农村饮用水水质监测结果。', question: '贵局提供的2025年农村饮用水水质监测数据，是否同意公开？' },
] as const;

/** What the county asks the sample agency: one that waits to be signed for, one that a unit works on. */
async function loadSampleInquiries(work: Work, secrets: SecretBox, place: SamplePlace, today: PlainDate): Promise<void> {
  const county = await findAgency(work.transaction, 'qinghe');
  if (county === null) return;
  const at = { ...place, agencyId: county.id };
  for (const [index, { about, question }] of INQUIRIES.entries()) {
    const on = workdayBefore(today, 4);
    const who = { name: '时雨晴', kind: 'naturalPerson', channel: 'counter' } as const;
    const id = await receive(work, secrets, at, { ...who, content: about, key: `sample-inquiry-${index}`, on });
    const life = new SampleLife(work, secrets, at, id, today);
    await life.confirm();
    await life.askAgency(place.agencyId, question, 2);
  }
  const [second] = await readInquiries(work.transaction, EVERYWHERE, { where: sql<boolean>`true`, limit: 1 });
  if (second === undefined) return;
  must(await receiveInquiry(work, EVERYWHERE, second));
  const received = await findInquiry(work.transaction, EVERYWHERE, second.id);
  const unitId = place.units.get('疾控科') ?? null;
  if (received !== null) must(await assignInquiry(work, EVERYWHERE, { ...received, unitId, assigneeId: null }));
}

async function receive(
  work: Work,
  secrets: SecretBox,
  { agencyId }: SamplePlace,
  {
    name,
    kind,
    channel,
    content,
    more = {},
    key,
    on,
  }: Pick<Sample, 'name' | 'kind' | 'channel' | 'content' | 'more'> & { readonly key: string; readonly on: PlainDate },
): Promise<number> {
  const applicant = { ...NOBODY, kind, name };
  const wishes = { wantedForm: 'electronic', wantedDelivery: 'post', helpNeeded: '', proposesPublication: false } as const;
  const days = { arrivedOn: on, submittedOn: on, signedOn: on };
  const one = { agencyId, intakeKey: key, channel, kind: 'information', applicant, content, ...wishes, ...more, ...days } as const;
  return must(await receiveRequest(work, secrets, one)).id;
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

  async assign(unit: string, signInName?: string): Promise<void> {
    const unitId = this.#place.units.get(unit) ?? null;
    const invited = this.#place.invitations.find((one) => one.signInName === signInName);
    must(await assignRequest(this.#work, EVERYWHERE, { ...(await this.#which()), unitId, assigneeId: invited?.accountId ?? null }));
  }

  async askAgency(askedAgencyId: number, question: string, ago: number): Promise<void> {
    const addressee = { name: '青禾县卫生健康局', contact: '', phone: '', address: '', postcode: '' };
    const on = workdayBefore(this.#today, ago);
    const inquiry = { ...(await this.#which()), on, asks: 'agency', askedAgencyId, addressee, question, concern: '' } as const;
    must(await consultParty(this.#work, this.#secrets, EVERYWHERE, inquiry));
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

  async draft(outcome: CaseOutcome, letter: LetterCode, reason: string, ago: number): Promise<void> {
    const found = await findRequest(this.#work.transaction, EVERYWHERE, this.#id);
    const parts = [{ content: found?.content ?? '', outcome, letter, article: '', reason, link: '' }];
    must(await decideParts(this.#work, EVERYWHERE, { ...(await this.#which()), parts }));
    const on = workdayBefore(this.#today, ago);
    must(await draftReply(this.#work, this.#secrets, EVERYWHERE, { ...(await this.#which()), on, fields: {} }));
  }

  async answer(outcome: CaseOutcome, letter: LetterCode, reason: string, ago: number): Promise<void> {
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
