import { z } from 'zod';
import dictionaryData from '../../../data/search/dictionary.json' with { type: 'json' };
import readingsData from '../../../data/search/readings.json' with { type: 'json' };
import synonymsData from '../../../data/search/synonyms.json' with { type: 'json' };
import { compileSynonyms, foldKey, type Synonyms } from '../../search/index.ts';

const words = z.array(z.string().min(1)).readonly();
const SynonymData = z.object({ groups: z.array(words.refine((group) => group.length > 1)) });
const DictionaryData = z.object({ words: z.record(z.string(), words), stopWords: words });
const ReadingData = z.object({ readings: z.record(z.string(), z.string()) });

/** 卫健委 = 卫生健康委员会 */
export const SYNONYMS: Synonyms = compileSynonyms(SynonymData.parse(synonymsData).groups);

const dictionary = DictionaryData.parse(dictionaryData);

/** Words of this domain, folded: they are not cut. */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(Object.values(dictionary.words).flat().map(foldKey));

/** Words that say nothing of what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(dictionary.stopWords.map(foldKey));

/** How names with more than one reading are read, with tones. */
export const READINGS: Readonly<Record<string, string>> = ReadingData.parse(readingsData).readings;
