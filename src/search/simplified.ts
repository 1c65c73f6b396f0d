import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;
let loaded: Convert | null = null;

/** The simplified form of one character; always one for one, so that both sides of a search fold alike (乾 is 干 everywhere). */
export function simplified(character: string): string {
  const convert: Convert = loaded ?? Converter({ from: 't', to: 'cn' });
  loaded = convert;
  return convert(character);
}
