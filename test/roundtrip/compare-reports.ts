import { NOTE_MARK } from '../../src/report/write/writing-notes.ts';
import { formOf } from '../../src/report/forms/forms.ts';
import type { Cell } from '../../src/report/model/cell.ts';
import type { AnnualReport, Section, TableId } from '../../src/report/model/report.ts';

/** What became of a report that was written to a file and read from it. */
export interface Comparison {
  /** Cells that came back as they were. */
  readonly same: number;
  /** Cells that the reader says it can't tell. */
  readonly unknown: readonly string[];
  /** Anything that came back as something else: always a defect. */
  readonly different: readonly string[];
}

const TABLES: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics'];

/** Compares all that a printed form can carry: names, days, texts, and every cell with its state, number and unit. */
export function compareReports(written: AnnualReport, read: AnnualReport): Comparison {
  const different: string[] = [];
  const unknown: string[] = [];
  let same = 0;
  const expectSame = (what: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got)) different.push(`${what}: ${JSON.stringify(expected)} → ${JSON.stringify(got)}`);
  };
  expectSame('form', written.form, read.form);
  expectSame('agency', written.agency?.value, read.agency?.value);
  expectSame('year', written.year?.value, read.year?.value);
  expectSame('title', bare(written.title?.value), bare(read.title?.value));
  expectSame('period', written.period?.value, read.period?.value);
  expectSame('publishedOn', written.publishedOn?.value, read.publishedOn?.value);
  expectSame('preamble', bare(written.preamble?.value), bare(read.preamble?.value));
  expectSame('sections', written.sections.length, read.sections.length);
  for (const [index, section] of written.sections.entries()) {
    const got = read.sections[index];
    expectSame(`section ${index}`, outline(section), got === undefined ? null : outline(got));
    // The writer's own notes, marked as such, come back with the last section.
    expectSame(`body of section ${index}`, bare(section.body.value), bare(got?.body.value.split(NOTE_MARK)[0]));
  }
  for (const id of TABLES) {
    const [expected, got] = [written.tables[id], read.tables[id]];
    expectSame(`${id}.state`, expected.state, got.state);
    for (const row of new Set([...Object.keys(expected.rows), ...Object.keys(got.rows)])) {
      const columns = new Set([...Object.keys(expected.rows[row]?.cells ?? {}), ...Object.keys(got.rows[row]?.cells ?? {})]);
      for (const column of columns) {
        const unit = formOf(written.form)
          .tables.find((table) => table.id === id)
          ?.rows.find((candidate) => candidate.id === row)
          ?.columns.find((candidate) => candidate.id === column)?.unit;
        const before = show(expected.rows[row]?.cells[column], unit ?? '');
        const after = show(got.rows[row]?.cells[column], unit ?? '');
        const name = `${id}.${row}.${column}: ${before} → ${after}`;
        if (before === after) same += 1;
        else if (after === 'unknown') unknown.push(name);
        // A row of a printed table that the report lacks is printed empty: nothing else can be printed there.
        else if (!(before === 'missing' && after === 'blank')) different.push(name);
      }
    }
  }
  return { same, unknown, different };
}

/** @param columnUnit the unit that the column's header states: a number without a unit of its own is meant in it */
function show(cell: Cell | undefined, columnUnit: string): string {
  if (cell === undefined) return 'missing';
  if (cell.state === 'value') return `${cell.value}${cell.unit ?? columnUnit}`;
  return cell.state;
}

/** Line breaks are the layout's business, spaces too: only the characters must be the same. */
function bare(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, '');
}

function outline(section: Section): unknown {
  return [
    section.number,
    section.kind,
    bare(section.heading?.value),
    // 一是 … 二是 … is running text to some and items to others.
    section.items.filter((item) => item.style === 'parenthesised').map((item) => item.number),
  ];
}
