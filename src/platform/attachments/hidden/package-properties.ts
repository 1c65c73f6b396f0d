import { hiddenDatum, type HiddenDatum, type HiddenKind } from './hidden-datum.ts';
import type { PackageParts } from './package-parts.ts';
import { textsOf, walkXml } from './walk-xml.ts';

const CORE: Readonly<Record<string, HiddenKind>> = { creator: 'author', lastModifiedBy: 'lastModifiedBy' };
const APP: Readonly<Record<string, HiddenKind>> = { Company: 'company', Manager: 'company', HyperlinkBase: 'localLink' };
const WORDS: Readonly<Record<string, string>> = {
  description: '备注',
  keywords: '关键词',
  category: '类别',
  contentStatus: '状态',
};
/** Where OpenDocument keeps them. */
const ODF: Readonly<Record<string, HiddenKind>> = {
  'initial-creator': 'author',
  creator: 'lastModifiedBy',
  'printed-by': 'lastModifiedBy',
};

/** Who wrote it and where, and what else its properties say. */
export async function packageProperties(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  const take = async (part: string, kinds: Readonly<Record<string, HiddenKind>>, where: string): Promise<void> => {
    for (const { name, text } of textsOf(await parts.text(part), new Set(Object.keys(kinds)))) {
      const kind = kinds[name];
      if (kind !== undefined) found.push(hiddenDatum(kind, text, where));
    }
  };
  await take('docProps/core.xml', CORE, '文件属性');
  for (const { name, text } of textsOf(await parts.text('docProps/core.xml'), new Set(Object.keys(WORDS))))
    found.push(hiddenDatum('property', `${WORDS[name] ?? name}“${text}”`, '文件属性'));
  await take('docProps/app.xml', APP, '文件属性');
  await take('meta.xml', ODF, '文件属性');
  const custom: string[] = [];
  walkXml(await parts.text('docProps/custom.xml'), {
    open: (name, attributes) => {
      if (name === 'property') custom.push(attributes['name'] ?? '');
    },
  });
  if (custom.length > 0) found.push(hiddenDatum('customProperty', custom.join('、'), '自定义属性'));
  const thumbnail = parts.names.find((name) => /^(?:docProps\/thumbnail\.\w+|Thumbnails\/thumbnail\.png)$/i.test(name));
  if (thumbnail !== undefined && thumbnail.startsWith('docProps')) found.push(hiddenDatum('thumbnail', thumbnail, thumbnail));
  return found;
}
