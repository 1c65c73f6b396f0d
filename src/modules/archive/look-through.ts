import { screen, type CompiledWords } from '../../screening/index.ts';
import { checkComplete, type DocumentContent } from '../documents/index.ts';
import { contentPassages, screeningOptions } from '../documents/rules/index.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { contentOfRow, typeOfRow } from './content-of-row.ts';
import { findPictures } from './find-pictures.ts';
import { readText } from './read-text.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import { EMPTY_BODY } from '../../richtext/index.ts';
import type { ArchiveRow } from './rules/read-row.ts';
import { settlePictures } from './rules/settle-pictures.ts';

/** What a row comes to beyond what stands in its cells. */
export interface RowLook {
  readonly findings: readonly ArchiveFinding[];
  readonly isIncomplete: boolean;
  /** Screening found what must not be public. */
  readonly isBlocked: boolean;
}

/** What a row lacks that its type asks for; its text is not read. */
export function lookAtCells(row: ArchiveRow): RowLook {
  const content = contentOfRow(row, EMPTY_BODY, []);
  if (!content.ok) return { findings: content.error.findings, isIncomplete: false, isBlocked: false };
  const findings = incompleteness(row, content.value);
  return { findings, isIncomplete: findings.length > 0, isBlocked: false };
}

/** The same with its text: read, its pictures looked for, screened. Writes nothing. */
export async function lookThrough(files: ArchiveFiles, row: ArchiveRow, words: CompiledWords, today: PlainDate): Promise<RowLook> {
  const text = await readText(files, row);
  if (!text.ok) return { findings: text.error.findings, isIncomplete: false, isBlocked: false };
  const pictures = await findPictures(files, row, text.value.outside);
  const content = contentOfRow(
    row,
    settlePictures(text.value.body, () => null),
    [],
  );
  if (!content.ok) return { findings: content.error.findings, isIncomplete: false, isBlocked: false };
  const incomplete = incompleteness(row, content.value);
  const blocks = screened(row, content.value, words, today);
  return {
    findings: [...pictures.findings, ...incomplete, ...blocks],
    isIncomplete: incomplete.length > 0,
    isBlocked: blocks.length > 0,
  };
}

/** The office agreed elsewhere, long ago, to what was kept back. */
const FACTS = { priorOpinion: 'agree' } as const;

function incompleteness(row: ArchiveRow, content: DocumentContent): readonly ArchiveFinding[] {
  const type = typeOfRow(row);
  const hasFiles = row.bodyText !== '' || row.bodyFile !== null || row.attachments.length > 0;
  const gaps = checkComplete(content, type, FACTS).filter(({ path }) => path !== 'body' || !hasFiles);
  if (gaps.length === 0) return [];
  const said = gaps
    .slice(0, 4)
    .map(({ message }) => message.replace(/[。；]$/, ''))
    .join('；');
  const message = `“${type.title}”还缺 ${gaps.length} 项：${said}${gaps.length > 4 ? '等' : ''}。照样导入，请导入后补上。`;
  return [{ row: row.row, column: '', severity: 'warning', code: 'content.incomplete', message }];
}

function screened(row: ArchiveRow, content: DocumentContent, words: CompiledWords, today: PlainDate): readonly ArchiveFinding[] {
  const blocks = screen(contentPassages(content), words, screeningOptions(row.type, today)).filter(({ severity }) => severity === 'block');
  const [first] = blocks;
  if (first === undefined) return [];
  const message = `内容检查有 ${blocks.length} 处发布前必须处理：${first.sentence}照样导入，请先核对。`;
  return [{ row: row.row, column: '正文', severity: 'warning', code: 'screening.block', message }];
}
