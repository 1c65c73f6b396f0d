import { RELATION_KINDS, VALIDITIES, type RelationKind, type Validity } from '../../documents/rules/index.ts';
import type { Card } from '../rules/public-document.ts';
import type { PublicEntry, Tie } from '../rules/public-entry.ts';
import { copyColumns, emptyColumns, FLAGS, joinTexts, LAST_ROW, ROWS, SHIFT, textOf, type CardChunk, type Columns } from './card-chunk.ts';
import { dayNumber, dayText, NO_DAY } from './day-number.ts';
import { Dictionary } from './dictionary.ts';

/** Shared by a table and all that came of it. */
export interface Words {
  readonly agencies: Dictionary<number>;
  readonly types: Dictionary<string>;
  /** The first is '', for none. */
  readonly subjects: Dictionary<string>;
  readonly genres: Dictionary<string>;
}

/** Between the parts of a row's text. */
const MARK = '\u0000';
/** More than any id. */
const IDS = 2 ** 31;

/**
 * The cards of all public documents: some 350 bytes each instead of the kilobyte of an object. A table never changes;
 * `with` gives another that shares all chunks that did not.
 */
export class CardTable {
  readonly words: Words;
  readonly size: number;
  readonly #chunks: readonly (CardChunk | undefined)[];

  private constructor(words: Words, chunks: readonly (CardChunk | undefined)[], size: number) {
    this.words = words;
    this.#chunks = chunks;
    this.size = size;
  }

  static empty(): CardTable {
    const words = {
      agencies: new Dictionary<number>(),
      types: new Dictionary<string>(),
      subjects: new Dictionary<string>(),
      genres: new Dictionary<string>(),
    };
    words.subjects.enter('');
    words.genres.enter('');
    return new CardTable(words, [], 0);
  }

  get chunks(): readonly (CardChunk | undefined)[] {
    return this.#chunks;
  }

  chunkOf(id: number): CardChunk | undefined {
    return this.#chunks[id >> SHIFT];
  }

  has(id: number): boolean {
    return ((this.chunkOf(id)?.flags[id & LAST_ROW] ?? 0) & FLAGS.there) !== 0;
  }

  /** Is it there, of an agency and a type that these masks let through? */
  passes(id: number, agencies: Uint8Array, types: Uint8Array | null): boolean {
    const chunk = this.chunkOf(id);
    const row = id & LAST_ROW;
    if (chunk === undefined || ((chunk.flags[row] ?? 0) & FLAGS.there) === 0) return false;
    return agencies[chunk.agency[row] ?? 0] === 1 && (types === null || types[chunk.type[row] ?? 0] === 1);
  }

  /** Null when it is not there. */
  agencyOf(id: number): number | null {
    const number = this.chunkOf(id)?.agency[id & LAST_ROW];
    return number === undefined || !this.has(id) ? null : this.words.agencies.at(number);
  }

  /** Grows with newness: the day of the first release, then the id. */
  rank(id: number): number {
    return ((this.chunkOf(id)?.releasedOn[id & LAST_ROW] ?? 0) + 1_000_000) * IDS + id;
  }

  /** All ids, the newest first. */
  newestFirst(): Int32Array<ArrayBuffer> {
    return this.sorted(this.ids());
  }

  /** In the order of the ids. */
  *ids(): Generator<number> {
    for (const [number, chunk] of this.#chunks.entries()) {
      if (chunk === undefined) continue;
      for (let row = 0; row < ROWS; row += 1) if (((chunk.flags[row] ?? 0) & FLAGS.there) !== 0) yield number * ROWS + row;
    }
  }

  /** The newest first. */
  sorted(ids: Iterable<number>): Int32Array<ArrayBuffer> {
    const ranks = Float64Array.from(ids, (id) => this.rank(id)).sort();
    const sorted = new Int32Array(ranks.length);
    for (let at = 0; at < ranks.length; at += 1) sorted[ranks.length - 1 - at] = (ranks[at] ?? 0) % IDS;
    return sorted;
  }

  get(id: number): Card | null {
    return this.entry(id)?.card ?? null;
  }

  ties(id: number): readonly Tie[] {
    const chunk = this.chunkOf(id);
    return chunk === undefined || !this.has(id) ? [] : readTies(textOf(chunk.tails, id & LAST_ROW).split(MARK, 1)[0] ?? '');
  }

  entry(id: number): PublicEntry | null {
    const chunk = this.chunkOf(id);
    const row = id & LAST_ROW;
    const flags = chunk?.flags[row] ?? 0;
    if (chunk === undefined || (flags & FLAGS.there) === 0) return null;
    const [title = '', documentNumber = ''] = textOf(chunk.heads, row).split(MARK);
    const [tied = '', subtitle = '', indexNumber = '', summary = '', ...keywords] = textOf(chunk.tails, row).split(MARK);
    const ties = readTies(tied);
    const { words } = this;
    const card: Card = {
      id,
      agencyId: words.agencies.at(chunk.agency[row] ?? 0),
      unitId: chunk.unit[row] ?? 0,
      type: words.types.at(chunk.type[row] ?? 0),
      title,
      subtitle,
      documentNumber: orNull(documentNumber),
      indexNumber,
      signedOn: dayText(chunk.signedOn[row] ?? NO_DAY),
      releasedOn: dayText(chunk.releasedOn[row] ?? 0) ?? '',
      releasedAt: chunk.releasedAt[row] ?? 0,
      corrected: (flags & FLAGS.corrected) !== 0,
      urgent: (flags & FLAGS.urgent) !== 0,
      subject: orNull(words.subjects.at(chunk.subject[row] ?? 0)),
      genre: orNull(words.genres.at(chunk.genre[row] ?? 0)),
      validity: validityAt(chunk.validity[row] ?? 0),
      effectiveFrom: dayText(chunk.effectiveFrom[row] ?? NO_DAY),
      effectiveUntil: dayText(chunk.effectiveUntil[row] ?? NO_DAY),
      summary,
      keywords,
      day: dayText(chunk.day[row] ?? NO_DAY),
      interprets: ties.filter(({ kind }) => kind === 'interprets').map((tie) => tie.id),
      hasPicture: (flags & FLAGS.picture) !== 0,
    };
    return { card, ties };
  }

  /** The table with these documents as given, null: not there. */
  with(changes: ReadonlyMap<number, PublicEntry | null>): CardTable {
    const byChunk = Map.groupBy(changes, ([id]) => id >> SHIFT);
    const chunks = [...this.#chunks];
    let { size } = this;
    for (const [number, changed] of byChunk) {
      const old = this.#chunks[number];
      const columns = old === undefined ? emptyColumns() : copyColumns(old);
      const heads = Array.from({ length: ROWS }, (_, row) => (old === undefined ? '' : textOf(old.heads, row)));
      const tails = Array.from({ length: ROWS }, (_, row) => (old === undefined ? '' : textOf(old.tails, row)));
      for (const [id, entry] of changed) {
        const row = id & LAST_ROW;
        size += (entry === null ? 0 : 1) - ((columns.flags[row] ?? 0) & FLAGS.there);
        if (entry === null) columns.flags[row] = 0;
        else writeRow(columns, row, entry.card, this.words);
        heads[row] = entry === null ? '' : headOf(entry.card);
        tails[row] = entry === null ? '' : tailOf(entry);
      }
      while (chunks.length < number) chunks.push(undefined);
      chunks[number] = { ...columns, heads: joinTexts(heads), tails: joinTexts(tails) };
    }
    return new CardTable(this.words, chunks, size);
  }

  /** What the cards take, columns and texts. */
  get bytes(): number {
    return this.#chunks.reduce((sum, chunk) => {
      if (chunk === undefined) return sum;
      const { heads, tails, ...columns } = chunk;
      const texts = (heads.text.length + tails.text.length) * 2 + heads.starts.byteLength + tails.starts.byteLength;
      return sum + texts + Object.values(columns).reduce((total, column) => total + column.byteLength, 0);
    }, 0);
  }
}

function writeRow(columns: Columns, row: number, card: Card, words: Words): void {
  columns.flags[row] =
    FLAGS.there | (card.corrected ? FLAGS.corrected : 0) | (card.urgent ? FLAGS.urgent : 0) | (card.hasPicture ? FLAGS.picture : 0);
  columns.agency[row] = words.agencies.enter(card.agencyId);
  columns.type[row] = words.types.enter(card.type);
  columns.subject[row] = words.subjects.enter(card.subject ?? '');
  columns.genre[row] = words.genres.enter(card.genre ?? '');
  columns.validity[row] = card.validity === null ? 0 : VALIDITIES.indexOf(card.validity) + 1;
  columns.year[row] = Number((card.signedOn ?? card.releasedOn).slice(0, 4));
  columns.unit[row] = card.unitId;
  columns.signedOn[row] = dayNumber(card.signedOn);
  columns.releasedOn[row] = dayNumber(card.releasedOn);
  columns.effectiveFrom[row] = dayNumber(card.effectiveFrom);
  columns.effectiveUntil[row] = dayNumber(card.effectiveUntil);
  columns.day[row] = dayNumber(card.day);
  columns.releasedAt[row] = card.releasedAt;
}

function headOf({ title, documentNumber }: Card): string {
  return [title, documentNumber ?? ''].map(clean).join(MARK);
}

function tailOf({ card, ties }: PublicEntry): string {
  const tied = ties.map(({ kind, id }) => `${RELATION_KINDS.indexOf(kind)}:${id}`).join(',');
  return [tied, ...[card.subtitle, card.indexNumber, card.summary, ...card.keywords].map(clean)].join(MARK);
}

function readTies(text: string): readonly Tie[] {
  if (text === '') return [];
  return text.split(',').map((tie) => {
    const [kind, id] = tie.split(':');
    return { kind: kindAt(Number(kind)), id: Number(id) };
  });
}

function kindAt(number: number): RelationKind {
  const kind = RELATION_KINDS[number];
  if (kind === undefined) throw new RangeError(`No relation has the number ${number}`);
  return kind;
}

function validityAt(number: number): Validity | null {
  return number === 0 ? null : (VALIDITIES[number - 1] ?? null);
}

function clean(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, '') : text;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
