import { err, ok, type Result } from '../../../kernel/result.ts';
import type { HomeBlock } from '../rules/site.ts';
import { readLayout, type GivenBlock } from '../site-shape.ts';
import type { SiteFailure } from './site-failure.ts';

/** Blocks as they will be stored: their texts read, the sections that they name there. `path` is the field that holds them. */
export function checkLayout(
  given: readonly GivenBlock[],
  slugs: ReadonlySet<string>,
  path: 'home' | 'layout',
): Result<readonly HomeBlock[], SiteFailure> {
  const stray = given.findIndex((block) => block.kind === 'latest' && !slugs.has(block.section));
  const block = given[stray];
  if (block?.kind === 'latest') return err({ kind: 'sectionUnknown', path: `${path}/${stray}/section`, slug: block.section });
  const unreadable = given.findIndex((one) => one.kind === 'text' && readLayout([one]) === null);
  if (unreadable !== -1) return err({ kind: 'unreadableText', path: `${path}/${unreadable}/body` });
  return ok(readLayout(given) ?? []);
}
