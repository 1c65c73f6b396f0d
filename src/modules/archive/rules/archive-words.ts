import { VALIDITY_TITLES, type Openness, type Validity } from '../../documents/rules/index.ts';

/** How offices write openness in their sheets. */
const OPENNESS_WORDS: Readonly<Record<string, Openness>> = {
  主动公开: 'proactive',
  公开: 'proactive',
  对外公开: 'proactive',
  依申请公开: 'onRequest',
  依申请: 'onRequest',
  不予公开: 'withheld',
  不公开: 'withheld',
  免予公开: 'withheld',
};

const VALIDITY_WORDS: Readonly<Record<string, Validity>> = {
  ...reversed(VALIDITY_TITLES),
  现行有效: 'inForce',
  是: 'inForce',
  已失效: 'lapsed',
  无效: 'lapsed',
  否: 'lapsed',
  已废止: 'repealed',
  全文废止: 'repealed',
  部分修改: 'amended',
  修改: 'amended',
  未生效: 'notYetInForce',
};

export function opennessOf(text: string): Openness | null {
  return word(OPENNESS_WORDS, text);
}

export function validityOf(text: string): Validity | null {
  return word(VALIDITY_WORDS, text);
}

/** As it is looked up: without spaces and full-width forms. */
export function foldedWord(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

function word<T>(words: Readonly<Record<string, T>>, text: string): T | null {
  const folded = foldedWord(text);
  return Object.hasOwn(words, folded) ? (words[folded] ?? null) : null;
}

function reversed(titles: Readonly<Record<Validity, string>>): Readonly<Record<string, Validity>> {
  const words: Record<string, Validity> = {};
  for (const validity of ['notYetInForce', 'inForce', 'amended', 'lapsed', 'repealed'] as const) words[titles[validity]] = validity;
  return words;
}
