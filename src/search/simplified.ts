import { Converter } from 'opencc-js/t2cn';

let table: ReadonlyMap<string, string> | null = null;

/** The simplified form of one character; always one for one, so that both sides of a search fold alike (乾 is 干 everywhere). */
export function simplified(character: string): string {
  table ??= traditionalCharacters();
  return table.get(character) ?? character;
}

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Asked once for all ideographs: asked for each by itself, the dictionary takes a millisecond. */
function traditionalCharacters(): ReadonlyMap<string, string> {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  const converted = Converter({ from: 't', to: 'cn' })(all.join('\n')).split('\n');
  return new Map(
    all.flatMap((character, at) => {
      const simple = converted[at] ?? character;
      return simple === character ? [] : [[character, simple] as const];
    }),
  );
}
