import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { DOMAIN_WORDS } from './search-data.ts';

let loaded: Jieba | null = null;

/** The dictionary takes some hundred milliseconds and 60 MB: only who needs words loads it. */
function jieba(): Jieba {
  if (loaded !== null) return loaded;
  const made = Jieba.withDict(dict);
  made.loadDict(new TextEncoder().encode([...DOMAIN_WORDS].map((word) => `${word} 1000 n`).join('\n')));
  loaded = made;
  return made;
}

/** The words of a folded text, in order; a line break cuts. */
export function cutWords(key: string): readonly string[] {
  return key.split('\n').flatMap((line) => (line === '' ? [] : jieba().cut(line, true)));
}
