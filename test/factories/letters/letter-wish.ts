import assert from 'node:assert/strict';
import { parsePlainDate, type PlainDate } from '../../../src/kernel/plain-date.ts';
import type { LetterCode } from '../../../src/law/index.ts';
import { composeLetter, type ComposedLetter, type DisclosureOffice, type LetterWish } from '../../../src/modules/letters/index.ts';
import { houseTemplate, NUMBER_PATTERN } from '../../../src/modules/letters/rules/index.ts';

export const SENDER: DisclosureOffice = {
  agencyId: 1,
  agencyName: '青禾县卫生健康局',
  header: '青禾县卫生健康局',
  prefix: '青卫健',
  pattern: NUMBER_PATTERN,
  words: {},
  government: '青禾县人民政府',
  upper: '某市卫生健康委员会',
  court: '青禾县人民法院',
  ledByUpper: false,
  address: '青禾县人民路1号',
  postcode: '123456',
  phone: '0123-4567890',
  fax: '',
  email: 'xxgk@qinghe.example',
  hours: '工作日9:00-17:00',
  contact: '李某',
  payWay: '',
  version: 1,
};

export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

/** A letter by the house's text with the examples of its fields; those that another replaces are left out. */
export function letterWish(code: LetterCode, on: string, more: Partial<LetterWish> = {}): LetterWish {
  const template = houseTemplate(code, day(on));
  const replacing = new Set(template.fields.flatMap(({ instead }) => instead ?? []));
  return {
    code,
    on: day(on),
    template,
    sender: SENDER,
    number: code === 'proofOfDelivery' ? null : '青卫健公开告〔2026〕12号',
    addressee: { name: '张某某', kind: 'person' },
    fields: Object.fromEntries(template.fields.flatMap(({ name, example }) => (replacing.has(name) ? [] : [[name, example]]))),
    ...more,
  };
}

export function composed(wish: LetterWish): ComposedLetter {
  const letter = composeLetter(wish);
  assert.ok(letter.ok, letter.ok ? '' : `${wish.code}: ${letter.error.fields.map(({ name }) => name).join(', ')}`);
  return letter.value;
}
