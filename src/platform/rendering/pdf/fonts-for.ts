import { err, ok, type Result } from '../../../kernel/result.ts';
import type { PdfKind } from './compile-job.ts';
import { fontSet, type FontSet } from './font-set.ts';

export interface PdfOptions {
  /** A folder with the operator's own fonts (仿宋_GB2312, 方正小标宋简体 …): they win over the packaged ones. */
  readonly fontFolder?: string | null;
  /** PDF/UA-1 unless told. */
  readonly standard?: PdfKind;
}

/** Why there is no PDF: `code` for machines, `message` one Chinese sentence that says what to do. */
export type PdfFailure = { readonly code: string; readonly message: string } & (
  | {
      /** A PDF with boxes in place of characters is worse than none. */ readonly kind: 'missingGlyphs';
      readonly characters: readonly string[];
    }
  | { readonly kind: 'fontFolderUnreadable'; readonly folder: string; readonly reason: string }
);

/** Drawn as nothing in every font: line ends, joiners, byte order marks. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

const fontSets = new Map<string, FontSet>();

/** The fonts, when they draw every one of the characters. */
export function fontsFor(characters: readonly string[], { fontFolder = null }: PdfOptions): Result<FontSet, PdfFailure> {
  const fonts = fontsOf(fontFolder);
  if (!fonts.ok) return fonts;
  const missing = [...new Set(characters)].filter(
    (character) => !INVISIBLE.test(character) && !fonts.value.has(character.codePointAt(0) ?? 0),
  );
  return missing.length > 0 ? err(missingGlyphs(missing)) : fonts;
}

function fontsOf(folder: string | null): Result<FontSet, PdfFailure> {
  const key = folder ?? '';
  const known = fontSets.get(key);
  if (known !== undefined) return ok(known);
  try {
    const fonts = fontSet(folder);
    fontSets.set(key, fonts);
    return ok(fonts);
  } catch (error) {
    if (folder === null) throw error;
    return err({
      kind: 'fontFolderUnreadable',
      code: 'pdf.fontFolderUnreadable',
      message: `读不了字体文件夹“${folder}”，请检查设置中的路径和权限。`,
      folder,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function missingGlyphs(characters: readonly string[]): PdfFailure {
  const named = characters
    .slice(0, 20)
    .map((character) => `“${character}”（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`);
  return {
    kind: 'missingGlyphs',
    code: 'pdf.missingGlyphs',
    message: `现有字体没有${named.join('、')}${characters.length > named.length ? `等${characters.length}个字` : ''}，没有生成 PDF；请在字体文件夹中放入含有这些字的字体，或改用其他格式。`,
    characters,
  };
}
