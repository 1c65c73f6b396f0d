import { AlignmentType, LevelFormat, Paragraph, TextRun, type ILevelsOptions, type INumberingOptions, type IRunOptions } from 'docx';
import { BODY_FONT } from './official-style.ts';

type RunLook = Pick<IRunOptions, 'font' | 'size'>;
type ListConfig = INumberingOptions['config'][number];

/** Width of one level of a list, in twentieths of a point: two characters of 三号. */
const LEVEL_WIDTH = 640;
const LEVELS = 9;
const NOTE_SIZE = 21;

/** What a DOCX keeps apart from its text and numbers through: definitions of lists, and notes. */
export class DocxWriting {
  readonly #lists: ListConfig[] = [];
  readonly #notes: Record<string, { children: Paragraph[] }> = {};
  #noteCount = 0;

  get lists(): ListConfig[] {
    return this.#lists;
  }

  get footnotes(): Record<string, { children: Paragraph[] }> {
    return this.#notes;
  }

  /** Defines a list whose numbers look as its text; gives its reference. Every list counts for itself. */
  list(ordered: boolean, start: number, look: RunLook): string {
    const reference = `list-${this.#lists.length + 1}`;
    const levels = Array.from({ length: LEVELS }, (_, level): ILevelsOptions => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : '•',
      start,
      alignment: AlignmentType.START,
      style: { run: { ...look }, paragraph: { indent: { left: (level + 1) * LEVEL_WIDTH, hanging: LEVEL_WIDTH } } },
    }));
    this.#lists.push({ reference, levels });
    return reference;
  }

  /** Left edge of what belongs to an item at a level, from 0. */
  indentOf(level: number): number {
    return (level + 1) * LEVEL_WIDTH;
  }

  /** Puts a note away; gives its number. */
  note(text: string): number {
    this.#noteCount += 1;
    this.#notes[this.#noteCount] = { children: [new Paragraph({ children: [new TextRun({ text, font: BODY_FONT, size: NOTE_SIZE })] })] };
    return this.#noteCount;
  }
}
