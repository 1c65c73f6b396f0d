import type { DocumentType, Vocabulary as Words } from '../../modules/documents/rules/index.ts';

type ValueOf<M> = M extends ReadonlyMap<string, infer V> ? V : never;

/** Types, subjects, genres and grounds as the API tells them. */
export interface Vocabulary {
  readonly types: readonly DocumentType[];
  readonly subjects: Words['subjects'];
  readonly genres: readonly ValueOf<Words['genres']>[];
  readonly grounds: readonly ValueOf<Words['grounds']>[];
}

export type RequiredMember = DocumentType['requires'][number];
