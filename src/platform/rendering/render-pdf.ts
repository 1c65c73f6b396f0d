import type { PrintDocument } from '../../kernel/print-document.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { fontSet, type FontSet } from './pdf/font-set.ts';
import type { CompileAnswer } from './pdf/compile-job.ts';
import { forTemplate } from './pdf/for-template.ts';
import { compileInWorker } from './pdf/typst-worker.ts';
import { charactersOf, printableDocument } from './printable-document.ts';

export interface PdfOptions {
  /** A folder with the operator's own fonts (仿宋_GB2312, 方正小标宋简体 …): they win over the packaged ones. */
  readonly fontFolder?: string | null;
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

/**
 * The document as PDF/UA-1 (tagged, language zh, fonts embedded and cut to what is used) on A4 by GB/T 9704.
 * The same document gives the same bytes. A report of four pages costs some 70 ms of processor time, the first one 0.3 s for the fonts.
 */
export async function renderPdf(source: PrintDocument, options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  return renderPdfOf([source], options);
}

/** Several documents as one file, to be printed at once: each begins on a sheet of its own and counts its own pages. At least one. */
export async function renderPdfOf(sources: readonly PrintDocument[], options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  const documents = sources.map(printableDocument);
  const folder = options.fontFolder ?? null;
  const fonts = fontsOf(folder);
  if (!fonts.ok) return fonts;
  const characters = [...new Set(documents.flatMap((document) => [...charactersOf(document)]))].filter(
    (character) => !INVISIBLE.test(character) && !fonts.value.has(character.codePointAt(0) ?? 0),
  );
  if (characters.length > 0) return err(missingGlyphs(characters));
  const answer = await compile(documents, fonts.value, true);
  if (answer.ok) return ok(answer.pdf);
  // A damaged picture stops the typesetter: its words are better than no file.
  const wordsOnly = await compile(documents, fonts.value, false);
  if (!wordsOnly.ok) throw new Error(`The PDF template failed: ${wordsOnly.problems.join('; ')}`);
  return ok(wordsOnly.pdf);
}

async function compile(documents: readonly PrintDocument[], fonts: FontSet, withPictures: boolean): Promise<CompileAnswer> {
  const template = forTemplate(documents, withPictures);
  return await compileInWorker({
    documents: JSON.stringify(template.documents),
    pictures: template.pictures,
    fonts: JSON.stringify(fonts.roles),
    directories: fonts.directories,
  });
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
