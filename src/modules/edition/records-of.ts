import type { PublicNoun, PublicRecords } from './public-noun.ts';

/** The records of a noun out of an edition's memory and store. */
export function recordsOf<Card extends object, Text>(
  noun: PublicNoun<Card, Text>,
  raw: ReadonlyMap<string, object>,
  textOf: (key: string) => Promise<unknown>,
): PublicRecords<Card, Text> {
  return {
    get cards() {
      return [...raw.keys()].toSorted().map((key) => noun.readCard(raw.get(key)));
    },
    card(key) {
      const json = raw.get(key);
      return json === undefined ? null : noun.readCard(json);
    },
    async text(key) {
      const json = raw.has(key) ? await textOf(key) : null;
      return json === null ? null : noun.readText(json);
    },
  };
}
