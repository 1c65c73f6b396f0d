/** How much one text may hold: beyond this it belongs in an attachment. */
export interface BodyLimits {
  /** Nodes within nodes. */
  readonly depth: number;
  /** Nodes of every kind. */
  readonly nodes: number;
  /** UTF-16 units of text, notes, captions and alternative texts together. */
  readonly text: number;
  /** Cells of all tables, those covered by merged ones included. */
  readonly cells: number;
  readonly columns: number;
  /** UTF-16 units of one note, caption or alternative text. */
  readonly note: number;
}

export const BODY_LIMITS: BodyLimits = {
  depth: 32,
  nodes: 250_000,
  text: 2_000_000,
  cells: 50_000,
  columns: 200,
  note: 4_000,
};
