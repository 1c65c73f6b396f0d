import { err, ok, type Result } from '../../../kernel/result.ts';
import type { AttachmentKind } from '../attachment-kind.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import { readCompoundFile, type CompoundFile } from './compound-file.ts';

export interface ExaminedCompound {
  /** Null when it is locked and only its name tells what it was. */
  readonly kind: AttachmentKind | null;
  readonly locked: boolean;
}

const KINDS: readonly (readonly [string, AttachmentKind])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];
const MACROS = new Set(['_vba_project', '_vba_project_cur', 'vba', 'macros']);
/** Records of old Excel: the sheet list and the lock. */
const SHEET = 0x85;
const LOCK = 0x2f;
const MOST_RECORDS = 2_000;

/** An old Word, Excel or PowerPoint file, or a new one that was locked: told by the names of its streams. */
export function examineCompound(bytes: Buffer): Result<ExaminedCompound, FileRefusal> {
  const file = readCompoundFile(bytes);
  if (file === null) return err(fileRefusal('damaged', '旧版 Office 或 WPS 文件'));
  const names = file.entries.map(({ name }) => name);
  if (names.includes('EncryptedPackage')) return ok({ kind: null, locked: true });
  const macro = names.find((name) => MACROS.has(name.toLowerCase()));
  if (macro !== undefined) return err(fileRefusal('macros', 'VBA 宏'));
  const found = KINDS.filter(([name]) => names.includes(name)).map(([, kind]) => kind);
  const kinds = [...new Set(found)];
  if (kinds.length > 1) return err(fileRefusal('polyglot', '旧版 Office 文件声明了几种文档'));
  const [kind] = kinds;
  if (kind === undefined) return err(fileRefusal('notAllowed', '这种旧版 Office、安装包或邮件文件'));
  if (kind === 'xls') return examineWorkbook(file);
  return ok({ kind, locked: kind === 'doc' ? isLockedWord(file) : names.includes('EncryptedSummary') });
}

function streamOf(file: CompoundFile, names: readonly string[], most: number): Buffer {
  const entry = file.entries.find(({ name, isStream }) => isStream && names.includes(name));
  return entry === undefined ? Buffer.alloc(0) : file.read(entry, most);
}

/** The flag `fEncrypted` of the file's first block. */
function isLockedWord(file: CompoundFile): boolean {
  const head = streamOf(file, ['WordDocument'], 32);
  return head.length >= 12 && (head.readUInt16LE(10) & 0x0100) !== 0;
}

function examineWorkbook(file: CompoundFile): Result<ExaminedCompound, FileRefusal> {
  const stream = streamOf(file, ['Workbook', 'Book'], 4 * 1024 * 1024);
  let at = 0;
  for (let count = 0; count < MOST_RECORDS && at + 4 <= stream.length; count++) {
    const type = stream.readUInt16LE(at);
    if (type === LOCK) return ok({ kind: 'xls', locked: true });
    // A sheet of type 1 holds macros of Excel 4.
    if (type === SHEET && stream[at + 9] === 1) return err(fileRefusal('macros', 'Excel 4 宏表'));
    at += 4 + stream.readUInt16LE(at + 2);
  }
  return ok({ kind: 'xls', locked: false });
}
