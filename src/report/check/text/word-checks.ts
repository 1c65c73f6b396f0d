import type { Place } from '../../../kernel/place.ts';
import type { Check, Draft } from '../check.ts';
import { FIXED_TERMS, SHORT_SLIPS } from '../data/fixed-terms.ts';
import { DICTIONARY, TYPOS, type Typo } from '../data/typos.ts';
import { Dictionary } from '../dictionary.ts';

/** How much of the text around a word its contexts may look at. */
const AROUND = 16;
/** A wrong word is quoted with a little of its clause. */
const QUOTED = 6;

const typos = new Dictionary<Typo>(TYPOS.map((typo) => [typo.wrong, typo]));

function fits(typo: Typo, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(start + typo.wrong.length, start + typo.wrong.length + AROUND);
  return (
    (typo.before?.test(before) ?? true) &&
    (typo.after?.test(after) ?? true) &&
    !(typo.notBefore?.test(before) ?? false) &&
    !(typo.notAfter?.test(after) ?? false)
  );
}

/** Wrong words from the list. One finding a word, with all its places. */
export const WRONG_WORDS: Check = {
  code: 'text.typo',
  severities: ['warning', 'info'],
  title: '错别字、用词',
  description: '年度报告里常见的错别字和用词不当。',
  source: DICTIONARY,
  example: '“及时跟新公开目录”应为“更新”。',
  *find({ flat, place }) {
    const found = new Map<Typo, Place[]>();
    typos.scan(flat.text, (start, word, typo) => {
      if (!fits(typo, flat.text, start)) return false;
      const places = found.get(typo) ?? [];
      found.set(typo, [...places, place(edge(flat.text, start, -1), edge(flat.text, start + word.length, 1))]);
      return true;
    });
    for (const [typo, places] of found) {
      const times = places.length > 1 ? `（${places.length}处）` : '';
      const sure = typo.severity === 'warning' ? '应为' : '宜作';
      yield {
        severity: typo.severity,
        message: `“${typo.wrong}”${sure}“${typo.right}”${times}${typo.source === undefined ? '' : `，见${typo.source.split('：')[0]}`}。`,
        places,
        ids: [typo.wrong],
      };
    }
  },
};

/** Up to some characters further, but not beyond the clause. */
function edge(text: string, from: number, step: 1 | -1): number {
  let index = from;
  for (let count = 0; count < QUOTED; count += 1) {
    const character = text.charAt(step === 1 ? index : index - 1);
    if (character === '' || '，。；：、！？\n（）《》“”'.includes(character)) break;
    index += step;
  }
  return index;
}

const slips = new Dictionary<string>([...SHORT_SLIPS, ...FIXED_TERMS.flatMap(transpositions)]);

/** Every way to put one character of a term in another place, but for those that only reorder its words or turn it round. */
function transpositions(words: readonly string[]): (readonly [string, string])[] {
  const term = words.join('');
  const sound = new Set([
    term,
    ...permutations(words).map((order) => order.join('')),
    term.slice(1) + term.charAt(0),
    term.slice(-1) + term.slice(0, -1),
  ]);
  const made = new Set<string>();
  for (let from = 0; from < term.length; from += 1) {
    const rest = term.slice(0, from) + term.slice(from + 1);
    for (let to = 0; to <= rest.length; to += 1) made.add(rest.slice(0, to) + term.charAt(from) + rest.slice(to));
  }
  return [...made].filter((slip) => !sound.has(slip)).map((slip) => [slip, term] as const);
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}

/** A fixed term with a character out of place or lost: 政信息务公开. */
export const BROKEN_TERMS: Check = {
  code: 'text.term',
  severities: ['warning'],
  title: '固定用语颠倒、漏字',
  description: '固定用语中的字次序颠倒或者漏字。',
  source: '《政府信息公开条例》用语；《现代汉语词典》（第7版）',
  example: '“政府公信息开工作”应为“政府信息公开工作”。',
  *find({ flat, place }) {
    const drafts: Draft[] = [];
    let covered = 0;
    slips.scan(flat.text, (start, slip, term) => {
      if (start < covered) return false;
      covered = start + slip.length;
      drafts.push({
        severity: 'warning',
        message: `“${slip}”应为“${term}”，${slip.length < term.length ? '漏字' : '字序颠倒'}。`,
        places: [place(edge(flat.text, start, -1), edge(flat.text, start + slip.length, 1))],
        ids: [slip],
      });
      return true;
    });
    yield* drafts;
  },
};
