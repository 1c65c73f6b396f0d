import type { RemedyBodies } from '../../../law/index.ts';
import type { FieldName } from './letter-field.ts';

/** What letters of an agency say of its office (条例 arts 4 and 12), every member filled: by the agency, or from its name. */
export interface DisclosureOffice {
  readonly agencyId: number;
  /** Name of the agency, as it signs. */
  readonly agencyName: string;
  /** 发文机关标志, the red name on top. */
  readonly header: string;
  /** 文号代字: 青卫健. */
  readonly prefix: string;
  readonly pattern: string;
  /** Word of each series in numbers: 告, 补. */
  readonly words: Readonly<Record<string, string>>;
  readonly government: string;
  readonly upper: string;
  readonly court: string;
  /** 垂直领导机关、税务、国家安全: the upper department reviews (行政复议法 art 27). */
  readonly ledByUpper: boolean;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly hours: string;
  readonly contact: string;
  /** How the processing fee is paid: account, bank, name; '' where nothing was said. */
  readonly payWay: string;
  /** 1 also where nobody has said anything yet. */
  readonly version: number;
}

export function remedyBodiesOf({ government, upper, court, ledByUpper }: DisclosureOffice): RemedyBodies {
  return { government, upper, court, ledByUpper };
}

/** 附注, under the day: whom to ask; empty where nothing is known. */
export function contactNote({ contact, phone }: DisclosureOffice): string {
  const facts = [
    ['联系人', contact],
    ['联系电话', phone],
  ] as const;
  const known = facts.flatMap(([label, value]) => (value === '' ? [] : [`${label}：${value}`]));
  return known.length === 0 ? '' : `（${known.join('，')}）`;
}

/** What letters print of an office and nobody has filled in; in their stead they leave the sentence out. */
const PRINTED = [
  ['contact', '联系人'],
  ['phone', '联系电话'],
  ['address', '办公地址'],
  ['postcode', '邮政编码'],
] as const;
/** What letters print by a guess from names, or in common words, until somebody says it. */
const GUESSED = [
  ['prefix', '文号代字'],
  ['government', '行政复议机关'],
  ['court', '管辖的人民法院'],
  ['payWay', '信息处理费的缴纳方式'],
] as const;

type Said = Readonly<Record<(typeof PRINTED)[number][0] | (typeof GUESSED)[number][0], string>>;

/** @param said what the office itself has said */
export function openFieldsOf(said: Said): { readonly missing: readonly FieldName[]; readonly guessed: readonly FieldName[] } {
  const empty = (list: typeof PRINTED | typeof GUESSED): readonly FieldName[] =>
    list.flatMap(([name, label]) => (said[name] === '' ? [{ name, label }] : []));
  return { missing: empty(PRINTED), guessed: empty(GUESSED) };
}
