import type { KnownDeeds } from '../../platform/http/index.ts';
import type { Policy } from './rules/policy.ts';

/** Every deed that these policies speak of. Two policies of one noun would contradict each other: that throws. */
export function knownDeeds(policies: readonly Policy[]): KnownDeeds {
  const nouns = policies.map(({ noun }) => noun);
  const twice = nouns.find((noun, index) => nouns.indexOf(noun) !== index);
  if (twice !== undefined) throw new Error(`Two policies speak of ${twice}`);
  return new Map(
    policies.flatMap(({ noun, title, deeds }) =>
      Object.entries(deeds).map(
        ([deed, rule]) => [`${noun}:${deed}`, { title: `${rule.title}${title}`, machine: rule.machine === true }] as const,
      ),
    ),
  );
}
