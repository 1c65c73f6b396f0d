import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Openness, Vocabulary } from '../../documents/rules/index.ts';
import { foldedWord } from './archive-words.ts';

/** What a row that does not say is taken for; null: then it must say. */
export interface ArchiveDefaults {
  readonly unitId: number | null;
  /** Code of the type. */
  readonly type: string | null;
  readonly openness: Openness | null;
}

/** What rows are read by. */
export interface ArchiveContext {
  readonly agencyName: string;
  /** Open units by name. */
  readonly units: ReadonlyMap<string, number>;
  /** The disclosure office: whose a document is of which nobody says it. */
  readonly officeId: number | null;
  readonly defaults: ArchiveDefaults;
  readonly today: PlainDate;
  readonly words: ArchiveLookups;
}

/** Codes by what offices write. */
export interface ArchiveLookups {
  readonly types: ReadonlyMap<string, string>;
  readonly subjects: ReadonlyMap<string, string>;
  readonly genres: ReadonlyMap<string, string>;
  readonly grounds: ReadonlyMap<string, readonly string[]>;
  readonly groundStatuses: ReadonlyMap<string, readonly Openness[]>;
}

export function lookupsOf({ types, subjects, genres, grounds }: Vocabulary): ArchiveLookups {
  const subjectCodes = new Map<string, string>();
  const seconds = new Map<string, string | null>();
  for (const { code, title, below } of subjects) {
    for (const word of [code, title]) subjectCodes.set(foldedWord(word), code);
    for (const second of below) {
      for (const word of [
        second.code,
        `${title}\\${second.title}`,
        `${title}/${second.title}`,
        `${title}-${second.title}`,
        `${title}>${second.title}`,
      ])
        subjectCodes.set(foldedWord(word), second.code);
      // One that stands in two classes says nothing by itself.
      seconds.set(foldedWord(second.title), seconds.has(foldedWord(second.title)) ? null : second.code);
    }
  }
  for (const [word, code] of seconds) if (code !== null && !subjectCodes.has(word)) subjectCodes.set(word, code);
  const groundCodes = new Map<string, string[]>();
  for (const { code, title, article } of grounds.values()) {
    for (const word of [code, title, article]) {
      const known = groundCodes.get(foldedWord(word));
      if (known === undefined) groundCodes.set(foldedWord(word), [code]);
      else known.push(code);
    }
  }
  return {
    types: byWords(types.values()),
    subjects: subjectCodes,
    genres: byWords(genres.values()),
    grounds: groundCodes,
    groundStatuses: new Map([...grounds.values()].map(({ code, statuses }) => [code, statuses])),
  };
}

function byWords(known: Iterable<{ readonly code: string; readonly title: string }>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { code, title } of known) {
    codes.set(foldedWord(code), code);
    codes.set(foldedWord(title), code);
    // 命令（令）
    for (const part of title.split(/[（）]/)) if (part !== '') codes.set(foldedWord(part), code);
  }
  return codes;
}
