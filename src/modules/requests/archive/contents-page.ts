import type { PrintCell, PrintDocument } from '../../../kernel/print-document.ts';
import { STATE_TITLES } from '../../../law/index.ts';
import { numberWords } from '../number-words.ts';
import type { StoredRequest } from '../store.ts';

/** What lies in the folder of a case. */
export interface Enclosed {
  /** In the ZIP: `文书/01-登记回执.pdf`; null for what was erased or can't be had. */
  readonly path: string | null;
  readonly title: string;
  readonly number: string;
  readonly on: string;
  readonly sha256: string | null;
  readonly note: string;
}

/** 案卷目录: all that lies in the folder, in its order. */
export function contentsPage(request: StoredRequest, enclosed: readonly Enclosed[]): PrintDocument {
  const head = ['序号', '名称', '文号', '日期', '文件'].map((text) => cell(text, 'columnHeader'));
  const rows = enclosed.map(({ title, number, on, path, note }, index) => [
    cell(String(index + 1), 'data', 'center'),
    cell(title),
    cell(number),
    cell(on, 'data', 'center'),
    cell(path === null ? note : breakable(path)),
  ]);
  const facts = [
    `登记编号：${numberWords(request) ?? '（未编号）'}`,
    `收到之日：${dayWords(request.receivedOn) ?? '（未确定）'}`,
    `办结之日：${dayWords(request.closedOn) ?? '（未办结）'}`,
    `状态：${STATE_TITLES[request.state]}`,
    `保管期限：${request.retentionUntil === null ? '归档时确定' : `至${dayWords(request.retentionUntil)}`}`,
  ];
  return {
    title: ['政府信息公开申请案卷目录'],
    subtitle: request.agencyName,
    author: request.agencyName,
    subject: `政府信息公开申请${numberWords(request) ?? ''}案卷目录`,
    keywords: [],
    date: request.closedOn ?? request.arrivedOn,
    blocks: [
      ...facts.map((text) => ({ kind: 'paragraph', text, indent: false }) as const),
      {
        kind: 'table',
        table: { caption: '案卷目录', showCaption: false, widths: [1.2, 4, 4, 3, 6], headerRowCount: 1, rows: [head, ...rows] },
      },
      {
        kind: 'paragraph',
        text: '案件的全部记录见 case.json，办理记录见 audit.txt，各文件的校验值见 hashes.sha256（用 sha256sum -c 核对）。',
      },
    ],
  };
}

function cell(text: string, role: PrintCell['role'] = 'data', align: PrintCell['align'] = 'start'): PrintCell {
  return { text, rowSpan: 1, columnSpan: 1, role, align };
}

/** 2026年3月2日; null for no day. */
function dayWords(day: string | null): string | null {
  return day?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? null;
}

/** A file name may end a line at its signs, and after a dozen letters, or the type of the whole table would shrink to it. */
function breakable(path: string): string {
  return path.replaceAll(/[-_/.]|[a-zA-Z0-9]{12}/g, '$&\u200B');
}
