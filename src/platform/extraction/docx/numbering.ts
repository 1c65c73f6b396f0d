import { Parser } from 'htmlparser2';
import { listNumber } from './list-label.ts';

/** One level of a list definition. */
export interface ListLevel {
  start: number;
  format: string;
  /** `%1` stands for the number of the first level. */
  text: string;
  /** All numbers as decimals (`w:isLgl`). */
  legal: boolean;
  style: string | null;
}

interface ListInstance {
  readonly abstractId: string;
  readonly startOverrides: Map<number, number>;
}

/** A paragraph of a list as it is counted. */
export interface CountedItem {
  readonly level: ListLevel;
  readonly value: number;
  readonly label: string;
}

/** List definitions of a document (`word/numbering.xml`). */
export interface ListDefinitions {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

/** Reads the list definitions; what is missing or unknown simply gives no label. */
export function readListDefinitions(xml: string): ListDefinitions {
  const levels = new Map<string, Map<number, ListLevel>>();
  const instances = new Map<string, ListInstance>();
  let abstract: Map<number, ListLevel> | null = null;
  let instance: ListInstance | null = null;
  let instanceId = '';
  let level: ListLevel | null = null;
  let levelIndex = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        switch (name) {
          case 'w:abstractNum':
            abstract = new Map();
            levels.set(attributes['w:abstractNumId'] ?? '', abstract);
            break;
          case 'w:num':
            abstract = null;
            instanceId = attributes['w:numId'] ?? '';
            break;
          case 'w:abstractNumId':
            instance = { abstractId: value, startOverrides: new Map() };
            instances.set(instanceId, instance);
            break;
          case 'w:lvlOverride':
            levelIndex = Number(attributes['w:ilvl'] ?? '0');
            break;
          case 'w:startOverride':
            instance?.startOverrides.set(levelIndex, Number(value) || 0);
            break;
          case 'w:lvl':
            level = { start: 1, format: 'decimal', text: '', legal: false, style: null };
            abstract?.set(Number(attributes['w:ilvl'] ?? '0'), level);
            break;
          case 'w:start':
            if (level !== null) level.start = Number(value) || 0;
            break;
          case 'w:numFmt':
            if (level !== null) level.format = value;
            break;
          case 'w:lvlText':
            if (level !== null) level.text = value;
            break;
          case 'w:isLgl':
            if (level !== null) level.legal = value !== '0' && value !== 'false';
            break;
          case 'w:pStyle':
            if (level !== null) level.style = value;
            break;
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return { levels, instances };
}

export const NO_LISTS: ListDefinitions = { levels: new Map(), instances: new Map() };

/** Counts list paragraphs in reading order and gives each its label: `一、`, `（一）`, `1.`. */
export class ListCounter {
  readonly #definitions: ListDefinitions;
  /** Counts by abstract list: instances of one definition go on counting together, as in Word. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(definitions: ListDefinitions) {
    this.#definitions = definitions;
  }

  /** The level that a list ties to a paragraph style, or 0. */
  levelOfStyle(listId: string, style: string): number {
    for (const [index, level] of this.#levels(listId) ?? []) if (level.style === style) return index;
    return 0;
  }

  /** The label of the next paragraph at a level of a list; empty for bullets and unknown lists. */
  next(listId: string, levelIndex: number): string {
    return this.advance(listId, levelIndex)?.label ?? '';
  }

  /** Counts the next paragraph at a level of a list: its number, its label and what the level says; null for unknown lists. */
  advance(listId: string, levelIndex: number): CountedItem | null {
    const instance = this.#definitions.instances.get(listId);
    const levels = this.#levels(listId);
    const level = levels?.get(levelIndex);
    if (instance === undefined || levels === undefined || level === undefined) return null;
    const counts = this.#counts.get(instance.abstractId) ?? [];
    this.#counts.set(instance.abstractId, counts);
    const override = this.#begun.has(`${listId} ${levelIndex}`) ? undefined : instance.startOverrides.get(levelIndex);
    this.#begun.add(`${listId} ${levelIndex}`);
    const value = override ?? (counts[levelIndex] ?? level.start - 1) + 1;
    counts[levelIndex] = value;
    counts.length = levelIndex + 1;
    if (level.format === 'bullet') return { level, value, label: '' };
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = levels.get(Number(digit) - 1);
      if (shown === undefined) return '';
      return listNumber(counts[Number(digit) - 1] ?? shown.start, level.legal ? 'decimal' : shown.format);
    });
    return { level, value, label: label === '' || /[、）．。：.)]$/.test(label) ? label : `${label} ` };
  }

  #levels(listId: string): ReadonlyMap<number, ListLevel> | undefined {
    const instance = this.#definitions.instances.get(listId);
    return instance === undefined ? undefined : this.#definitions.levels.get(instance.abstractId);
  }
}
