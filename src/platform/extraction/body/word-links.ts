import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a part of a Word file points at: other parts by their name in the container, or addresses outside. */
export interface WordTarget {
  readonly outside: boolean;
  readonly target: string;
}

/** Reads `word/_rels/document.xml.rels`. */
export function readWordLinks(xml: string): ReadonlyMap<string, WordTarget> {
  const links = new Map<string, WordTarget>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const target = attributes['Target'];
        if (!name.endsWith('Relationship') || target === undefined) return;
        const outside = attributes['TargetMode'] === 'External';
        links.set(attributes['Id'] ?? '', { outside, target: outside ? target : partName(target) });
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return links;
}

function partName(target: string): string {
  return target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.normalize(`word/${target}`);
}
