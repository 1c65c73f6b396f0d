import { REQUEST_KINDS } from '../../law/index.ts';
import { APPLICANT_KINDS } from '../../modules/requests/rules/index.ts';
import { codeOr } from './code-or.ts';
import { receiptField } from './deed-plan.ts';

// oxlint-disable-next-line typescript/consistent-type-definitions -- forms are records of their fields, which no interface is
export type IntakeValues = {
  readonly channel: string;
  readonly arrivedOn: string;
  /** 签收之日 of registered post; empty when it was the day of arrival. */
  readonly signedOn: string;
  readonly applicantKind: string;
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly representative: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly hasAgent: boolean;
  readonly agentName: string;
  readonly agentIdNumber: string;
  readonly agentPhone: string;
  readonly kind: string;
  readonly content: string;
  readonly wantedForm: string;
  readonly wantedDelivery: string;
  readonly helpNeeded: string;
  readonly proposesPublication: boolean;
  /** 口头申请: the applicant spoke, somebody of the office wrote (art 29). */
  readonly isOral: boolean;
  readonly oralWriter: string;
  readonly oralConfirmed: string;
  /** Of what was registered before: why it changes. */
  readonly why: string;
};

export const NEW_INTAKE: IntakeValues = {
  channel: 'counter',
  arrivedOn: '',
  signedOn: '',
  applicantKind: 'naturalPerson',
  name: '',
  idType: '居民身份证',
  idNumber: '',
  representative: '',
  contactName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  hasAgent: false,
  agentName: '',
  agentIdNumber: '',
  agentPhone: '',
  kind: 'information',
  content: '',
  wantedForm: 'paper',
  wantedDelivery: 'post',
  helpNeeded: '',
  proposesPublication: false,
  isOral: false,
  oralWriter: '',
  oralConfirmed: 'signature',
  why: 'miswritten',
};

export const ORAL_CONFIRMED = ['signature', 'fingerprint', 'recording'] as const;

export const INTAKE_LABELS: Readonly<Record<keyof IntakeValues, string>> = {
  channel: '渠道',
  arrivedOn: '到达之日',
  signedOn: '签收之日',
  applicantKind: '申请人类别',
  name: '姓名',
  idType: '证件名称',
  idNumber: '证件号码',
  representative: '法定代表人',
  contactName: '联系人',
  phone: '电话',
  email: '电子邮箱',
  address: '通信地址',
  postcode: '邮编',
  hasAgent: '代理人',
  agentName: '代理人姓名',
  agentIdNumber: '代理人证件号码',
  agentPhone: '代理人电话',
  kind: '类别',
  content: '内容',
  wantedForm: '提供信息的形式',
  wantedDelivery: '获取信息的方式',
  helpNeeded: '需要的帮助',
  proposesPublication: '建议转为主动公开',
  isOral: '口头申请',
  oralWriter: '代为填写的工作人员',
  oralConfirmed: '申请人怎样确认',
  why: '为什么改',
};

interface ApplicantField {
  readonly name: 'name' | 'idType' | 'idNumber' | 'representative' | 'contactName' | 'phone' | 'email' | 'address' | 'postcode';
  readonly label: string;
  /** Of a natural person, of an organization (`body`), or of both. */
  readonly of: 'person' | 'body' | 'both';
  readonly type?: 'tel' | 'email';
}

/** In the order of the paper form. */
export const APPLICANT_FIELDS: readonly ApplicantField[] = [
  { name: 'name', label: INTAKE_LABELS.name, of: 'both' },
  { name: 'idType', label: INTAKE_LABELS.idType, of: 'both' },
  { name: 'idNumber', label: INTAKE_LABELS.idNumber, of: 'both' },
  { name: 'representative', label: INTAKE_LABELS.representative, of: 'body' },
  { name: 'contactName', label: INTAKE_LABELS.contactName, of: 'body' },
  { name: 'phone', label: INTAKE_LABELS.phone, of: 'both', type: 'tel' },
  { name: 'email', label: INTAKE_LABELS.email, of: 'both', type: 'email' },
  { name: 'address', label: INTAKE_LABELS.address, of: 'both' },
  { name: 'postcode', label: INTAKE_LABELS.postcode, of: 'both' },
];

const CHANNELS = ['counter', 'registeredPost', 'ordinaryPost', 'online', 'email', 'fax', 'transfer'] as const;

/** Who asks, as the API wants it. */
export function applicantOf(values: IntakeValues) {
  const { name, idType, idNumber, representative, contactName, phone, email, address, postcode } = values;
  const { hasAgent, agentName, agentIdNumber, agentPhone } = values;
  const kind = codeOr(APPLICANT_KINDS, values.applicantKind, 'naturalPerson');
  const agent = hasAgent ? { name: agentName, idType: '居民身份证', idNumber: agentIdNumber, phone: agentPhone } : null;
  const body = kind === 'naturalPerson' ? { representative: '', contactName: '' } : { representative, contactName };
  return { kind, name, idType, idNumber, phone, email, address, postcode, agent, ...body };
}

export const WANTED_FORMS = ['paper', 'electronic', 'inspection', 'other'] as const;
export const WANTED_DELIVERIES = ['post', 'pickup', 'email', 'online', 'fax', 'onSite'] as const;

/** How it is wanted, as the API wants it. */
export function wantedOf({ wantedForm, wantedDelivery, helpNeeded }: IntakeValues) {
  return {
    wantedForm: codeOr(WANTED_FORMS, wantedForm, 'paper'),
    wantedDelivery: codeOr(WANTED_DELIVERIES, wantedDelivery, 'post'),
    helpNeeded,
  };
}

/** As the API wants it. */
export function wishOf(values: IntakeValues) {
  const { arrivedOn, signedOn, content, proposesPublication } = values;
  const channel = codeOr(CHANNELS, values.channel, 'counter');
  const { field } = receiptField(channel, arrivedOn);
  const kind = codeOr(REQUEST_KINDS, values.kind, 'information');
  return {
    channel,
    kind,
    applicant: applicantOf(values),
    content,
    ...wantedOf(values),
    proposesPublication: proposesPublication && kind === 'information',
    oral:
      values.isOral && channel === 'counter'
        ? { writtenBy: values.oralWriter, confirmed: codeOr(ORAL_CONFIRMED, values.oralConfirmed, 'signature') }
        : null,
    arrivedOn,
    submittedOn: field === 'submittedOn' ? arrivedOn : null,
    signedOn: field !== 'signedOn' ? null : signedOn === '' ? arrivedOn : signedOn,
  };
}

export function wrongIn(values: IntakeValues): Partial<Record<keyof IntakeValues, string>> {
  const wanted: readonly (keyof IntakeValues)[] = [
    'arrivedOn',
    'name',
    'content',
    ...(values.hasAgent ? (['agentName'] as const) : []),
    ...(values.isOral && values.channel === 'counter' ? (['oralWriter'] as const) : []),
  ];
  return Object.fromEntries(
    wanted.filter((field) => String(values[field]).trim() === '').map((field) => [field, `请填写${INTAKE_LABELS[field]}。`]),
  );
}
