import { useEffect, useMemo, useState } from 'react';
import { contentPassages, screeningOptions, type DocumentContent, type DocumentType } from '../../../modules/documents/rules/index.ts';
import type { FoundPlace } from '../../editor/found-places.ts';
import { imagesOf, passagesOf, type Body, type PassagePlace } from '../../../richtext/index.ts';
import type { Screener, ScreeningFinding } from '../../../screening/index.ts';
import { useScreeningWords } from '../../wording/use-screening-words.ts';
import { dayOf } from '../content-from.ts';

/** Something found, with a name by which the editor knows its place. */
export interface DraftFinding extends ScreeningFinding {
  readonly key: string;
  /** Stands in the text; else in the form's field whose path is the passage's id. */
  readonly inBody: boolean;
}

export interface Findings {
  readonly list: readonly DraftFinding[];
  readonly found: { readonly body: Body; readonly places: readonly FoundPlace[] };
  /** The rules are still being loaded. */
  readonly pending: boolean;
}

/** Screens what is written while it is written, here in the browser: only paragraphs that changed are looked at again. */
export function useFindings(content: DocumentContent, type: DocumentType): Findings {
  const screener = useScreener(type.code);
  return useMemo(() => {
    if (screener === null) return { list: [], found: { body: content.body, places: [] }, pending: true };
    const places = placesOf(content.body);
    const list: DraftFinding[] = [];
    const found: FoundPlace[] = [];
    const met = new Map<string, number>();
    for (const finding of screener.screen(contentPassages(content))) {
      const name = `${finding.passage} ${finding.start} ${finding.end} ${finding.code}`;
      const times = met.get(name) ?? 0;
      met.set(name, times + 1);
      const key = times === 0 ? name : `${name} ${times}`;
      const place = places.get(finding.passage) ?? null;
      list.push({ ...finding, key, inBody: place !== null });
      if (place !== null) found.push({ key, place, start: finding.start, end: finding.end, severity: finding.severity });
    }
    return { list, found: { body: content.body, places: found }, pending: false };
  }, [screener, content]);
}

/** Where the passages of the text stand; others are fields of the form. */
function placesOf(body: Body): ReadonlyMap<string, PassagePlace> {
  const silent = imagesOf(body).map(({ path }, index) => [`image/${index}`, { kind: 'alt', path }] as const);
  return new Map<string, PassagePlace>([...passagesOf(body).map(({ id, place }) => [id, place] as const), ...silent]);
}

/** Compiled anew only for other words, another type or another day. */
function useScreener(type: string): Screener | null {
  const listed = useScreeningWords();
  const [screener, setScreener] = useState<Screener | null>(null);
  useEffect(() => {
    if (listed === null) return;
    let wanted = true;
    void import('../../../screening/index.ts').then(({ BUILT_IN_WORDS, compileWords, createScreener }) => {
      const on = dayOf(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
      const words = listed === 'builtIn' ? BUILT_IN_WORDS : listed.words;
      if (wanted && on !== null) setScreener(createScreener(compileWords(words), screeningOptions(type, on)));
    });
    return () => {
      wanted = false;
    };
  }, [type, listed]);
  return screener;
}
