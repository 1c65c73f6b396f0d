import { equalExact, sumExact } from '../../../kernel/decimal.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { partitionOf, type Partition } from './partitions.ts';
import { COMPARISON } from './wording.ts';

/** A total, and the parts that the text names under it: 共1350条，其中A172条，B829条. */
export interface StatedList {
  readonly total: Mention;
  readonly parts: readonly ListPart[];
  readonly sum: number;
  /** The words between the total and 其中 are only its noun: 268件文件，其中. */
  readonly adjacent: boolean;
  /** Every number is exact. */
  readonly exact: boolean;
  /** `295条等`: the list says itself that it is not whole. */
  readonly open: boolean;
  /** The last part is what remains: 其他…, 政务微博等296条. */
  readonly catchAll: boolean;
  /** A list inside the list makes it unclear which parts belong to this total. */
  readonly nested: boolean;
  readonly partition: Partition | null;
  readonly verdict: 'holds' | 'over' | 'under';
}

export interface ListPart {
  readonly mention: Mention;
  /** What is counted: 政务微博等. */
  readonly label: string;
}

const INTRODUCES = /^(?:[^，。；：（）其]{0,6}[（，。；：、]?|[^。\n（）]{0,24}[，；。])其中[，：]?(?:包括|有|含)?[，：]?/;
const ADJACENT = /^[^，。；：（）其]{0,6}[（，。；：、]?其中/;
const NEW_TOTAL =
  /(?:共计|合计|总计|累计|总共|共[^同享建产性青]{0,6}$|总数|全年|本年|去年|上年|[一二三四五六七八九]是|另外?[，、有]|此外|同时|截[至止])/;
const SHARE = /占(?:比|总数|全部|总量|总|[^，；。]{0,12}的?)?(?:为|达|约|比)*$/;

/** Reads every list that 其中 opens. A single part is a list too: it can't exceed its total. */
export function readLists(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]): readonly StatedList[] {
  const lists: StatedList[] = [];
  for (let index = 1; index < mentions.length; index += 1) {
    const first = mentions[index];
    const total = mentions[index - 1];
    if (first === undefined || total === undefined) continue;
    const between = text.slice(total.end, first.start);
    if (!between.includes('其中') || between.includes('\n') || !INTRODUCES.test(between) || total.unit === null || total.unit === '%')
      continue;
    if (COMPARISON.test(total.lead.slice(-12))) continue;
    const sentence = sentences[first.sentence];
    if (sentence === undefined) continue;
    const list = readParts({
      text,
      mentions,
      sentence,
      index,
      total,
      adjacent: ADJACENT.test(between),
      opensBracket: between.includes('（其中'),
    });
    if (list !== null) lists.push(list);
  }
  return lists;
}

interface Opening {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly total: Mention;
  readonly adjacent: boolean;
  readonly opensBracket: boolean;
}

function readParts(opening: Opening): StatedList | null {
  const { text, mentions, index, total, sentence } = opening;
  const parts: ListPart[] = [];
  const depth = mentions[index]?.depth ?? 0;
  let nested = false;
  let bySemicolon = false;
  for (let at = index; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.depth < depth) break;
    if (mention.depth > depth) continue;
    const previous = at === index ? total : mentions[at - 1];
    const lead = text.slice(previous?.end ?? mention.start, mention.start);
    if (mention.unit === '%' && SHARE.test(lead)) continue;
    if (at > index) {
      if (lead.includes('其中')) {
        nested = true;
        break;
      }
      if (lead.includes('；')) {
        if (parts.length === 1) bySemicolon = true;
        if (!bySemicolon) break;
      }
      if (NEW_TOTAL.test(lead)) break;
      if (COMPARISON.test(lead)) continue;
    }
    if (mention.unit !== null && mention.unit !== total.unit) break;
    if (mention.unit === null && !/^[，；。、）]?$/.test(text.charAt(mention.end))) break;
    parts.push({ mention, label: labelOf(lead) });
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  const sum = sumExact(parts.map((part) => part.mention.value));
  return {
    total,
    parts,
    sum,
    adjacent: opening.adjacent,
    exact: total.exact && parts.every((part) => part.mention.exact),
    open: text.startsWith('等', last.mention.end),
    catchAll: /(?:等|等其他\S{0,4})$|^(?:其他|其它|其余|剩余)/.test(last.label),
    nested,
    partition: partitionOf(parts.map((part) => part.label)),
    verdict: equalExact(sum, total.value) ? 'holds' : sum > total.value ? 'over' : 'under',
  };
}

function labelOf(lead: string): string {
  return lead
    .replace(/^.*其中[，：]?/, '')
    .replace(/^[，；：、）（。]+/, '')
    .replace(/^(?:和|及|以及|包括|有|含|与)/, '');
}
