import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PrintRun } from '../../../kernel/print-document.ts';
import type { DocxWriting } from './docx-writing.ts';

type RunLook = Pick<IRunOptions, 'font' | 'size'>;

/** A line with its looks, links and notes; its bare text where it has none. Addresses of the own site mean nothing in a file. */
export function docxLine(
  line: { readonly text: string; readonly runs?: readonly PrintRun[] },
  look: RunLook,
  writing: DocxWriting,
): readonly ParagraphChild[] {
  if (line.runs === undefined)
    return line.text.split('\n').map((text, index) => new TextRun({ ...look, text, ...(index === 0 ? {} : { break: 1 }) }));
  return line.runs.map((run) => docxRun(run, look, writing));
}

function docxRun(run: PrintRun, look: RunLook, writing: DocxWriting): ParagraphChild {
  switch (run.kind) {
    case 'break':
      return new TextRun({ ...look, break: 1 });
    case 'note':
      return new FootnoteReferenceRun(writing.note(run.text));
    case 'text': {
      const address = run.href !== null && /^(?:https?|mailto):/.test(run.href) ? run.href : null;
      const text = new TextRun({
        ...look,
        ...(address === null ? {} : { style: 'Hyperlink' }),
        text: run.text,
        bold: run.bold,
        italics: run.italic,
        strike: run.strike,
        superScript: run.script === 'superscript',
        subScript: run.script === 'subscript',
        ...(run.underline ? { underline: {} } : {}),
      });
      return address === null ? text : new ExternalHyperlink({ link: address, children: [text] });
    }
  }
}
