import { z } from 'zod';
import typesData from '../../../data/document-types.json' with { type: 'json' };
import genresData from '../../../data/genres.json' with { type: 'json' };
import groundsData from '../../../data/openness-grounds.json' with { type: 'json' };
import subjectsData from '../../../data/subjects.json' with { type: 'json' };
import type { Vocabulary } from './rules/vocabulary.ts';

const code = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/);
const title = z.string().min(1);
const since = { title, source: z.string().optional(), effectiveFrom: z.iso.date() };
const choices = z.array(z.strictObject({ code, title })).readonly();

const Field = z
  .strictObject({
    code,
    title,
    kind: z.enum(['text', 'longText', 'number', 'date', 'time', 'choice', 'choices', 'phone', 'address', 'rows']),
    required: z.boolean(),
    hint: title.exactOptional(),
    choices: choices.exactOptional(),
    columns: z
      .array(z.strictObject({ code, title, required: z.boolean() }))
      .readonly()
      .exactOptional(),
    basis: title.exactOptional(),
  })
  .refine(({ kind, choices }) => (kind === 'choice' || kind === 'choices') === (choices !== undefined), 'choices')
  .refine(({ kind, columns }) => (kind === 'rows') === (columns !== undefined), 'columns');

export const DocumentTypeShape = z
  .strictObject({
    code,
    title,
    purpose: title,
    requires: z
      .array(
        z.enum(['body', 'summary', 'documentNumber', 'signedOn', 'subject', 'genre', 'effectiveFrom', 'relation.interprets', 'source']),
      )
      .readonly(),
    fields: z.array(Field).readonly(),
    grade: z.enum(['strict', 'plain', 'reprint']),
    normative: z.boolean(),
    policy: z.boolean(),
    series: z.strictObject({ every: z.literal('day') }).nullable(),
    single: z.boolean(),
  })
  .meta({ id: 'DocumentType' });

export const SubjectShape = z.strictObject({
  code: z.string().regex(/^\d{1,2}$/),
  title,
  below: z.array(z.strictObject({ code: z.string().regex(/^\d{1,2}\.\d{1,2}$/), title })).readonly(),
});
export const GenreShape = z.strictObject({ code, title, kind: z.enum(['official', 'site']) });
export const GroundShape = z.strictObject({
  code,
  title,
  article: title,
  statuses: z.array(z.enum(['onRequest', 'withheld'])).readonly(),
});

const Types = z.strictObject({ ...since, types: z.array(DocumentTypeShape) });
const Subjects = z.strictObject({ ...since, subjects: z.array(SubjectShape) });
const Genres = z.strictObject({ ...since, genres: z.array(GenreShape) });
const Grounds = z.strictObject({ ...since, grounds: z.array(GroundShape) });

/** The house's words for documents; a file that is not what it should be stops the start. */
export const VOCABULARY: Vocabulary = readVocabulary();

function readVocabulary(): Vocabulary {
  const { subjects } = Subjects.parse(subjectsData);
  return {
    types: byCode(Types.parse(typesData).types),
    subjects,
    subjectTitles: new Map(
      subjects.flatMap(({ code, title, below }) => [
        [code, title] as const,
        ...below.map((second) => [second.code, `${title}\\${second.title}`] as const),
      ]),
    ),
    genres: byCode(Genres.parse(genresData).genres),
    grounds: byCode(Grounds.parse(groundsData).grounds),
  };
}

function byCode<T extends { readonly code: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map(list.map((one) => [one.code, one]));
  if (map.size < list.length) throw new Error('The same code stands twice in a vocabulary');
  return map;
}
