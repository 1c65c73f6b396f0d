import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import { commentsIn } from './package-extras.ts';
import type { PackageParts } from './package-parts.ts';
import { walkXml, type Attributes } from './walk-xml.ts';

const TEXTS = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const CHANGES = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'cellIns',
  'cellDel',
  'cellMerge',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'sectPrChange',
  'trPrChange',
  'tcPrChange',
]);
const TITLES: Readonly<Record<string, string>> = { document: '正文', header: '页眉', footer: '页脚', footnotes: '脚注', endnotes: '尾注' };

/** Changes that are still marked, comments, and text that is set to be hidden. */
export async function docxData(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  const hiddenStyles = stylesThatHide(await parts.text('word/styles.xml'));
  for (const part of parts.names.filter((name) => TEXTS.test(name))) {
    const title = TITLES[/^word\/([a-z]+)/.exec(part)?.[1] ?? ''] ?? part;
    const { changes, authors, hidden } = readText(await parts.text(part), hiddenStyles);
    const by = authors.size === 0 ? '' : `（${[...authors].slice(0, 5).join('、')}）`;
    if (changes > 0) found.push(hiddenDatum('trackedChanges', `${changes} 处修订${by}`, title));
    if (hidden !== '') found.push(hiddenDatum('hiddenText', hidden, title));
  }
  found.push(...commentsIn(await parts.text('word/comments.xml'), '批注', 'comment'));
  return found;
}

interface TextData {
  readonly changes: number;
  readonly authors: ReadonlySet<string>;
  readonly hidden: string;
}

function readText(xml: string, hiddenStyles: ReadonlySet<string>): TextData {
  const authors = new Set<string>();
  let changes = 0;
  let hidden = '';
  let paragraphHides = false;
  let inRun = false;
  let runHides: boolean | null = null;
  let inText = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (CHANGES.has(name)) {
        changes += 1;
        if (attributes['author'] !== undefined && attributes['author'] !== '') authors.add(attributes['author']);
      }
      if (name === 'p') paragraphHides = false;
      else if (name === 'pStyle') paragraphHides = hiddenStyles.has(attributes['val'] ?? '');
      else if (name === 'r') [inRun, runHides] = [true, null];
      else if (name === 'rStyle' && inRun && hiddenStyles.has(attributes['val'] ?? '')) runHides = true;
      else if (name === 'vanish' && inRun) runHides = isOn(attributes);
      else if (name === 't') inText = true;
    },
    text: (text) => {
      if (inText && (runHides ?? paragraphHides) && hidden.length < 400) hidden += text;
    },
    close: (name) => {
      if (name === 'r') inRun = false;
      if (name === 't') inText = false;
    },
  });
  return { changes, authors, hidden: hidden.trim() };
}

function stylesThatHide(xml: string): ReadonlySet<string> {
  const hiding = new Set<string>();
  let style = '';
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes['styleId'] ?? '';
      if (name === 'vanish' && isOn(attributes)) hiding.add(style);
    },
  });
  hiding.delete('');
  return hiding;
}

function isOn({ val = '1' }: Attributes): boolean {
  return !['0', 'false', 'off'].includes(val);
}
