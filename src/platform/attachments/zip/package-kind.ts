import type { AttachmentKind } from '../attachment-kind.ts';
import type { ByteSource } from '../byte-source.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import type { ZipEntry } from './zip-directory.ts';
import { readPart } from './zip-part.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Larger lists of types or marks are nobody's. */
const LARGEST = 1024 * 1024;

const OFFICE: readonly (readonly [RegExp, AttachmentKind])[] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml/, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/, 'xlsx'],
  [/presentationml\.(?:presentation|template|slideshow)\.main\+xml/, 'pptx'],
];
const OPEN_DOCUMENT: Readonly<Record<string, AttachmentKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const MACROS: readonly RegExp[] = [/(?:^|\/)vba(?:project|data)\b[^/]{0,20}$/i, /^xl\/macrosheets\//i, /^basic\//i, /^scripts\//i];
const PROGRAMS: readonly RegExp[] = [/^meta-inf\/manifest\.mf$/i, /^androidmanifest\.xml$/i, /\.dex$/i, /^payload\/[^/]+\.app\//i];

export type PackageKind =
  { readonly kind: AttachmentKind; readonly refusal: null } | { readonly kind: null; readonly refusal: FileRefusal };

/** What a zip is: an office document, an OFD, or an archive of files; refused when it is a program or has macros. */
export async function packageKind(source: ByteSource, entries: readonly ZipEntry[]): Promise<PackageKind> {
  const refused = (refusal: FileRefusal): PackageKind => ({ kind: null, refusal });
  const is = (kind: AttachmentKind): PackageKind => ({ kind, refusal: null });
  const program = entries.find(({ name }) => PROGRAMS.some((mark) => mark.test(name)));
  if (program !== undefined) return refused(fileRefusal('executable', 'Java 或手机程序'));
  const types = await textOf(source, entries, CONTENT_TYPES);
  const mimetype = types === null ? ((await textOf(source, entries, 'mimetype')) ?? '').trim() : '';
  const office = OFFICE.filter(([main]) => types !== null && main.test(types));
  const openDocument = OPEN_DOCUMENT[mimetype];
  if (types !== null || openDocument !== undefined) {
    const macro = entries.find(({ name }) => MACROS.some((mark) => mark.test(name)));
    if (macro !== undefined) return refused(fileRefusal('macros', macro.name.slice(0, 80)));
    if (types !== null && /macroEnabled|vbaProject|ms-excel\.(?:intlmacrosheet|macrosheet)/i.test(types))
      return refused(fileRefusal('macros', '文件声明含宏'));
  }
  if (office.length > 1) return refused(fileRefusal('polyglot', '声明为几种 Office 文档'));
  if (office[0] !== undefined) return is(office[0][1]);
  if (openDocument !== undefined) return is(openDocument);
  if (entries.some(({ name }) => name === 'OFD.xml')) return is('ofd');
  if (types !== null) return refused(fileRefusal('notAllowed', '这种 Office 文件'));
  return is('zip');
}

async function textOf(source: ByteSource, entries: readonly ZipEntry[], name: string): Promise<string | null> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined || entry.size > LARGEST) return null;
  try {
    return (await readPart(source, entry)).toString('utf8');
  } catch {
    return null;
  }
}
