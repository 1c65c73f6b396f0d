import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Located } from '../../kernel/place.ts';
import type { PrintBlock, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import { formOf } from '../forms/forms.ts';
import type { Cell } from '../model/cell.ts';
import { emptyReport } from '../model/empty-report.ts';
import type { AnnualReport, FormId, Section, SectionKind, TableId } from '../model/report.ts';
import { printReport } from './print-report.ts';
import { NOTE_MARK } from './writing-notes.ts';

const made = <T>(value: T): Located<T> => ({ value, at: null });
const section = (kind: SectionKind | null, number: number | null, heading: string | null, body = ''): Section => ({
  number,
  kind,
  heading: heading === null ? null : made(heading),
  body: made(body),
  items: [],
});

/** The table present, every cell what `cell` says; rows that are optional stay missing. */
function filled(form: FormId, id: TableId, cell: (row: string, column: string) => Cell): AnnualReport['tables'] {
  const base = emptyReport(form).tables;
  const rows = formOf(form).tables.find((table) => table.id === id)?.rows ?? [];
  const readings = rows
    .filter((row) => row.optional !== true)
    .map((row) => [
      row.id,
      { label: null, unassigned: [], cells: Object.fromEntries(row.columns.map((column) => [column.id, cell(row.id, column.id)])) },
    ]);
  return { ...base, [id]: { ...base[id], state: 'present', confidence: 1, rows: { ...base[id].rows, ...Object.fromEntries(readings) } } };
}

const number = (value: number): Cell => ({ state: 'value', value, raw: String(value), at: null });

function headings(document: PrintDocument): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

function tables(document: PrintDocument): readonly PrintTable[] {
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

function notes(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.text.startsWith(NOTE_MARK) ? [block.text] : []));
}

test('a heading that the source lost is restored from the form; the agency’s own wording stays', () => {
  const report: AnnualReport = {
    ...emptyReport('2021'),
    sections: [section('overview', 1, '概述'), section('problems', null, null, '还有差距。'), section(null, 7, '附则')],
  };
  assert.deepEqual(headings(printReport(report)), ['一、概述', '五、存在的主要问题及改进情况', '七、附则']);
});

test('a table whose section is gone brings its section back, at its place', () => {
  const report: AnnualReport = {
    ...emptyReport('2021'),
    sections: [section('overview', 1, '总体情况'), section('other', 6, '其他需要报告的事项')],
    tables: filled('2021', 'requests', () => number(0)),
  };
  const document = printReport(report);
  assert.deepEqual(headings(document), ['一、总体情况', '三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项']);
  assert.equal(tables(document).length, 1);
});

test('a table that the report lacks is not printed as a blank one, and that is said', () => {
  const document = printReport({ ...emptyReport('2021'), sections: [section('remedies', 4, '政府信息公开行政复议、行政诉讼情况')] });
  assert.equal(tables(document).length, 0);
  assert.match(notes(document.blocks).join('\n'), /没有表二、表三、表四/);
});

test('to be filled in, the form is complete: six sections, three tables, no number', () => {
  for (const form of ['2021', '2019'] as const) {
    const document = printReport(emptyReport(form), { complete: true, notes: false });
    assert.deepEqual(
      headings(document),
      formOf(form).sections.map((each, index) => `${'一二三四五六'[index]}、${each.heading}`),
    );
    assert.deepEqual(
      tables(document).map((table) => table.caption),
      formOf(form).tables.map((table) => table.caption),
    );
    assert.ok(
      tables(document).every((table) =>
        table.rows.flat().every((cell) => cell.role !== 'data' || (cell.text === '' && cell.mark?.code === 'missing')),
      ),
    );
  }
});

test('every data cell of the form stands in the print once, in its order', () => {
  for (const form of ['2021', '2019', 'statistics'] as const) {
    for (const table of formOf(form).tables) {
      let next = 0;
      const report: AnnualReport = { ...emptyReport(form), tables: filled(form, table.id, () => number((next += 1))) };
      const printed =
        tables(printReport(report))[0]
          ?.rows.flat()
          .flatMap((cell) => (cell.number === undefined ? [] : [cell.number])) ?? [];
      assert.deepEqual(
        printed,
        Array.from({ length: next }, (_, index) => index + 1),
        `${form} ${table.id}`,
      );
    }
  }
});

test('（六）其他处理 in one row is printed in one row under the form of 2021 too', () => {
  const three = filled('2021', 'requests', () => number(0));
  const one = {
    label: null,
    unassigned: [],
    cells: Object.fromEntries(Object.keys(three.requests.rows['total']?.cells ?? {}).map((id) => [id, number(9)])),
  };
  const gone = emptyReport('2021').tables.requests.rows;
  const rows = {
    ...three.requests.rows,
    other: one,
    ...Object.fromEntries(Object.entries(gone).filter(([id]) => id.startsWith('other.'))),
  };
  const report: AnnualReport = { ...emptyReport('2021'), tables: { ...three, requests: { ...three.requests, rows } } };
  const printed = tables(printReport(report))[0]?.rows.flat() ?? [];
  assert.equal(printed.filter((cell) => cell.number === 9).length, 7);
  assert.ok(!printed.some((cell) => cell.text.includes('逾期不补正')));
  assert.deepEqual(
    notes(printReport(report).blocks).filter((note) => note.includes('表三')),
    [],
  );
});

test('an unknown cell is named in a note, a blank one is not', () => {
  const report: AnnualReport = {
    ...emptyReport('2021'),
    sections: [section('proactive', 2, '主动公开政府信息情况')],
    tables: filled('2021', 'proactive', (row) =>
      row === 'permits' ? { state: 'unknown', raw: '', at: null, why: 'columnOpen' } : { state: 'blank', raw: '', at: null },
    ),
  };
  const said = notes(printReport(report).blocks).filter((note) => note.includes('无法确定'));
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /表二有1格.*“行政许可”的“本年处理决定数量”/);
  assert.deepEqual(notes(printReport(report, { notes: false }).blocks), []);
});

test('a long title breaks after the agency’s name, and nowhere else', () => {
  const agency = '某某土家族苗族自治县住房和城乡建设委员会';
  const long = printReport({ ...emptyReport('2021'), agency: made(agency), year: made(2023) });
  assert.deepEqual(long.title, [agency, '2023年政府信息公开工作年度报告']);
  const short = printReport({ ...emptyReport('2021'), agency: made('某县'), year: made(2023) });
  assert.deepEqual(short.title, ['某县2023年政府信息公开工作年度报告']);
  assert.deepEqual(printReport(emptyReport('2021')).title, ['政府信息公开工作年度报告']);
});

test('an item’s heading on a line of its own becomes a heading, a sentence does not', () => {
  const items = [{ style: 'parenthesised', number: 1, heading: made('主动公开') } as const];
  const document = printReport({
    ...emptyReport('narrative'),
    sections: [{ ...section(null, 1, '概述', '（一）主动公开\n全年公开80条。\n（二）全年收到申请3件。'), items }],
  });
  assert.deepEqual(
    document.blocks.map((block) => ('text' in block ? `${block.kind} ${block.text}` : '')),
    ['heading 一、概述', 'heading （一）主动公开', 'paragraph 全年公开80条。', 'paragraph （二）全年收到申请3件。'],
  );
});
