export type PassageKind = 'text' | 'footnote' | 'alt' | 'caption';

const KINDS: Readonly<Record<PassageKind, string>> = { text: 't', footnote: 'n', alt: 'a', caption: 'c' };

/** Gives passages their ids: kind, a hash of the characters, and a number where the same characters came before. */
export class PassageIds {
  readonly #seen = new Map<string, number>();

  next(kind: PassageKind, text: string): string {
    const name = `${KINDS[kind]}${hashText(text)}`;
    const earlier = this.#seen.get(name) ?? 0;
    this.#seen.set(name, earlier + 1);
    return earlier === 0 ? name : `${name}-${earlier + 1}`;
  }
}

/** 64 bits over the UTF-16 units in two lanes; tells texts apart, keeps nobody from making two alike. */
function hashText(text: string): string {
  let low = 0x2545f491;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ (unit + index), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return `${hexadecimal(low ^ Math.imul(high, 0xc2b2ae35))}${hexadecimal(high ^ text.length)}`;
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
