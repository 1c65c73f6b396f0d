const SURROGATE = /[\ud800-\udfff]/;

/** The characters of a text; the text itself where each is one unit. */
export function charactersOf(text: string): ArrayLike<string> {
  return SURROGATE.test(text) ? Array.from(text) : text;
}
