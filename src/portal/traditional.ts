/** Turns a simplified text, or finished markup, into traditional characters. */
export type ToTraditional = (text: string) => string;

let converter: Promise<ToTraditional> | null = null;
const ADDRESS = /\s(?:href|src|action|data)="[^"]*[^\0-\u007f][^"]*"/g;

/** The dictionary is read when the first reader asks for it. Addresses stay what they are: in other characters they lead elsewhere. */
export function traditional(): Promise<ToTraditional> {
  converter ??= import('opencc-js/cn2t').then(({ Converter }) => {
    const convert = Converter({ from: 'cn', to: 't' });
    return (text) => convert(text.replace(ADDRESS, inAscii));
  });
  return converter;
}

/** As browsers ask for it. */
function inAscii(attribute: string): string {
  return attribute.replace(/[^\0-\u007f]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}
