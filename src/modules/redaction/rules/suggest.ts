import type { PlainDate } from '../../../kernel/plain-date.ts';
import { compileWords, screen, type CompiledWords } from '../../../screening/index.ts';
import { areasOf } from './areas-of.ts';
import { findText, type Occurrence } from './find-text.ts';
import type { PageText } from './page-text.ts';

export const SUGGESTIONS = [
  'personName',
  'idCard',
  'mobilePhone',
  'landline',
  'bankCard',
  'passport',
  'homeAddress',
  'email',
  'vehiclePlate',
] as const;
export type SuggestionKind = (typeof SUGGESTIONS)[number];

export const SUGGESTION_TITLES: Readonly<Record<SuggestionKind, string>> = {
  personName: '姓名',
  idCard: '身份证号码',
  mobilePhone: '手机号码',
  landline: '固定电话',
  bankCard: '银行卡号',
  passport: '护照、通行证号码',
  homeAddress: '住址',
  email: '电子邮箱',
  vehiclePlate: '车牌号',
};

/** A place that holds personal data by its form; a person decides. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly areas: Occurrence;
}

/** Who is named so in decisions, minutes and forms. */
const NAMED =
  /(?:当事人|申请人|被申请人|被处罚人|受害人|证人|姓名|法定代表人|负责人|联系人|经办人|监护人|户主|患者)(?:姓名)?[：:]\s*([\u4e00-\u9fff·]{2,4})(?=[，,。；;、（(\s]|$)/g;
const MOST = 1_000;

/** Personal data by their forms: numbers, addresses, and whoever is named as a party, everywhere where the name stands. */
export function suggestMarks(pages: readonly PageText[], on: PlainDate): readonly Suggestion[] {
  const words = compileWords([]);
  const found = pages.flatMap((page) => [...byForm(page, words, on)]);
  const names = new Set(pages.flatMap((page) => Array.from(textOf(page, '\n').text.matchAll(NAMED), (match) => match[1] ?? '')));
  for (const name of names) found.push(...findText(pages, name).map((areas) => ({ kind: 'personName', areas }) as const));
  return found.slice(0, MOST);
}

interface PlacedText {
  readonly text: string;
  /** Where each unit stands; null between two runs. */
  readonly units: readonly ({ readonly run: number; readonly at: number } | null)[];
}

function textOf(page: PageText, between: string): PlacedText {
  let text = '';
  const units: ({ run: number; at: number } | null)[] = [];
  for (const [run, { text: own }] of page.runs.entries()) {
    if (run > 0 && between !== '') {
      text += between;
      units.push(null);
    }
    for (let at = 0; at < own.length; at++) units.push({ run, at });
    text += own;
  }
  return { text, units };
}

/** Lines by themselves, and joined: a number may go over the end of a line. */
function* byForm(page: PageText, words: CompiledWords, on: PlainDate): Generator<Suggestion> {
  const seen = new Set<string>();
  for (const between of ['\n', '']) {
    const { text, units } = textOf(page, between);
    for (const { code, start, end } of screen([{ id: '', text }], words, { on })) {
      const kind = SUGGESTIONS.find((one) => one === code);
      if (kind === undefined) continue;
      const places = units.slice(start, end).filter((unit) => unit !== null);
      const [first, last] = [places[0], places.at(-1)];
      if (first === undefined || last === undefined) continue;
      const key = `${first.run} ${first.at} ${last.run} ${last.at}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { kind, areas: areasOf(page, stretches(places)) };
    }
  }
}

function stretches(units: readonly { readonly run: number; readonly at: number }[]): { run: number; from: number; to: number }[] {
  const found: { run: number; from: number; to: number }[] = [];
  for (const { run, at } of units) {
    const last = found.at(-1);
    if (last?.run === run) last.to = at + 1;
    else found.push({ run, from: at, to: at + 1 });
  }
  return found;
}
