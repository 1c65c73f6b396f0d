/** Turns a simplified text, or finished markup, into traditional characters. */
export type ToTraditional = (text: string) => string;

let converter: Promise<ToTraditional> | null = null;
const ADDRESS = /\s(?:href|src|action|data)="[^"]*[^\0-\u007f][^"]*"/g;
const VALUE = /\svalue="[^"]*[^\0-\u007f][^"]*"|<textarea\b[^>]*>[^<]*[^\0-\u007f<][^<]*<\/textarea>/g;

/** The dictionary is read when the first reader asks for it. Addresses stay what they are: in other characters they lead elsewhere; so does what stands in a form: it is somebody's name, or means something to us. */
export function traditional(): Promise<ToTraditional> {
  converter ??= import('opencc-js/cn2t').then(({ Converter }) => {
    const convert = Converter({ from: 'cn', to: 't' });
    return (text) => convert(text.replace(ADDRESS, inAscii).replace(VALUE, inReferences));
  });
  return converter;
}

/** As browsers ask for it. */
function inAscii(attribute: string): string {
  return attribute.replace(/[^\0-\u007f]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}

/** The same characters to a browser. */
function inReferences(markup: string): string {
  return markup.replace(/[^\0-\u007f]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
