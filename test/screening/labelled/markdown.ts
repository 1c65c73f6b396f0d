import type { Score } from './score.ts';

/** Sentences of each kind in the table of docs/screening.md, and where the dice begin. */
export const SENTENCES = 2000;
export const SEED = 20261122;
/** What each kind must reach, on all sentences and on those held out. */
export const PRECISION = 0.98;
export const RECALL = 0.95;

const BEGIN = '<!-- table: begin -->';
const END = '<!-- table: end -->';

/** The page with the table of these scores in it. */
export function withTable(page: string, scores: readonly Score[]): string {
  const [before] = page.split(BEGIN);
  const [, after] = page.split(END);
  if (before === undefined || after === undefined) throw new Error('docs/screening.md lacks the marks of its table');
  return `${before}${BEGIN}\n\n${tableOf(scores)}\n\n${END}${after}`;
}

function tableOf(scores: readonly Score[]): string {
  const rows = [
    ['code', 'finds', 'sentences', 'to be found', 'precision', 'recall', 'precision, held out', 'recall, held out'],
    ...scores.map((score) => [
      `\`${score.code}\``,
      score.title,
      String(score.sentences),
      String(score.expected),
      ...[score.precision, score.recall, score.heldOutPrecision, score.heldOutRecall].map((part) => part.toFixed(4)),
    ]),
  ];
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
