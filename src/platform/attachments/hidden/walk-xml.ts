import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  /** Names without their prefix; so are those of attributes. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through XML whatever its prefixes; damaged XML is walked as far as it makes sense. Entities of a DTD mean nothing. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        open?.(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
      onclosetag: (name) => close?.(local(name)),
      ontext: (piece) => text?.(piece),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** The texts of elements by name, in order; empty ones left out. */
export function textsOf(xml: string, wanted: ReadonlySet<string>): readonly { readonly name: string; readonly text: string }[] {
  const found: { readonly name: string; readonly text: string }[] = [];
  let within: string | null = null;
  let collected = '';
  walkXml(xml, {
    open: (name) => {
      if (within !== null || !wanted.has(name)) return;
      within = name;
      collected = '';
    },
    text: (text) => {
      if (within !== null) collected += text;
    },
    close: (name) => {
      if (name !== within) return;
      if (collected.trim() !== '') found.push({ name, text: collected.trim() });
      within = null;
    },
  });
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
