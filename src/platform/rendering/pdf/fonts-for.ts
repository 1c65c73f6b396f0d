import { err, ok, type Result } from '../../../kernel/result.ts';
import type { PdfKind } from './compile-job.ts';
import { fontSet, type FontSet } from './font-set.ts';

export interface PdfOptions {
  /** A folder with the operator's own fonts (仿宋_GB2312, 方正小标宋简体 …): they win over the packaged ones. Left out: `useFontFolder`'s. */
  readonly fontFolder?: string | null;
  /** What becomes of a character that no font draws: no PDF at all unless told, or its name `〔U+20BB7〕` and a note. */
  readonly missing?: 'refused' | 'named';
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
let usualFolder: string | null = null;

/** The operator's own fonts, for all that is printed from now on; false, and nothing changes, where the folder can't be read. */
export function useFontFolder(folder: string | null): boolean {
  if (!fontsOf(folder).ok) return false;
  usualFolder = folder;
  return true;
}

export interface FontsFor {
  readonly fonts: FontSet;
  /** Characters that none of them draws; empty unless these are to be named. */
  readonly missing: readonly string[];
}

/** The fonts, when they draw every one of the characters or those that they don't draw are to be named. */
export function fontsFor(
  characters: readonly string[],
  { fontFolder = usualFolder, missing: fate = 'refused' }: PdfOptions,
): Result<FontsFor, PdfFailure> {
  const fonts = fontsOf(fontFolder);
  if (!fonts.ok) return fonts;
  const missing = [...new Set(characters)].filter(
    (character) => !INVISIBLE.test(character) && !fonts.value.has(character.codePointAt(0) ?? 0),
  );
  if (missing.length > 0 && fate === 'refused') return err(missingGlyphs(missing));
  return ok({ fonts: fonts.value, missing });
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
  const named = characters.slice(0, 20).map((character) => `“${character}”（${codeOf(character)}）`);
  return {
    kind: 'missingGlyphs',
    code: 'pdf.missingGlyphs',
    message: `现有字体没有${named.join('、')}${characters.length > named.length ? `等${characters.length}个字` : ''}，没有生成 PDF；请在字体文件夹中放入含有这些字的字体，或改用其他格式。`,
    characters,
  };
}

/** `U+20BB7` */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
