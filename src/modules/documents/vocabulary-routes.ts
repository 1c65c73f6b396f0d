import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { tags } from './api-parts.ts';
import { countDocuments, DocumentCounts } from './document-counts.ts';
import { OPENNESS, RELATION_KINDS } from './rules/content.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { DOCUMENT_STATES, STATE_TITLES } from './rules/document-states.ts';
import { OPENNESS_TITLES, RELATION_TITLES } from './rules/openness-titles.ts';
import { VALIDITIES, VALIDITY_TITLES } from './rules/validity.ts';
import { DocumentTypeShape, GenreShape, GroundShape, SubjectShape, VOCABULARY } from './vocabulary.ts';

const Choice = z.object({ code: z.string(), title: z.string() });
const Words = z
  .object({
    types: z.array(DocumentTypeShape),
    subjects: z.array(SubjectShape).readonly(),
    genres: z.array(GenreShape),
    grounds: z.array(GroundShape),
    relationKinds: z.array(Choice.extend({ back: z.string() })),
    validities: z.array(Choice),
    opennesses: z.array(Choice),
    states: z.array(Choice),
  })
  .meta({ id: 'DocumentVocabulary' });

const WORDS: z.input<typeof Words> = {
  types: [...VOCABULARY.types.values()],
  subjects: VOCABULARY.subjects,
  genres: [...VOCABULARY.genres.values()],
  grounds: [...VOCABULARY.grounds.values()],
  relationKinds: RELATION_KINDS.map((code) => ({ code, ...RELATION_TITLES[code] })),
  validities: VALIDITIES.map((code) => ({ code, title: VALIDITY_TITLES[code] })),
  opennesses: OPENNESS.map((code) => ({ code, title: OPENNESS_TITLES[code] })),
  states: DOCUMENT_STATES.map((code) => ({ code, title: STATE_TITLES[code] })),
};

/** The words that documents are described with, and how many there are of each. */
export function vocabularyRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const config = may(documentPolicy, 'read');

    api.get(
      '/api/v1/document-vocabulary',
      { config, schema: { summary: '信息的类型、分类和各种用词', tags, response: { 200: Words } } },
      async () => WORDS,
    );

    const year = z.coerce.number().int().min(1990).max(2200).optional();
    api.get(
      '/api/v1/document-counts',
      { config, schema: { summary: '信息的数量', tags, querystring: z.strictObject({ year }), response: { 200: DocumentCounts } } },
      (request) => countDocuments(database, leaveOf(request).reach, request.query.year ?? null),
    );
  };
}
