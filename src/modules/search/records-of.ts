import { bodyText } from '../../richtext/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { VOCABULARY, type PublicText } from '../documents/index.ts';
import type { ReportText } from '../reporting/index.ts';
import { fileTexts } from './file-texts.ts';
import { MOST_SEARCHED, type AttachedText, type SearchedRecord } from './searched-record.ts';

/** Public documents as the index takes them, with the text of those attachments that were read already. */
export async function recordsOfDocuments(database: Database, documents: readonly PublicText[]): Promise<readonly SearchedRecord[]> {
  const hashes = new Map<number, string[]>();
  for (const { agencyId, content } of documents) {
    const known = hashes.get(agencyId) ?? [];
    for (const { file, inline } of content.attachments) if (!inline) known.push(file);
    hashes.set(agencyId, known);
  }
  const texts = new Map<number, ReadonlyMap<string, string>>();
  for (const [agencyId, wanted] of hashes) texts.set(agencyId, await fileTexts(database, agencyId, wanted));
  return documents.map((document) => recordOfDocument(document, texts.get(document.agencyId) ?? new Map()));
}

function recordOfDocument(document: PublicText, texts: ReadonlyMap<string, string>): SearchedRecord {
  const { id, agencyId, type, validity, indexNumber, releasedOn, content } = document;
  let room = MOST_SEARCHED;
  const attachments = content.attachments.flatMap(({ file, name, inline }): readonly AttachedText[] => {
    if (inline) return [];
    const text = texts.get(file)?.slice(0, room) ?? null;
    room -= text?.length ?? 0;
    return [{ hash: file, name, text }];
  });
  return {
    noun: 'document',
    agencyId,
    id,
    type,
    title: content.title,
    documentNumber: content.documentNumber,
    indexNumber,
    day: releasedOn,
    validity,
    about: [content.subtitle, content.summary, ...content.keywords],
    text: [bodyText(content.body), ...fieldTexts(type, content.fields), content.source?.name ?? '']
      .filter((part) => part !== '')
      .join('\n'),
    attachments,
  };
}

/** What the form of the type says: texts as they are, choices by their title, rows a line each. */
function fieldTexts(type: string, fields: PublicText['content']['fields']): readonly string[] {
  const titles = new Map(
    (VOCABULARY.types.get(type)?.fields ?? []).flatMap(({ choices = [] }) => choices.map(({ code, title }) => [code, title] as const)),
  );
  return Object.values(fields).flatMap((value) => {
    if (typeof value === 'string') return [titles.get(value) ?? value];
    if (typeof value === 'number') return [String(value)];
    if (typeof value === 'boolean') return [];
    return value.map((part) => (typeof part === 'string' ? (titles.get(part) ?? part) : Object.values(part).join(' ')));
  });
}

export function recordOfReport({ agencyId, year, title, agencyName, day, text }: ReportText): SearchedRecord {
  return {
    noun: 'annualReport',
    agencyId,
    id: year,
    type: 'annualReport',
    title,
    documentNumber: null,
    indexNumber: '',
    day,
    validity: null,
    about: [agencyName, `${year}年政府信息公开工作年度报告`],
    text,
    attachments: [],
  };
}
