import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import { commentsIn } from './package-extras.ts';
import type { PackageParts } from './package-parts.ts';
import { walkXml } from './walk-xml.ts';

const HIDDEN = /\shidden="(?:1|true)"/;
const COMMENTS = /^xl\/(?:comments\d*|threadedComments\/[^/]+|comments\/[^/]+)\.xml$/;
/** Names that Excel itself hides for filters and pages. */
const OF_EXCEL = /^_xl(?:nm|fn|pm|udf)\b|^_xlnm\./i;

/** Sheets, rows, columns and names that are not shown, comments, and links to other workbooks. */
export async function xlsxData(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  const files = await targetsOf(parts);
  const sheets: { readonly title: string; readonly part: string }[] = [];
  walkXml(await parts.text('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') {
        const title = attributes['name'] ?? '';
        sheets.push({ title, part: files.get(attributes['id'] ?? '') ?? '' });
        if (attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden')
          found.push(hiddenDatum('hiddenSheet', title, `工作表“${title}”`));
      }
      if (name === 'definedName' && ['1', 'true'].includes(attributes['hidden'] ?? '') && !OF_EXCEL.test(attributes['name'] ?? ''))
        found.push(hiddenDatum('hiddenName', attributes['name'] ?? '', '名称管理器'));
    },
  });
  for (const { title, part } of sheets) found.push(...hiddenLines(await parts.text(part), `工作表“${title}”`));
  for (const part of parts.names.filter((name) => COMMENTS.test(name)))
    found.push(...commentsIn(await parts.text(part), part, part.includes('hreaded') ? 'threadedComment' : 'comment'));
  for (const part of parts.names.filter((name) => /^xl\/connections\.xml$/.test(name)))
    found.push(hiddenDatum('externalLink', '数据连接', part));
  return found;
}

/** Text patterns, not a parser: a sheet may be very long. */
function hiddenLines(xml: string, where: string): readonly HiddenDatum[] {
  const found: HiddenDatum[] = [];
  let rows = 0;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)) if (HIDDEN.test(tag)) rows += 1;
  let columns = 0;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    if (!HIDDEN.test(tag)) continue;
    const [first, last] = [/\smin="(\d+)"/.exec(tag)?.[1], /\smax="(\d+)"/.exec(tag)?.[1]].map(Number);
    // Hiding all columns behind the last is a way to trim the view.
    if (last !== 16_384) columns += Math.max(1, (last ?? 1) - (first ?? 1) + 1);
  }
  if (rows > 0) found.push(hiddenDatum('hiddenRows', `${rows} 个隐藏的行`, where));
  if (columns > 0) found.push(hiddenDatum('hiddenColumns', `${columns} 个隐藏的列`, where));
  return found;
}

/** Which part each id of the workbook's relations means. */
async function targetsOf(parts: PackageParts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  walkXml(await parts.text('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      const target = attributes['Target'] ?? '';
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}
