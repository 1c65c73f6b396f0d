import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { consolidate, formOf, type Consolidation, type ConsolidationMember } from '../../report/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, FOUND_ERRORS, UNREADABLE } from '../exit-codes.ts';
import { examineInputs } from './examine-input.ts';
import type { Input } from './inputs.ts';

/**
 * `gongkai report consolidate`: many reports → one, cell by cell, and who is late, missing, inconsistent.
 * `expected` names a text file with one agency a line.
 */
export async function consolidateReports(
  inputs: readonly Input[],
  options: { readonly json: boolean; readonly expected: string | null },
  io: CommandIo,
): Promise<number> {
  const expected = await expectedAgencies(options.expected, io);
  if (expected === null) return UNREADABLE;
  const members: ConsolidationMember[] = [];
  const unreadable: { file: string; code: string; message: string }[] = [];
  for await (const { input, result } of examineInputs(inputs, io)) {
    if (result.ok) {
      const { report } = result.value.reading;
      members.push({ name: report.agency?.value ?? input.name, report, findings: result.value.findings });
    } else {
      unreadable.push({ file: input.name, code: result.error.code, message: result.error.message });
    }
  }
  const result = consolidate(members, expected);
  io.out(options.json ? `${JSON.stringify({ ...result, unreadable }, null, 2)}\n` : consolidationText(result));
  for (const { file, code, message } of unreadable) if (!options.json) io.error(`${file}: ${message}（${code}）\n`);
  if (unreadable.length > 0) return UNREADABLE;
  return result.inconsistent.length > 0 ? FOUND_ERRORS : CLEAN;
}

async function expectedAgencies(path: string | null, io: CommandIo): Promise<readonly string[] | null> {
  if (path === null) return [];
  const text = await readFile(resolve(io.cwd, path), 'utf8').catch(() => null);
  if (text === null) {
    io.error(`找不到应报机关名单 ${path}，请检查路径（每行一个机关全称）。\n`);
    return null;
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Each cell with its sum and, where it is not the whole truth, how many reports gave no number. */
function consolidationText(result: Consolidation): string {
  const labels = rowLabels();
  const lines = [`汇总 ${result.reports} 份报告，年度 ${result.years.join('、') || '不明'}`];
  for (const cell of result.cells) {
    const without = [
      cell.blank > 0 ? `空白 ${cell.blank}` : '',
      cell.missing > 0 ? `缺失 ${cell.missing}` : '',
      cell.unknown > 0 ? `无法确定 ${cell.unknown}` : '',
    ].filter((part) => part !== '');
    const sum = cell.reported === 0 ? '不明' : String(cell.sum);
    lines.push(
      `  ${labels.get(`${cell.table}/${cell.row}/${cell.column}`) ?? ''}  ${sum}（${cell.reported} 份${without.map((part) => `，${part}`).join('')}）`,
    );
  }
  for (const { name, publishedOn } of result.late) lines.push(`迟报  ${name}（${publishedOn} 公布）`);
  for (const name of result.missing) lines.push(`未报  ${name}`);
  for (const { name, errors } of result.inconsistent) lines.push(`数据不一致  ${name}（错误 ${errors} 处）`);
  return `${lines.join('\n')}\n`;
}

function rowLabels(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const id of ['statistics', '2019', '2021'] as const) {
    for (const table of formOf(id).tables) {
      for (const row of table.rows) {
        for (const column of row.columns) labels.set(`${table.id}/${row.id}/${column.id}`, `${row.labels.at(-1) ?? ''}·${column.label}`);
      }
    }
  }
  return labels;
}
