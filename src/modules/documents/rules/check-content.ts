import { checkFields } from './check-fields.ts';
import type { DocumentContent } from './content.ts';
import type { ContentFault } from './content-fault.ts';
import type { DocumentType } from './document-type.ts';
import type { Vocabulary } from './vocabulary.ts';

type Words = Pick<Vocabulary, 'subjectTitles' | 'genres' | 'grounds'>;

/** What no draft may hold, however unfinished: codes that nobody knows, days in the wrong order, fields of another type. */
export function checkContent(content: DocumentContent, type: DocumentType, words: Words): readonly ContentFault[] {
  return [...checkCodes(content, words), ...checkDays(content), ...checkFields(content.fields, type)];
}

function* checkCodes({ subject, genre, openness }: DocumentContent, { subjectTitles, genres, grounds }: Words): Iterable<ContentFault> {
  if (subject !== null && !subjectTitles.has(subject))
    yield { path: 'subject', code: 'subject.unknown', message: '没有这个主题分类，请重新选择。' };
  if (genre !== null && !genres.has(genre)) yield { path: 'genre', code: 'genre.unknown', message: '没有这种体裁，请重新选择。' };
  if (openness === null || openness.ground === null) return;
  const { status, ground } = openness;
  if (status === 'proactive') {
    yield { path: 'openness/ground', code: 'ground.notForProactive', message: '主动公开的信息不需要不公开的依据，请删去依据。' };
    return;
  }
  const known = grounds.get(ground);
  if (known === undefined) yield { path: 'openness/ground', code: 'ground.unknown', message: '没有这种依据，请重新选择。' };
  else if (!known.statuses.includes(status))
    yield { path: 'openness/ground', code: 'ground.notForStatus', message: `“${known.title}”不能作为这种公开属性的依据，请重新选择。` };
}

function* checkDays({ effectiveFrom, effectiveUntil }: DocumentContent): Iterable<ContentFault> {
  if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil < effectiveFrom)
    yield { path: 'effectiveUntil', code: 'effectiveUntil.beforeFrom', message: '失效日期早于施行日期，请检查。' };
}
