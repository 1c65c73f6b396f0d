import type { DocumentContent, FieldValue } from '../../../modules/documents/rules/index.ts';
import { mergeLists } from './merge-lists.ts';
import { same } from './same.ts';

type Member = Exclude<keyof DocumentContent, 'fields'>;

/** A part of the content that both changed: `title`, `fields/scope`. */
export interface Clash {
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedContent {
  /** Everything together; where both changed the same part, mine. Both stand in the text where both changed the same paragraphs. */
  readonly content: DocumentContent;
  readonly clashes: readonly Clash[];
  /** Places of the text that now hold both ways. */
  readonly doubled: number;
  /** What they changed and was taken over. */
  readonly taken: readonly string[];
}

/** Brings together what two people made of the same content: nothing that one of them wrote is lost without a word. */
export function mergeContent(base: DocumentContent, mine: DocumentContent, theirs: DocumentContent): MergedContent {
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const choose = <T>(path: string, was: T, my: T, their: T): T => {
    if (same(my, their) || same(their, was)) return my;
    if (same(my, was)) {
      taken.push(path);
      return their;
    }
    clashes.push({ path, base: was, mine: my, theirs: their });
    return my;
  };
  const member = <M extends Member>(name: M): DocumentContent[M] => choose(name, base[name], mine[name], theirs[name]);
  const set = <T>(path: string, was: readonly T[], my: readonly T[], their: readonly T[], keyOf: (item: T) => string): readonly T[] => {
    if (!same(their, was) && !same(their, my)) taken.push(path);
    return mergeSets(was, my, their, keyOf);
  };
  const text = mergeLists(base.body.content, mine.body.content, theirs.body.content, (block) => JSON.stringify(block));
  if (!same(theirs.body, base.body) && !same(theirs.body, mine.body)) taken.push('body');
  const content: DocumentContent = {
    title: member('title'),
    subtitle: member('subtitle'),
    summary: member('summary'),
    keywords: set('keywords', base.keywords, mine.keywords, theirs.keywords, (word) => word),
    body: { type: 'doc', content: text.items },
    documentNumber: member('documentNumber'),
    signedOn: member('signedOn'),
    subject: member('subject'),
    genre: member('genre'),
    effectiveFrom: member('effectiveFrom'),
    effectiveUntil: member('effectiveUntil'),
    openness: member('openness'),
    relations: set('relations', base.relations, mine.relations, theirs.relations, ({ kind, documentId }) => `${kind} ${documentId}`),
    attachments: set('attachments', base.attachments, mine.attachments, theirs.attachments, ({ file }) => file),
    source: member('source'),
    fields: mergeFields(base.fields, mine.fields, theirs.fields, choose),
  };
  return { content, clashes, doubled: text.clashes, taken };
}

/** The content with their way for one part. */
export function withTheirs(content: DocumentContent, { path }: Clash, theirs: DocumentContent): DocumentContent {
  const field = path.startsWith('fields/') ? path.slice('fields/'.length) : null;
  if (field === null) return { ...content, [path]: new Map(Object.entries(theirs)).get(path) };
  const value = theirs.fields[field];
  const { [field]: _mine, ...others } = content.fields;
  return { ...content, fields: value === undefined ? others : { ...others, [field]: value } };
}

type Fields = Readonly<Record<string, FieldValue>>;

function mergeFields(base: Fields, mine: Fields, theirs: Fields, choose: <T>(path: string, was: T, my: T, their: T) => T): Fields {
  const codes = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...codes].flatMap((code) => {
      const value = choose(`fields/${code}`, base[code], mine[code], theirs[code]);
      return value === undefined ? [] : [[code, value] as const];
    }),
  );
}

/** Mine, with what they added and without what they took away. */
function mergeSets<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const was = new Set(base.map(keyOf));
  const my = new Set(mine.map(keyOf));
  const their = new Set(theirs.map(keyOf));
  return [
    ...mine.filter((item) => their.has(keyOf(item)) || !was.has(keyOf(item))),
    ...theirs.filter((item) => !my.has(keyOf(item)) && !was.has(keyOf(item))),
  ];
}
