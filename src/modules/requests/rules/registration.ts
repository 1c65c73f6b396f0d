import { CLOSED_STATES, type ReceiptChannel, type RequestState } from '../../../law/index.ts';
import { APPLICANT_KIND_TITLES, type Agent, type Applicant } from './applicant.ts';

/** What is registered of an application beside its days and its channel. */
export interface Registration {
  readonly applicant: Applicant;
  readonly content: string;
  readonly wantedForm: 'paper' | 'electronic' | 'inspection' | 'other';
  readonly wantedDelivery: 'online' | 'email' | 'post' | 'fax' | 'pickup' | 'onSite';
  readonly helpNeeded: string;
}

export type RegistrationField = keyof Applicant | Exclude<keyof Registration, 'applicant'>;

export interface RegistrationChange {
  readonly field: RegistrationField;
  /** Where a form has it. */
  readonly path: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const APPLICANT_FIELDS = [
  ['name', '姓名（名称）'],
  ['idType', '证件名称'],
  ['idNumber', '证件号码'],
  ['representative', '法定代表人'],
  ['contactName', '联系人'],
  ['phone', '电话'],
  ['email', '电子邮箱'],
  ['address', '通信地址'],
  ['postcode', '邮编'],
] as const;

/** What differs, in words that a person of the office reads. */
export function changedInRegistration(
  before: Registration,
  after: Registration,
  titles: {
    readonly form: Readonly<Record<Registration['wantedForm'], string>>;
    readonly delivery: Readonly<Record<Registration['wantedDelivery'], string>>;
  },
): readonly RegistrationChange[] {
  const shown = (of: Registration): readonly (readonly [RegistrationField, string, string])[] => [
    ['kind', '申请人类别', APPLICANT_KIND_TITLES[of.applicant.kind]],
    ...APPLICANT_FIELDS.map(([field, title]) => [field, title, of.applicant[field]] as const),
    ['agent', '代理人', agentWords(of.applicant.agent)],
    ['content', '申请的内容', of.content],
    ['wantedForm', '提供信息的形式', titles.form[of.wantedForm]],
    ['wantedDelivery', '获取信息的方式', titles.delivery[of.wantedDelivery]],
    ['helpNeeded', '需要的帮助', of.helpNeeded],
  ];
  const now = shown(after);
  return shown(before).flatMap(([field, title, from], index) => {
    const to = now[index]?.[2] ?? '';
    if (from === to) return [];
    const path = field in after.applicant ? `applicant.${field}` : field;
    return [{ field, path, title, from: from === '' ? '（空）' : from, to: to === '' ? '（空）' : to }];
  });
}

const WHO = ['kind', 'name'] as const;
const ASKED = ['wantedForm', 'wantedDelivery', 'helpNeeded'] as const;
const IDENTITY = ['idType', 'idNumber', 'representative', 'agent'] as const;

/** What of the registration no longer changes, and what to do instead. */
export function lockedFields({
  state,
  channel,
  archived,
}: {
  readonly state: RequestState;
  readonly channel: ReceiptChannel;
  readonly archived: boolean;
}): { readonly fields: ReadonlySet<RegistrationField>; readonly words: string } {
  if (archived || ['archived', 'transferred', 'discarded', 'merged'].includes(state))
    return { fields: ALL, words: '案卷已经归档或者不再办理，登记不能再改；确有需要的，另外写明情况存档。' };
  if (CLOSED_STATES.includes(state))
    return {
      fields: new Set([...WHO, ...IDENTITY, ...ASKED, 'content']),
      words: '已经办结，只能改电话、邮箱和地址，以便送达；其他确有错误的，请记入往来。',
    };
  if (state === 'approving' || state === 'approved')
    return {
      fields: new Set([...WHO, 'wantedDelivery', 'content']),
      words: '答复已经送审，里面写着申请人和获取方式：请先退回，改好登记再重新送审。',
    };
  // What was handed in through the site or written in a mail are the applicant's own words.
  const written = channel !== 'online' && channel !== 'email';
  if (state === 'arrived' && written) return { fields: new Set(), words: '' };
  return {
    fields: new Set(['content']),
    words: '申请的内容是申请人自己的话，不能改；需要申请人说清楚的，请告知补正。',
  };
}

const ALL: ReadonlySet<RegistrationField> = new Set([
  ...WHO,
  ...IDENTITY,
  ...ASKED,
  'content',
  'contactName',
  'phone',
  'email',
  'address',
  'postcode',
]);

function agentWords(agent: Agent | null): string {
  return agent === null ? '' : [agent.name, agent.idType, agent.idNumber, agent.phone].filter((part) => part !== '').join('，');
}
