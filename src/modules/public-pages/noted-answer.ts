import type { Edition } from '../edition/index.ts';
import { NotedEdition } from './noted-edition.ts';

/** The same answer with the tags of everything that was asked of the edition to make it. */
export function notedAnswer<Asked extends { readonly edition: Edition }, Answered extends { readonly tags: readonly string[] }>(
  answer: (asked: Asked) => Answered | Promise<Answered>,
): (asked: Asked) => Promise<Answered> {
  return async (asked) => {
    const edition = new NotedEdition(asked.edition);
    const answered = await answer({ ...asked, edition });
    return { ...answered, tags: [...new Set([...answered.tags, ...edition.tags])] };
  };
}
