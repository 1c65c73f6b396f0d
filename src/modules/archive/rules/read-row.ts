import type { PlainDate } from '../../../kernel/plain-date.ts';
import {
  cleanLine,
  cleanLines,
  type Openness,
  type OpennessChoice,
  type ReprintSource,
  type Validity,
} from '../../documents/rules/index.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './archive-finding.ts';
import { foldedWord, opennessOf, validityOf } from './archive-words.ts';
import { judgePath, pathsOf } from './judge-path.ts';
import { readDay } from './read-day.ts';
import { EXAMPLE_MARK } from './sheet-template.ts';
import { SHEET_COLUMNS, shown, type SheetCells, type SheetColumn } from './sheet-columns.ts';
import { safeLink } from '../../../richtext/index.ts';

/** A row of the sheet that can become a document. */
export interface ArchiveRow {
  readonly row: number;
  /** The mark that the sheet gives it; null: it has none. */
  readonly key: string | null;
  readonly unitId: number;
  readonly type: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly documentNumber: string | null;
  readonly signedOn: PlainDate | null;
  /** When it became public, or was filed. */
  readonly publishedOn: PlainDate;
  readonly indexNumber: string | null;
  readonly subject: string | null;
  readonly genre: string | null;
  readonly openness: OpennessChoice;
  readonly validity: Validity | null;
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveUntil: PlainDate | null;
  readonly source: ReprintSource | null;
  /** Where it stood before; may be empty. */
  readonly address: string;
  readonly bodyText: string;
  /** Within the archive. */
  readonly bodyFile: string | null;
  readonly attachments: readonly string[];
}

export interface RowReading {
  /** Null when an error was found. */
  readonly row: ArchiveRow | null;
  readonly findings: readonly ArchiveFinding[];
}

const LONGEST = {
  title: 500,
  subtitle: 500,
  documentNumber: 100,
  indexNumber: 100,
  summary: 5000,
  reason: 5000,
  source: 500,
  address: 2000,
  key: 200,
  body: 1_000_000,
} as const;

/** So lately published, a document may be a new one on its way round the reviews. */
const RECENT_DAYS = 30;

/** What a row says, in the words of this system, and everything in it that can't be taken. */
export function readRow(
  row: number,
  cells: SheetCells,
  titles: Readonly<Partial<Record<SheetColumn, string>>>,
  context: ArchiveContext,
): RowReading {
  const { words, defaults, units, officeId, today, agencyName } = context;
  const findings: ArchiveFinding[] = [];
  const find = (column: SheetColumn, code: ArchiveFindingCode, message: string, severity: ArchiveFinding['severity'] = 'error') => {
    findings.push({ row, column: titles[column] ?? SHEET_COLUMNS[column][0], severity, code, message });
    return null;
  };
  const line = (column: keyof typeof LONGEST, code: ArchiveFindingCode = 'text.tooLong'): string => {
    const text =
      column === 'body' || column === 'summary' || column === 'reason' ? cleanLines(cells[column] ?? '') : cleanLine(cells[column] ?? '');
    if (text.length <= LONGEST[column]) return text;
    find(column, code, `这一格超过 ${LONGEST[column]} 字，请缩短。`);
    return '';
  };
  const day = (column: 'signedOn' | 'publishedOn' | 'effectiveFrom' | 'effectiveUntil'): PlainDate | null => {
    const text = (cells[column] ?? '').trim();
    if (text === '') return null;
    const read = readDay(text);
    if (read === null || read < '1900-01-01')
      return find(column, 'date.unreadable', `“${shown(text)}”不是能认出的日期，请写成 2021-03-04 的样子。`);
    return read;
  };
  const coded = (column: 'subject' | 'genre' | 'type', codes: ReadonlyMap<string, string>, code: ArchiveFindingCode): string | null => {
    const text = cleanLine(cells[column] ?? '');
    if (text === '') return null;
    return codes.get(foldedWord(text)) ?? find(column, code, `“${shown(text)}”不在本系统的列表里，请改成列表里的名称。`);
  };

  const title = line('title', 'title.tooLong');
  if (title === '' && (cells.title ?? '').trim() === '') find('title', 'title.missing', '没有标题，请补上。');
  if (title.startsWith(EXAMPLE_MARK)) find('title', 'row.example', '这是模板里的示例，请删去这一行。');
  const type = coded('type', words.types, 'type.unknown') ?? defaults.type;
  if (type === null && (cells.type ?? '').trim() === '') find('type', 'type.missing', '没有写类型，请补上，或者给整张表指定默认类型。');
  const signedOn = day('signedOn');
  const published = day('publishedOn');
  const effectiveFrom = day('effectiveFrom');
  const effectiveUntil = day('effectiveUntil');
  if (signedOn !== null && signedOn > today) find('signedOn', 'date.future', '成文日期在今天之后，请检查。');
  if (published !== null && published > today) find('publishedOn', 'date.future', '发布日期在今天之后，请检查。');
  const publishedOn = published ?? signedOn;
  const age = publishedOn === null ? null : daysBetween(publishedOn, today);
  if (age === 0)
    find(published === null ? 'signedOn' : 'publishedOn', 'date.today', '日期是今天：这里只导入以前已经公开的信息，新的信息请起草送审。');
  if (age !== null && age > 0 && age <= RECENT_DAYS)
    find(
      published === null ? 'signedOn' : 'publishedOn',
      'date.recent',
      `日期在最近 ${RECENT_DAYS} 天内，请核对是不是以前已经公开的信息；新的信息请起草送审。`,
      'warning',
    );
  if (published !== null && signedOn !== null && published < signedOn)
    find('publishedOn', 'date.order', '发布日期早于成文日期，请检查。', 'warning');
  if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil < effectiveFrom)
    find('effectiveUntil', 'date.order', '失效日期早于施行日期，请检查。');
  if (published === null && (cells.publishedOn ?? '').trim() === '') {
    if (signedOn === null) find('publishedOn', 'date.missing', '发布日期和成文日期都没有写，请至少写一个。');
    else find('publishedOn', 'date.missing', '没有写发布日期，按成文日期处理。', 'warning');
  }
  const unitName = cleanLine(cells.unit ?? '');
  const unitId = unitName === '' ? (defaults.unitId ?? officeId) : (units.get(foldedWord(unitName)) ?? null);
  if (unitId === null) {
    if (unitName === '') find('unit', 'unit.missing', '没有写科室，本机关也没有指定公开工作机构；请补上，或者给整张表指定默认科室。');
    else find('unit', 'unit.unknown', `本机关没有“${shown(unitName)}”这个科室，请改成现有的科室名称，或先新建科室。`);
  }
  const openness = readOpenness(cells, defaults.openness, line('reason'), words, find);
  const validityText = cleanLine(cells.validity ?? '');
  const validity =
    validityText === ''
      ? null
      : (validityOf(validityText) ??
        find('validity', 'validity.unknown', `“${shown(validityText)}”不是效力状态，请写有效、已修改、失效、废止或尚未施行。`));
  const indexNumber = line('indexNumber');
  if (indexNumber !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}/_.()（）〔〕[\]-]*$/u.test(indexNumber))
    find('indexNumber', 'index.wrong', '索引号里有不该有的字符，请检查。');
  const sourceName = line('source');
  const address = line('address');
  const link = address === '' ? '' : safeLink(address);
  if (link === null) find('address', 'source.unsafe', '链接应以 http 或 https 开头，请检查；这一格没有采用。', 'warning');
  const bodyFile = paths('bodyFile', cells, find);
  if (bodyFile.length > 1) find('bodyFile', 'content.wrong', '正文文件只能写一个，其余的请写在附件里。');
  const keywords = cleanLine(cells.keywords ?? '')
    .split(/[;；,，、\s]+/)
    .filter((word) => word !== '' && word.length <= 100);
  const reading = {
    row,
    key: line('key') || null,
    title,
    subtitle: line('subtitle'),
    summary: line('summary'),
    keywords: [...new Set(keywords)].slice(0, 50),
    documentNumber: line('documentNumber', 'number.tooLong') || null,
    signedOn,
    indexNumber: indexNumber || null,
    subject: coded('subject', words.subjects, 'subject.unknown'),
    genre: coded('genre', words.genres, 'genre.unknown'),
    validity,
    effectiveFrom,
    effectiveUntil,
    source: sourceName === '' || sourceName === agencyName ? null : { name: sourceName, address: link ?? '', original: '' },
    address: link ?? '',
    bodyText: line('body'),
    bodyFile: bodyFile[0] ?? null,
    attachments: paths('attachments', cells, find),
  };
  const failed = findings.some(({ severity }) => severity === 'error');
  if (failed || type === null || unitId === null || publishedOn === null || openness === null) return { row: null, findings };
  return { row: { ...reading, type, unitId, publishedOn, openness }, findings };
}

type Find = (column: SheetColumn, code: ArchiveFindingCode, message: string, severity?: ArchiveFinding['severity']) => null;

function readOpenness(
  cells: SheetCells,
  usual: Openness | null,
  reason: string,
  { grounds, groundStatuses }: ArchiveContext['words'],
  find: Find,
): OpennessChoice | null {
  const text = cleanLine(cells.openness ?? '');
  const status = text === '' ? usual : opennessOf(text);
  if (status === null) {
    if (text === '') return find('openness', 'openness.missing', '没有写公开属性，请补上，或者给整张表指定默认的公开属性。');
    return find('openness', 'openness.unknown', `“${shown(text)}”不是公开属性，请写主动公开、依申请公开或不予公开。`);
  }
  if (status === 'proactive') return { status, ground: null, reason: '' };
  const groundText = cleanLine(cells.ground ?? '');
  if (groundText === '') return find('ground', 'ground.missing', '不主动公开的信息要写明依据（条例第十四至十六条），请补上。');
  const codes = grounds.get(foldedWord(groundText));
  if (codes === undefined) return find('ground', 'ground.unknown', `“${shown(groundText)}”不在依据的列表里，请改成列表里的名称。`);
  const ground = codes.find((code) => groundStatuses.get(code)?.includes(status));
  if (ground === undefined) return find('ground', 'ground.notForStatus', `“${shown(groundText)}”不能作为这种公开属性的依据，请检查。`);
  if (codes.length > 1) find('ground', 'ground.unknown', `“${shown(groundText)}”下有几种依据，按第一种处理，请核对。`, 'warning');
  if (reason === '') return find('reason', 'reason.missing', '不主动公开的信息要说明理由，请补上。');
  return { status, ground, reason };
}

function paths(column: 'bodyFile' | 'attachments', cells: SheetCells, find: Find): readonly string[] {
  return pathsOf(cells[column] ?? '').flatMap((text) => {
    const path = judgePath(text);
    if (path.ok) return [path.value];
    find(column, 'path.outside', `“${shown(text)}”不是资料文件夹里的路径，请写相对路径，例如 files/1.pdf。`);
    return [];
  });
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
