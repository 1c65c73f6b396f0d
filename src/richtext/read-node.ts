import { bodyFault, type BodyFault, type BodyFaultKind } from './body-fault.ts';
import type { BodyLimits } from './body-limits.ts';
import { cleanText } from './clean-text.ts';

export type Fields = Readonly<Record<string, unknown>>;

const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text']);

/** What all parts of a body are read with: where one is, what is used up of the limits, and the first fault. */
export class NodeReading {
  readonly limits: BodyLimits;
  fault: BodyFault | null = null;
  #steps: (string | number)[] = [];
  #nodes = 0;
  #text = 0;

  constructor(limits: BodyLimits) {
    this.limits = limits;
  }

  /** Reads something at a step further down. */
  at<T>(step: string | number, read: () => T): T {
    this.#steps.push(step);
    const value = read();
    this.#steps.pop();
    return value;
  }

  /** Notes a fault at the current place; the first one counts. */
  refuse(kind: BodyFaultKind): null {
    this.fault ??= bodyFault(kind, this.#path());
    return null;
  }

  /** A node: a record of known keys with a type. */
  node(value: unknown): Fields | null {
    if (!isFields(value) || typeof value['type'] !== 'string') return this.refuse('unknownNode');
    for (const key in value) if (!NODE_KEYS.has(key)) return this.at(key, () => this.refuse('unknownAttribute'));
    if (++this.#nodes > this.limits.nodes) return this.refuse('tooManyParts');
    return value;
  }

  /** The attributes of a node or mark. One whose value is null says nothing: editors write their defaults so. */
  attributes(node: Fields, known: readonly string[]): Fields | null {
    const attrs = node['attrs'] ?? {};
    return this.at('attrs', () => {
      if (!isFields(attrs)) return this.refuse('wrongValue');
      for (const key in attrs) {
        if (attrs[key] !== null && attrs[key] !== undefined && !known.includes(key))
          return this.at(key, () => this.refuse('unknownAttribute'));
      }
      return attrs;
    });
  }

  /** A list of parts; a missing one is empty. */
  each<T>(node: Fields, key: string, read: (value: unknown) => T | null): T[] | null {
    const list = node[key] ?? [];
    return this.at(key, () => {
      if (!Array.isArray(list)) return this.refuse('wrongValue');
      const values: T[] = [];
      for (const [index, item] of list.entries()) {
        const value = this.at(index, () => read(item));
        if (this.fault !== null) return null;
        if (value !== null) values.push(value);
      }
      return values;
    });
  }

  /** Running text: cleaned and counted. */
  text(value: unknown): string | null {
    if (typeof value !== 'string') return this.refuse('wrongValue');
    this.#text += value.length;
    return this.#text > this.limits.text ? this.refuse('tooMuchText') : cleanText(value);
  }

  /** A short text in an attribute; a missing one is ''. */
  note(attrs: Fields, key: string): string | null {
    return this.at('attrs', () =>
      this.at(key, () => {
        const text = this.text(attrs[key] ?? '');
        return text !== null && text.length > this.limits.note ? this.refuse('tooMuchText') : text;
      }),
    );
  }

  /** A whole number in an attribute; a missing one is `otherwise`. */
  count(attrs: Fields, key: string, least: number, most: number, otherwise: number): number | null {
    const value = attrs[key] ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value === 0 ? 0 : value;
    return this.wrong(key);
  }

  wrong(attribute: string): null {
    return this.at('attrs', () => this.at(attribute, () => this.refuse('wrongValue')));
  }

  #path(): string {
    return this.#steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
