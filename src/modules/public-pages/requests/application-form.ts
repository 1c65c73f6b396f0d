import { APPLICANT_KINDS, bareNumber, type Applicant, type ApplicantKind } from '../../requests/rules/index.ts';
import { typedLine, typedLines } from './typed-line.ts';

export const ID_TYPES = [
  '居民身份证',
  '护照',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
  '其他证件',
] as const;
export const FORMS = [
  { value: 'electronic', text: '电子文件' },
  { value: 'paper', text: '纸质' },
  { value: 'inspection', text: '到现场查阅、抄录' },
] as const;
export const DELIVERIES = [
  { value: 'online', text: '凭查询码在本网站下载', hint: '' },
  { value: 'email', text: '发到电子邮箱', hint: '' },
  { value: 'post', text: '邮寄到通信地址', hint: '' },
  { value: 'pickup', text: '自己到办公地点领取', hint: '' },
  { value: 'onSite', text: '当场阅读、抄录', hint: '' },
] as const;
export const CONTENT_MOST = 5000;

/** What the form holds, as it was typed: it stands in it again when something is wrong. */
export interface TypedApplication {
  readonly intakeKey: string;
  readonly kind: 'information' | 'recordCorrection';
  readonly applicantKind: ApplicantKind;
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly organisation: string;
  readonly creditCode: string;
  readonly representative: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly byAgent: boolean;
  readonly agentName: string;
  readonly agentIdType: string;
  readonly agentIdNumber: string;
  readonly agentPhone: string;
  readonly content: string;
  readonly wantedForm: (typeof FORMS)[number]['value'];
  readonly wantedDelivery: (typeof DELIVERIES)[number]['value'];
  readonly helpNeeded: string;
  readonly proposesPublication: boolean;
}

export interface ApplicationFault {
  /** Of the field that it stands at. */
  readonly field: string;
  readonly message: string;
}

/** The texts of a form, read. Nothing is refused here. */
export function readTyped(sent: ReadonlyMap<string, string>): TypedApplication {
  const line = (name: string) => typedLine(sent.get(name));
  return {
    intakeKey: line('intakeKey'),
    kind: line('kind') === 'recordCorrection' ? 'recordCorrection' : 'information',
    applicantKind: APPLICANT_KINDS.find((kind) => kind === line('applicantKind')) ?? 'naturalPerson',
    name: line('name'),
    idType: ID_TYPES.find((type) => type === line('idType')) ?? ID_TYPES[0],
    idNumber: line('idNumber'),
    organisation: line('organisation'),
    creditCode: line('creditCode'),
    representative: line('representative'),
    contactName: line('contactName'),
    phone: line('phone'),
    email: line('email'),
    address: line('address'),
    postcode: line('postcode'),
    byAgent: line('byAgent') === 'yes',
    agentName: line('agentName'),
    agentIdType: ID_TYPES.find((type) => type === line('agentIdType')) ?? ID_TYPES[0],
    agentIdNumber: line('agentIdNumber'),
    agentPhone: line('agentPhone'),
    content: typedLines(sent.get('content')),
    wantedForm: FORMS.find(({ value }) => value === line('wantedForm'))?.value ?? 'electronic',
    wantedDelivery: DELIVERIES.find(({ value }) => value === line('wantedDelivery'))?.value ?? 'online',
    helpNeeded: line('helpNeeded'),
    proposesPublication: line('proposesPublication') === 'yes',
  };
}

/** The empty form. */
export function emptyApplication(intakeKey: string): TypedApplication {
  return readTyped(new Map([['intakeKey', intakeKey]]));
}

const LONGEST: readonly (readonly [keyof TypedApplication, string, number])[] = [
  ['name', '姓名', 50],
  ['idNumber', '证件号码', 50],
  ['organisation', '单位名称', 200],
  ['creditCode', '统一社会信用代码', 50],
  ['representative', '法定代表人或者负责人', 50],
  ['contactName', '联系人', 50],
  ['phone', '联系电话', 50],
  ['email', '电子邮箱', 200],
  ['address', '通信地址', 300],
  ['postcode', '邮政编码', 20],
  ['agentName', '代理人姓名', 50],
  ['agentIdNumber', '代理人证件号码', 50],
  ['agentPhone', '代理人电话', 50],
  ['helpNeeded', '需要的帮助', 500],
];

/**
 * What keeps an application from being sent: only what nobody could follow it up without, or what was plainly mistyped. All
 * else that art 29 wants is a matter of correction (art 30), not of refusal.
 */
export function faultsOf(typed: TypedApplication): readonly ApplicationFault[] {
  const faults: ApplicationFault[] = [];
  const fault = (field: keyof TypedApplication, message: string): void => {
    if (!faults.some((known) => known.field === field)) faults.push({ field, message });
  };
  for (const [field, title, most] of LONGEST) {
    const value = typed[field];
    if (typeof value === 'string' && value.length > most) fault(field, `${title}最多 ${most} 个字，请精简。`);
  }
  if (typed.applicantKind === 'naturalPerson') {
    if (typed.name === '') fault('name', '请填写您的姓名，与证件上一致。');
    if (typed.idNumber === '') fault('idNumber', '请填写证件号码。');
    else if (typed.idType === '居民身份证' && !isIdCard(typed.idNumber))
      fault('idNumber', '居民身份证号码有误，请对照证件检查 18 位号码。');
  } else {
    if (typed.organisation === '') fault('organisation', '请填写单位的全称。');
    if (typed.creditCode === '') fault('creditCode', '请填写统一社会信用代码；没有的，请填写登记证书上的号码。');
  }
  const digits = bareNumber(typed.phone);
  if (typed.phone === '') fault('phone', '请填写联系电话，查询办理进度也要用到。');
  else if (digits.length < 7 || digits.length > 20) fault('phone', '联系电话有误，请填写手机号，或者带区号的固定电话。');
  if (typed.email !== '' && !/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/u.test(typed.email))
    fault('email', '电子邮箱有误，正确的像这样：name@example.com。');
  if (typed.wantedDelivery === 'email' && typed.email === '') fault('email', '您要求发到电子邮箱，请填写邮箱地址。');
  if (typed.wantedDelivery === 'post' && typed.address === '') fault('address', '您要求邮寄，请填写通信地址。');
  if (typed.byAgent) {
    if (typed.agentName === '') fault('agentName', '请填写代理人的姓名；没有代理人的，请选“本人提出”。');
    if (typed.agentIdType === '居民身份证' && typed.agentIdNumber !== '' && !isIdCard(typed.agentIdNumber))
      fault('agentIdNumber', '代理人的身份证号码有误，请对照证件检查。');
  }
  const { length } = typed.content;
  if (length < 4) fault('content', '请写明您要申请的信息：名称、文号，或者便于查找的其他特征。');
  else if (length > CONTENT_MOST) fault('content', `申请内容最多 ${CONTENT_MOST} 个字，请精简，或者分几件申请提出。`);
  return faults.toSorted((a, b) => FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field));
}

/** As the fields follow each other on the page. */
export const FIELD_ORDER: readonly string[] = [
  'kind',
  'applicantKind',
  'name',
  'idType',
  'idNumber',
  'organisation',
  'creditCode',
  'representative',
  'contactName',
  'identity',
  'phone',
  'email',
  'address',
  'postcode',
  'byAgent',
  'agentName',
  'agentIdType',
  'agentIdNumber',
  'agentPhone',
  'mandate',
  'content',
  'evidence',
  'wantedForm',
  'wantedDelivery',
  'helpNeeded',
  'proposesPublication',
];

export function applicantOf(typed: TypedApplication): Applicant {
  const person = typed.applicantKind === 'naturalPerson';
  return {
    kind: typed.applicantKind,
    name: person ? typed.name : typed.organisation,
    idType: person ? typed.idType : '统一社会信用代码',
    idNumber: person ? typed.idNumber : typed.creditCode,
    representative: person ? '' : typed.representative,
    contactName: person ? '' : typed.contactName,
    phone: typed.phone,
    email: typed.email,
    address: typed.address,
    postcode: typed.postcode,
    agent: typed.byAgent
      ? { name: typed.agentName, idType: typed.agentIdType, idNumber: typed.agentIdNumber, phone: typed.agentPhone }
      : null,
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 居民身份证号码 with its check digit (GB 11643). */
function isIdCard(typed: string): boolean {
  const bare = typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(bare)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(bare.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11) === bare.charAt(17);
}
