import type { Flattener } from '../factories/report/flatten/flattener.ts';
import { addTally, emptyTally, shareRight, type Tally } from './reading-coverage.ts';

export interface CoverageRow {
  readonly way: Flattener;
  /** Reports with blanks, missing tables and all. */
  readonly clean: Tally;
  /** Reports whose every cell holds a number. */
  readonly complete: Tally;
  readonly byDamage: readonly { readonly damage: string; readonly tally: Tally | null }[];
}

function percent(share: number): string {
  return share === 1 ? '100' : (Math.floor(share * 1000) / 10).toFixed(1);
}

function shareUnknown(tally: Tally): number {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (tally.unknown + tally.unread) / all;
}

function sum(tallies: readonly (Tally | null)[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) if (tally !== null) addTally(total, tally);
  return total;
}

/** The published table: ways of copying, what they lose, and what the reader made of them; then the same by damage. */
export function coverageMarkdown(
  rows: readonly CoverageRow[],
  run: { readonly readings: number; readonly firstSeed: number; readonly wrong: number },
): string {
  const ways = rows.map(({ way, clean, complete, byDamage }) => {
    const damaged = sum(byDamage.map(({ tally }) => tally));
    return `| ${way.name} | ${way.how} | ${way.destroys.join(', ') || '–'} | ${percent(shareRight(complete))} | ${percent(shareRight(clean))} | ${percent(shareUnknown(clean))} | ${clean.silent} | ${clean.wrong} | ${percent(shareRight(damaged))} | ${damaged.silent} | ${damaged.wrong} |`;
  });
  const names = rows[0]?.byDamage.map(({ damage }) => damage) ?? [];
  const damages = names.map((name, index) => {
    const tally = sum(rows.map((row) => row.byDamage[index]?.tally ?? null));
    return `| ${name} | ${percent(shareRight(tally))} | ${percent(shareUnknown(tally))} | ${tally.silent} | ${tally.wrong} |`;
  });
  return [
    '# How much of a flattened report is read',
    '',
    'Random valid reports of the three forms are printed, copied in each of these ways, damaged, read, and compared cell by cell.',
    'A cell counts as right when it holds the printed number or the printed blank. `unknown`: the reader says that it can not tell.',
    '`silent`: a printed number was passed over without a word. `wrong`: another number, a number where none stood, or a blank where one stood.',
    `${run.readings} readings, first seed ${run.firstSeed}, wrong cells: ${run.wrong}. Made by \`npm run test:deep\`.`,
    '',
    '| way | how | loses | no blanks: right % | right % | unknown % | silent | wrong | damaged: right % | silent | wrong |',
    '|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...ways,
    '',
    '| damage | right % | unknown % | silent | wrong |',
    '|---|--:|--:|--:|--:|',
    ...damages,
    '',
  ].join('\n');
}
