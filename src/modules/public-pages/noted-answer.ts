import type { Answered, Asked } from './asked.ts';
import { NotedEdition } from './noted-edition.ts';

/** The same answer with the tags of everything that was asked of the edition to make it. */
export function notedAnswer(answer: (asked: Asked) => Answered | Promise<Answered>): (asked: Asked) => Promise<Answered> {
  return async (asked) => {
    const edition = new NotedEdition(asked.edition);
    const answered = await answer({ ...asked, edition });
    return { ...answered, tags: [...new Set([...answered.tags, ...edition.tags])] };
  };
}
