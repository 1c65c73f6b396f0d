const FIRST_SIZE = 1024;
const FULL_FROM = 0.7;

/**
 * In which row a mark was seen first. Marks are whole numbers from 1 to 2^53; kept in two flat lists, for there are hundreds of
 * thousands of them, and objects for each would be looked through again and again.
 */
export class RowMarks {
  private marks = new Float64Array(FIRST_SIZE);
  private rows = new Uint32Array(FIRST_SIZE);
  private count = 0;

  /** The row that had it before; null when none did, and then this row has it. */
  first(mark: number, row: number): number | null {
    if (this.count > this.marks.length * FULL_FROM) this.grow();
    const at = this.placeOf(mark);
    if (this.marks[at] === mark) return this.rows[at] ?? null;
    this.marks[at] = mark;
    this.rows[at] = row;
    this.count += 1;
    return null;
  }

  /** Where the mark is, or the free place where it goes. */
  private placeOf(mark: number): number {
    const size = this.marks.length;
    let at = mark % size;
    while (this.marks[at] !== 0 && this.marks[at] !== mark) at = (at + 1) % size;
    return at;
  }

  private grow(): void {
    const { marks, rows } = this;
    this.marks = new Float64Array(marks.length * 2);
    this.rows = new Uint32Array(rows.length * 2);
    for (const [index, mark] of marks.entries()) {
      if (mark === 0) continue;
      const at = this.placeOf(mark);
      this.marks[at] = mark;
      this.rows[at] = rows[index] ?? 0;
    }
  }
}
