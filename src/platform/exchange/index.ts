/** Everything out in an open format, and into an empty installation again. No word of the domain. */
export { plainMember, plainMembers, type ExchangeMember, type ExchangeNoun } from './exchange-noun.ts';
export { loadExchange, type LoadFailure } from './load-exchange.ts';
export type { ExchangeManifest } from './manifest.ts';
export { writeExchange, type WriteFailure } from './write-exchange.ts';
