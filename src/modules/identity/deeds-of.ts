import { reachOf, type Actor, type Policy } from '../access/index.ts';

/** Everything that an actor may do to some record at least: `task:read`. */
export function deedsOf(actor: Actor, policies: readonly Policy[]): readonly string[] {
  return policies.flatMap(({ noun, deeds }) =>
    Object.entries(deeds).flatMap(([deed, rule]) => (reachOf(actor, noun, deed, rule) === null ? [] : [`${noun}:${deed}`])),
  );
}
