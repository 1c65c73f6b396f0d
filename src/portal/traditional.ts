/** Turns a simplified text, or finished markup, into traditional characters. */
export type ToTraditional = (text: string) => string;

let converter: Promise<ToTraditional> | null = null;

/** The dictionary is read when the first reader asks for it. */
export function traditional(): Promise<ToTraditional> {
  converter ??= import('opencc-js/cn2t').then(({ Converter }) => Converter({ from: 'cn', to: 't' }));
  return converter;
}
