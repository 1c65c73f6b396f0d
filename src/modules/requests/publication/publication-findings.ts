import { sql } from 'kysely';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { screen } from '../../../screening/index.ts';
import { compiledWordsFor } from '../../wording/index.ts';
import { openAddressee } from '../consult/consulted-addressee.ts';
import { bareNumber } from '../rules/index.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { sealedApplicantOf, type StoredRequest } from '../store.ts';
import { placesOf, type Known, type Stretch } from './known-words.ts';

/** What is to be shown to all. */
export interface PublicationText {
  readonly title: string;
  readonly answer: string;
}

export interface PublicationFinding extends Stretch {
  readonly path: keyof PublicationText;
  readonly code: 'namesSomebody' | 'personalData' | 'toConfirm';
  /** Whether it has to go; else somebody has to say that it may stay. */
  readonly refused: boolean;
  readonly sentence: string;
}

/** Codes of screening that tell who somebody is; the office's own telephone may stand in an answer. */
const PERSONAL: ReadonlySet<string> = new Set(['idCard', 'mobilePhone', 'bankCard', 'passport', 'email', 'homeAddress', 'vehiclePlate']);

/** What stands in the way of showing the texts: what the case knows of people, what looks personal, what should be looked at. */
export async function publicationFindings(
  database: Database,
  secrets: SecretBox,
  found: StoredRequest,
  texts: PublicationText,
): Promise<readonly PublicationFinding[]> {
  const known = await namesIn(database, secrets, found);
  const words = await compiledWordsFor(database, found.agencyId);
  return (['title', 'answer'] as const).flatMap((path) => {
    const text = texts[path];
    const named = known.flatMap((one) =>
      placesOf(one, text).map(({ start, end }): PublicationFinding => {
        const sentence = `里面有${one.kind}，请删去或者改成“某某”，再公布。`;
        return { path, start, end, code: 'namesSomebody', refused: true, sentence };
      }),
    );
    const passages = linesOf(text);
    const screened = screen(
      passages.map((line, index) => ({ id: String(index), text: line.text })),
      words,
      { on: shanghaiDay(new Date()), allowLandlines: true },
    ).flatMap(({ code, severity, sentence, start, end, passage }): PublicationFinding[] => {
      const refused = PERSONAL.has(code) || severity === 'block';
      if (!refused && severity === 'hint') return [];
      const from = passages[Number(passage)]?.start ?? 0;
      const where = { path, start: from + start, end: from + end };
      return [
        refused
          ? { ...where, code: 'personalData', refused, sentence: `${sentence}请删去以后再公布。` }
          : { ...where, code: 'toConfirm', refused, sentence },
      ];
    });
    return [...named, ...screened];
  });
}

function linesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

/** All that the case knows of people: once it is erased, only what looks personal can be found. */
async function namesIn(database: Database, secrets: SecretBox, { agencyId, id }: StoredRequest): Promise<readonly Known[]> {
  const sealed = await sealedApplicantOf(database, agencyId, id);
  const applicant = sealed === null ? null : openApplicant(secrets, agencyId, sealed);
  const { rows } = await sql<{ addressee: Buffer }>`select addressee from request_consultation
    where agency_id = ${agencyId} and request_id = ${id} and addressee is not null and asks = 'thirdParty'`.execute(database);
  const consulted = rows.map(({ addressee }) => openAddressee(secrets, agencyId, addressee));
  return [
    ...[applicant?.name, applicant?.representative, applicant?.contactName, applicant?.agent?.name].map(words('申请人一方的姓名或者名称')),
    ...[applicant?.idNumber, applicant?.agent?.idNumber].map(words('申请人一方的证件号码')),
    ...[applicant?.phone, applicant?.agent?.phone].map(number('申请人一方的电话')),
    ...[applicant?.email, applicant?.address].map(words('申请人的联系方式')),
    ...consulted.flatMap(({ name, contact, address, phone }) => [
      words('第三方的姓名或者名称')(name),
      words('第三方的联系人')(contact),
      words('第三方的地址')(address),
      number('第三方的电话')(phone),
    ]),
  ];
}

function words(kind: string): (value: string | undefined) => Known {
  return (value = '') => ({ kind, value, isNumber: false });
}

function number(kind: string): (value: string | undefined) => Known {
  return (value = '') => ({ kind, value: bareNumber(value), isNumber: true });
}
