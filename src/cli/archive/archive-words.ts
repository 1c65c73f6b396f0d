import { assertNever } from '../../kernel/assert-never.ts';
import type { ArchiveFailure, ExportFailure, ImportFailure } from '../../modules/archive/index.ts';
import type { ArchiveWords } from './archive-house.ts';

/** Exit codes after sysexits: a script may tell them apart. */
export const USAGE = 64;
export const DATA = 65;
const NO_INPUT = 66;
const NOT_NOW = 75;

export function words(code: string, exitCode: number, sentence: string): ArchiveWords {
  return { code, exitCode, sentence };
}

export function exportWords(failure: ExportFailure): ArchiveWords {
  switch (failure.kind) {
    case 'folderNotEmpty':
      return words('folder-not-empty', USAGE, `${failure.folder} 里已有东西；请换一个空的或还不存在的文件夹。`);
    case 'agencyUnknown':
      return agencyUnknown(failure.code);
    default:
      return assertNever(failure);
  }
}

export function importWords(failure: ImportFailure): ArchiveWords {
  switch (failure.kind) {
    case 'notAnExport':
      return words('not-an-export', NO_INPUT, `${failure.folder} 里没有 manifest.json，不是导出的内容，或者导出没有做完。`);
    case 'manifestUnreadable':
      return words('manifest-unreadable', DATA, 'manifest.json 读不出来，或者是别的版本写的；请重新导出。');
    case 'otherMembers':
      return words('other-version', DATA, '导出的内容与本版本的程序不符；请用写出它的那个版本导入，再升级。');
    case 'notEmpty':
      return words(
        'not-empty',
        NOT_NOW,
        `这里已经有内容（${failure.table}）；导出的内容只能导入空的系统，请用 gongkai serve --empty 新建一个。`,
      );
    case 'refused':
      return words('row-refused', DATA, `${failure.part} 里有一行不合数据库的规则（${failure.rule}）；什么都没有导入，请重新导出。`);
    case 'partMissing':
      return words('part-missing', DATA, `少了 ${failure.part}；什么都没有导入，请重新复制或重新导出。`);
    case 'partAltered':
      return words('part-altered', DATA, `${failure.part} 与 manifest.json 里的 SHA-256 不符，被改动或损坏；什么都没有导入。`);
    case 'lineUnreadable':
      return words('line-unreadable', DATA, `${failure.part} 第 ${failure.line} 行不对；什么都没有导入，请重新导出。`);
    default:
      return assertNever(failure);
  }
}

export function archiveWords(failure: ArchiveFailure): ArchiveWords {
  switch (failure.kind) {
    case 'agencyUnknown':
      return agencyUnknown(failure.text);
    case 'unitUnknown':
      return words('unit-unknown', USAGE, `本机关没有“${failure.text}”这个科室；请写现有科室的全名。`);
    case 'typeUnknown':
      return words('type-unknown', USAGE, `没有“${failure.text}”这个类型；请写类型的名称，例如 通知公告。`);
    case 'sheetMissing':
      return words('sheet-missing', NO_INPUT, `找不到表格 ${failure.text}；请检查路径。`);
    case 'folderMissing':
      return words('folder-missing', NO_INPUT, `找不到资料文件夹 ${failure.text}；请检查路径。`);
    case 'noCreditCode':
      return words('no-credit-code', DATA, '本机关还没有登记统一社会信用代码，不能编索引号；请登记后再运行同一条命令。');
    case 'blocked':
      return words('sheet-blocked', DATA, failure.message);
    case 'nothing':
      return words('nothing-to-import', DATA, '没有可以导入的行；请先不加 --run 运行，按检查结果改好表格。');
    case 'atServer':
    case 'ownUpload':
    case 'done':
    case 'notFound':
    case 'versionConflict':
      return words('import-taken', NOT_NOW, '这次导入已被别的程序做完或改动；请再运行一次。');
    default:
      return assertNever(failure);
  }
}

function agencyUnknown(code: string): ArchiveWords {
  return words('agency-unknown', USAGE, `没有网址代码是“${code}”的机关；请写机关的网址代码，例如 qinghe-health。`);
}
