import { err, ok, type Result } from '../../kernel/result.ts';
import { ATTACHMENT_KINDS, kindOfMediaType, type AttachmentKind } from './attachment-kind.ts';
import { DEFAULT_ATTACHMENT_RULES, type AttachmentRules } from './attachment-rules.ts';
import { withBytes, type ByteSource } from './byte-source.ts';
import { examineContent, type ExaminedContent } from './examine-content.ts';
import type { ExaminedFile, FileNote } from './examined-file.ts';
import { judgeFileName, type SafeFileName } from './file-name.ts';
import { fileRefusal, type FileRefusal } from './file-refusal.ts';

/** Said by browsers of whatever they don't know. */
const SAYS_NOTHING = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/force-download',
]);
const ACTIVE_TYPES =
  /^(?:text\/(?:html|javascript|ecmascript|xml|xsl)|image\/svg\+xml|application\/(?:xhtml\+xml|xml|javascript|ecmascript|x-(?:msdownload|msdos-program|sh|php|httpd-php|javascript|shockwave-flash)|java-archive|hta)|multipart\/)/;

/**
 * Whether a file may be attached, and what it is: by its bytes, which its name and the type that the sender declared must fit.
 * `from` is the bytes or the path of a file of ours (never a name from outside). Large files are read where they must be.
 * Never throws for what a file holds; throws when the path can't be read.
 */
export async function examineFile(
  from: Uint8Array | string,
  declaredName: string,
  declaredType: string | null,
  rules: AttachmentRules = DEFAULT_ATTACHMENT_RULES,
): Promise<Result<ExaminedFile, FileRefusal>> {
  const name = judgeFileName(declaredName);
  if (!name.ok) return name;
  return withBytes(from, async (source) => {
    const largest = Math.max(0, ...Object.values(rules.kinds));
    if (source.size === 0) return err(fileRefusal('empty'));
    if (source.size > largest) return err(tooLarge(largest));
    const content = await examineContent(source, name.value.extension, rules);
    return content.ok ? judge(source, name.value, declaredType, content.value, rules) : content;
  });
}

function judge(
  { size }: ByteSource,
  name: SafeFileName,
  declaredType: string | null,
  content: ExaminedContent,
  rules: AttachmentRules,
): Result<ExaminedFile, FileRefusal> {
  const { kind, locked, restricted, dimensions } = content;
  const { title, extensions, mediaTypes } = ATTACHMENT_KINDS[kind];
  const limit = rules.kinds[kind];
  if (limit === undefined) return err(fileRefusal('notAllowed', title));
  if (size > limit) return err(tooLarge(limit, title));
  const { extension } = name;
  if (extension !== '' && !extensions.includes(extension))
    return err(fileRefusal('nameMismatch', `扩展名是 .${extension}，内容是${title}`));
  const mismatch = typeMismatch(declaredType, kind);
  if (mismatch !== null) return err(mismatch);
  if (locked && rules.refuseLocked) return err(fileRefusal('locked'));
  const safe = extension === '' ? `${name.name}.${extensions[0] ?? kind}` : name.name;
  const notes: FileNote[] = [];
  if (name.cleaned || safe !== name.name)
    notes.push({ code: 'attachment.renamed', message: `文件名已改为“${safe}”：去掉了不能用的字符，或补上了扩展名。` });
  if (locked) notes.push({ code: 'attachment.locked', message: '文件设有打开密码，公众无法打开，公开前请取消密码。' });
  if (restricted) notes.push({ code: 'attachment.restricted', message: 'PDF 限制了打印或复制，公众可能无法使用，公开前请取消限制。' });
  return ok({ kind, mediaType: mediaTypes[0] ?? 'application/octet-stream', name: safe, size, dimensions, notes });
}

/** A type that says nothing, or that we don't know, does no harm: what is served is our own. */
function typeMismatch(declared: string | null, kind: AttachmentKind): FileRefusal | null {
  const type = (declared ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (SAYS_NOTHING.has(type) || ATTACHMENT_KINDS[kind].mediaTypes.includes(type)) return null;
  const claimed = kindOfMediaType(type);
  if (claimed === null && !ACTIVE_TYPES.test(type)) return null;
  return fileRefusal('typeMismatch', `报告为 ${type.slice(0, 80)}，内容是${ATTACHMENT_KINDS[kind].title}`);
}

function tooLarge(limit: number, title = '文件'): FileRefusal {
  return fileRefusal('tooLarge', `${title}超过 ${Math.floor(limit / 1024 / 1024)} MB`);
}
