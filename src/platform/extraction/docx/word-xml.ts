import type { ZipContainer } from '../zip-container.ts';

/** Word's own prefix for its namespace is `w`; some libraries choose another. */
const MAIN_NAMESPACE = /<([A-Za-z][\w-]{0,20}):document[\s>]/;

/** The document's main part with Word's own prefix, or '' when there is none. */
export async function readMainDocument(container: ZipContainer): Promise<string> {
  const document = await readXml(container, 'word/document.xml');
  const prefix = MAIN_NAMESPACE.exec(document.slice(0, 20_000))?.[1] ?? 'w';
  return prefix === 'w' ? document : withPrefix(document, prefix);
}

/** A part as text; '' when there is none. */
export async function readXml(container: ZipContainer, name: string): Promise<string> {
  const bytes = await container.read(name);
  if (bytes === null) return '';
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:');
}
