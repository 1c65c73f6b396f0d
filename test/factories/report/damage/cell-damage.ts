import type { PrintedCell, PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { changeNumbers, NOTHING_REMOVED, type Damage, type DamagedPrint } from './damage.ts';

/** Rewrites the rows, saying which data cells are gone. */
function mapRows(
  report: PrintedReport,
  change: (row: readonly PrintedCell[]) => { row: readonly PrintedCell[]; gone: PrintedCell | null },
): DamagedPrint {
  const removed = new Set<string>();
  const blocks = report.blocks.map((block) => {
    if (block.kind === 'line') return block;
    const rows = block.table.rows.map((row) => {
      const changed = change(row);
      const slot = changed.gone?.slot ?? null;
      if (slot !== null) removed.add(`${block.table.id}/${slot.row}/${slot.column}`);
      return changed.row;
    });
    return { kind: 'table' as const, table: { ...block.table, rows } };
  });
  return { report: { blocks }, removed };
}

/** One number of some rows is gone, and nothing stands in its place: 6 of 7. */
function oneShort(report: PrintedReport, random: Random): DamagedPrint {
  return mapRows(report, (row) => {
    const data = row.filter((cell) => cell.role === 'data' && cell.text !== '');
    if (data.length < 3 || !random.chance(0.3)) return { row, gone: null };
    const gone = random.pick(data);
    return { row: row.filter((cell) => cell !== gone), gone };
  });
}

const spaced = (text: string, random: Random): string => {
  const at = random.int(1, Math.max(1, text.length - 1));
  return text.length > 1 && /\d\d/.test(text.slice(at - 1, at + 1)) ? `${text.slice(0, at)} ${text.slice(at)}` : text;
};

const fullWidth = (text: string): string => text.replace(/[0-9.+]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const CELL_DAMAGE: readonly Damage[] = [
  {
    name: 'one-number-short',
    how: 'some rows lost one of their numbers and its cell',
    toPrint: oneShort,
    // Six glued numbers look like any other digits.
    undecidable: (flattener) => flattener.destroys.includes('cellBoundaries'),
  },
  {
    name: 'blanks-lost',
    how: 'some blank cells are gone, and nothing stands in their place',
    toPrint: (report, random) => {
      const { blocks } = report;
      const kept = blocks.map((block) =>
        block.kind === 'line'
          ? block
          : {
              kind: 'table' as const,
              table: {
                ...block.table,
                rows: block.table.rows.map((row) => row.filter((cell) => cell.role !== 'data' || cell.text !== '' || random.chance(0.5))),
              },
            },
      );
      return { report: { blocks: kept }, removed: NOTHING_REMOVED };
    },
  },
  {
    name: 'numbers-spaced',
    how: 'a space inside some numbers',
    toPrint: (report, random) => changeNumbers(report, (text) => (random.chance(0.3) ? spaced(text, random) : text)),
    // Where a space also separates cells and blanks leave no trace, `1 2` is two numbers.
    undecidable: (flattener) => flattener.destroys.includes('blankVanish'),
  },
  {
    name: 'numbers-cut',
    how: 'long numbers cut by the narrow column',
    toPrint: (report, random) =>
      changeNumbers(report, (text) => {
        const at = random.int(1, Math.max(1, text.length - 1));
        return text.length > 2 && /\d\d/.test(text.slice(at - 1, at + 1)) && random.chance(0.3)
          ? `${text.slice(0, at)}\n${text.slice(at)}`
          : text;
      }),
    undecidable: (flattener) => flattener.destroys.includes('blankVanish'),
  },
  {
    name: 'numbers-grouped',
    how: 'numbers with thousands separators',
    toPrint: (report) => changeNumbers(report, (text) => text.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,')),
  },
  {
    name: 'numbers-full-width',
    how: 'full-width digits in cells',
    toPrint: (report, random) => changeNumbers(report, (text) => (random.chance(0.5) ? fullWidth(text) : text)),
  },
  {
    name: 'numbers-with-unit',
    how: 'numbers followed by their unit',
    toPrint: (report, random) => changeNumbers(report, (text) => (/^\d+$/.test(text) && random.chance(0.5) ? `${text}件` : text)),
  },
  {
    name: 'numbers-bordered',
    how: 'spaces and no-break spaces around numbers',
    toPrint: (report, random) =>
      changeNumbers(report, (text) => `${random.pick(['', ' ', '\u00a0'])}${text}${random.pick(['', ' ', '\u3000'])}`),
  },
];
