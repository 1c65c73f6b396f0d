import type { CorpusDocument } from './corpus.ts';
import { CLASSES, type JudgedClass, type JudgedQuery } from './judged.ts';

/** What a reader who has read everything knows of a query. */
export interface Truth {
  /** Documents that say it. */
  readonly relevant: ReadonlySet<number>;
  /** Those that say it in the title, or bear it as their number; where there is none, all that say it. */
  readonly best: ReadonlySet<number>;
}

/** Reads every text for every query: the slow and sure way, with nothing of the index in it. */
export function readEverything(documents: Iterable<CorpusDocument>, queries: readonly JudgedQuery[]): readonly Truth[] {
  const wanted = queries.map(({ says, where }) => ({ where, says: says.map((ways) => ways.map(bare)) }));
  const relevant = queries.map(() => new Set<number>());
  const titled = queries.map(() => new Set<number>());
  const named = queries.map(() => new Set<number>());
  for (const { id, title, documentNumber, summary, keywords, body, day } of documents) {
    const titleText = bare(title);
    const number = bare(documentNumber ?? '');
    const indexNumber = bare(`11500000MB0000000X/${day.slice(0, 4)}-${String(id).padStart(6, '0')}`);
    const text = [titleText, number, indexNumber, bare(summary), ...keywords.map(bare), ...body.map(bare)].join('\n');
    for (const [at, { says, where }] of wanted.entries()) {
      const inTitle = says.every((ways) => ways.some((way) => titleText.includes(way)));
      const isNumber = says.every((ways) => ways.some((way) => way === number || `${way}号` === number || way === indexNumber));
      if (where === 'title' ? inTitle : says.every((ways) => ways.some((way) => text.includes(way)))) relevant[at]?.add(id);
      if (inTitle) titled[at]?.add(id);
      if (isNumber) named[at]?.add(id);
    }
  }
  return queries.map((_, at) => {
    const all = relevant[at] ?? new Set();
    const best = [named[at], titled[at]].find((set) => set !== undefined && set.size > 0) ?? all;
    return { relevant: all, best };
  });
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** What an engine answers to a query: all it found, the nearest first. */
export type Engine = (text: string) => Promise<readonly number[]>;

export interface ClassFigures {
  readonly queries: number;
  /** Of what says it, found: the mean over the queries. */
  readonly recall: number;
  /** Of what was found, what says it. */
  readonly precision: number;
  /** One divided by the place of the first of the best: the mean. */
  readonly reciprocalRank: number;
}

export interface Figures {
  readonly byClass: ReadonlyMap<JudgedClass, ClassFigures>;
  readonly all: ClassFigures;
  /** Hits that came a second time: always a fault. */
  readonly repeats: number;
  /** Queries that did not find everything, or not at once: what to look at. */
  readonly poor: readonly string[];
}

/** Asks an engine every query. Queries that nothing in this corpus answers are left out. */
export async function measure(engine: Engine, queries: readonly JudgedQuery[], truths: readonly Truth[]): Promise<Figures> {
  const rows: { class: JudgedClass; recall: number; precision: number; reciprocalRank: number }[] = [];
  const poor: string[] = [];
  let repeats = 0;
  for (const [at, query] of queries.entries()) {
    const truth = truths[at];
    if (truth === undefined || truth.relevant.size === 0) continue;
    const answered = await engine(query.text);
    const found = [...new Set(answered)];
    const again = answered.length - found.length;
    repeats += again;
    if (again > 0) poor.push(`${query.class} ${query.text}: ${again} came twice`);
    const right = found.filter((id) => truth.relevant.has(id)).length;
    const place = found.findIndex((id) => truth.best.has(id));
    const row = {
      class: query.class,
      recall: right / truth.relevant.size,
      precision: found.length === 0 ? 0 : right / found.length,
      reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
    };
    rows.push(row);
    if (row.recall < 1 || row.reciprocalRank < 1)
      poor.push(
        `${query.class} ${query.text}: recall ${row.recall.toFixed(3)}, first at ${place + 1}, ${found.length} found, ${truth.relevant.size} say it`,
      );
  }
  const byClass = new Map(
    CLASSES.flatMap((name) => {
      const of = rows.filter((row) => row.class === name);
      return of.length === 0 ? [] : [[name, figuresOf(of)] as const];
    }),
  );
  return { byClass, all: figuresOf(rows), repeats, poor };
}

function figuresOf(
  rows: readonly { readonly recall: number; readonly precision: number; readonly reciprocalRank: number }[],
): ClassFigures {
  const mean = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);
  return {
    queries: rows.length,
    recall: mean(({ recall }) => recall),
    precision: mean(({ precision }) => precision),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
  };
}
