import type { IParagraphOptions, IRunOptions } from 'docx';

/** What stands around blocks: how their characters look, how far in they are, what every paragraph of theirs is given. */
export interface DocxSetting {
  readonly look: Pick<IRunOptions, 'font' | 'size'>;
  /** Of the list one is in, from 0; -1 outside. */
  readonly level: number;
  readonly paragraph: IParagraphOptions;
  /** Width in points. */
  readonly room: number;
}
