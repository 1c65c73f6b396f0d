import type { PrintBlock, PrintDocument } from '../../../kernel/print-document.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { remedyClause, type LetterCode, type Outcome } from '../../../law/index.ts';
import { dayWords, printedItems, type FieldName, type LetterValues } from './letter-field.ts';
import type { LetterTemplate } from './letter-template.ts';
import { groundWords, missingInParts, partParagraphs, type LetterPart } from './letter-part.ts';
import { contactNote, remedyBodiesOf, type DisclosureOffice } from './sender.ts';
import { fieldsNamed, filled, readTemplateLines, type TemplateLine } from './template-line.ts';

export type RemedyClause = NonNullable<ReturnType<typeof remedyClause>>;

export interface Addressee {
  readonly name: string;
  /** How the letter speaks to it: 您, 你单位, 贵单位. */
  readonly kind: 'person' | 'organisation' | 'agency';
}

export interface LetterWish {
  readonly code: LetterCode;
  /** The day of the letter. */
  readonly on: PlainDate;
  readonly template: LetterTemplate;
  readonly sender: DisclosureOffice;
  /** Null: not numbered. */
  readonly number: string | null;
  readonly addressee: Addressee;
  readonly fields: LetterValues;
  /** Of a reply, and only of one. */
  readonly outcome?: Outcome;
  /** What is answered to each part of a request in several parts. */
  readonly parts?: readonly LetterPart[];
  /** In place of the clause that the law has for the outcome and the day. */
  readonly clause?: RemedyClause | null;
}

/** A letter with nothing left open, ready to be printed. */
export interface ComposedLetter {
  readonly code: LetterCode;
  readonly title: string;
  readonly number: string | null;
  readonly on: PlainDate;
  readonly addressee: string;
  readonly clause: RemedyClause | null;
  readonly document: PrintDocument;
}

export interface MissingFields {
  readonly kind: 'missingFields';
  readonly fields: readonly FieldName[];
}

const SEAL = '〔此处盖章〕';
const YOU = { person: '您', organisation: '你单位', agency: '贵单位' } as const;

/** Writes a letter by its template. Pure: the same wish is the same letter. Fails with the fields that still have to be filled. */
export function composeLetter(wish: LetterWish): Result<ComposedLetter, MissingFields> {
  const missing = missingFields(wish);
  if (missing.length > 0) return err({ kind: 'missingFields', fields: missing });
  const { code, on, template, sender, number, addressee } = wish;
  const clause = clauseOf(wish);
  const writing = new LetterWriting(wish, clause);
  const blocks: PrintBlock[] = [
    ...(template.letterhead && addressee.name.trim() !== ''
      ? [{ kind: 'paragraph', text: `${oneLine(addressee.name)}：`, align: 'start' } as const]
      : []),
    ...writing.blocks(readTemplateLines(template.lines)),
  ];
  return ok({
    code,
    title: template.title,
    number,
    on,
    addressee: addressee.name,
    clause,
    document: {
      title: [template.title],
      subtitle: template.letterhead || number === null ? null : number,
      author: sender.agencyName,
      subject: number === null ? template.title : `${template.title} ${number}`,
      keywords: [],
      date: on,
      ...(template.letterhead ? { letterhead: { name: sender.header, number } } : {}),
      blocks,
    },
  });
}

function missingFields({ template, fields, outcome, parts = [] }: LetterWish): readonly FieldName[] {
  const isEmpty = (name: string): boolean => {
    const field = template.fields.find((one) => one.name === name);
    return field === undefined || printedItems(field, fields[name]).length === 0;
  };
  const open = template.fields.filter(
    ({ name, required, instead }) =>
      required && isEmpty(name) && (instead === undefined || isEmpty(instead)) && !(instead === 'parts' && parts.length > 0),
  );
  return [
    ...open.map(({ name, label }) => ({ name, label })),
    ...(template.remedy === 'byOutcome' && outcome === undefined ? [{ name: 'outcome', label: '办理结果' }] : []),
    ...missingInParts(parts),
  ];
}

/** What the law has the letter say about remedies; decisions that are no outcome of a request may be reviewed or sued over as one may. */
function clauseOf({ template, outcome, on, sender, clause }: LetterWish): RemedyClause | null {
  if (template.remedy === 'none') return null;
  if (clause !== undefined) return clause;
  const judged = template.remedy === 'either' ? 'granted' : outcome;
  return judged === undefined ? null : remedyClause(judged, on, remedyBodiesOf(sender));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

class LetterWriting {
  readonly #wish: LetterWish;
  readonly #clause: RemedyClause | null;

  constructor(wish: LetterWish, clause: RemedyClause | null) {
    this.#wish = wish;
    this.#clause = clause;
  }

  blocks(lines: readonly TemplateLine[]): readonly PrintBlock[] {
    const { sender, on, template } = this.#wish;
    const slip = lines.findIndex(({ kind }) => kind === 'slip');
    const body = slip === -1 ? lines : lines.slice(0, slip);
    const note = contactNote(sender);
    const signOff = { kind: 'signOff', name: sender.agencyName, date: dayWords(on), seal: SEAL, note } as const;
    return [
      ...this.#lines(body),
      ...(template.letterhead ? [signOff] : []),
      ...(slip === -1 ? [] : [{ kind: 'pageBreak' } as const, ...this.#lines(lines.slice(slip + 1))]),
    ];
  }

  #lines(lines: readonly TemplateLine[]): readonly PrintBlock[] {
    const blocks: PrintBlock[] = [];
    let rows: (readonly string[])[] = [];
    const closeTable = (): void => {
      if (rows.length > 0) blocks.push(tableOf(rows, this.#wish.template));
      rows = [];
    };
    for (const line of lines) {
      if (line.kind === 'row') {
        const cells = line.cells.flatMap((cell) => filled(cell, (name) => this.#inline(name)) ?? []);
        if (cells.length === line.cells.length) rows.push(cells);
        continue;
      }
      closeTable();
      blocks.push(...this.#line(line));
    }
    closeTable();
    return blocks;
  }

  #line(line: Exclude<TemplateLine, { kind: 'row' }>): readonly PrintBlock[] {
    switch (line.kind) {
      case 'slip':
        return [];
      case 'heading':
      case 'centered':
      case 'flush': {
        const text = filled(line.text, (name) => this.#inline(name));
        return text === null ? [] : [marked(line.kind, text)];
      }
      case 'paragraph': {
        const [alone, ...others] = fieldsNamed(line.text);
        if (alone !== undefined && others.length === 0 && line.text === `{${alone}}`) return this.#alone(alone).map(paragraph);
        const text = filled(line.text, (name) => this.#inline(name));
        return text === null ? [] : [paragraph(text)];
      }
    }
  }

  /** A field by itself on its line: its paragraphs, items numbered. */
  #alone(name: string): readonly string[] {
    const field = this.#wish.template.fields.find((one) => one.name === name);
    if (name === 'parts') return partParagraphs(this.#wish.parts ?? []);
    if (field === undefined) return this.#inline(name) === '' ? [] : [this.#inline(name)];
    const items = printedItems(field, this.#wish.fields[name]);
    if (field.kind !== 'lines') return items.flatMap((item) => item.split(/\s*\n\s*/));
    return items.length === 1 ? items : items.map((item, index) => `${index + 1}．${item}`);
  }

  #inline(name: string): string {
    const { sender, addressee, number, on, outcome, template, fields, parts = [] } = this.#wish;
    const field = template.fields.find((one) => one.name === name);
    if (field !== undefined)
      return oneLine(
        printedItems(field, fields[name])
          .map((item) => item.replace(/[；。]$/, ''))
          .join('；'),
      );
    switch (name) {
      case 'you':
        return YOU[addressee.kind];
      case 'addressee':
        return oneLine(addressee.name);
      case 'agency':
        return sender.agencyName;
      case 'number':
        return number ?? '';
      case 'on':
        return dayWords(on);
      case 'ground':
        return outcome === undefined || parts.length > 0 ? '' : groundWords(outcome);
      case 'remedy':
        // The law's words are those of a 答复书 to a person.
        return (this.#clause?.text ?? '')
          .replaceAll('本答复书', template.self)
          .replaceAll('本答复', template.self)
          .replaceAll('您', YOU[addressee.kind]);
      case 'address':
      case 'postcode':
      case 'phone':
      case 'fax':
      case 'email':
      case 'hours':
      case 'contact':
        return sender[name];
      default:
        return '';
    }
  }
}

function marked(kind: 'heading' | 'centered' | 'flush', text: string): PrintBlock {
  switch (kind) {
    case 'heading':
      return { kind: 'heading', level: 1, text };
    case 'centered':
      return {
        kind: 'paragraph',
        text,
        align: 'center',
        runs: [{ kind: 'text', text, bold: true, italic: false, underline: false, strike: false, script: null, href: null }],
      };
    case 'flush':
      return { kind: 'paragraph', text, align: 'start' };
  }
}

function paragraph(text: string): PrintBlock {
  return { kind: 'paragraph', text, indent: true };
}

/** Rows of a form: labels at every other place, from the first. What has no letterhead is filled in with a pen. */
function tableOf(rows: readonly (readonly string[])[], { title: caption, letterhead }: LetterTemplate): PrintBlock {
  const form = letterhead ? 'printed' : 'byHand';
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    table: {
      caption,
      showCaption: false,
      widths: Array.from({ length: columns }, (_, index) => (index % 2 === 0 ? 2 : columns === 2 ? 6 : 3)),
      headerRowCount: 0,
      form,
      rows: rows.map((row) =>
        row.map((text, index) => ({
          text,
          rowSpan: 1,
          columnSpan: index === row.length - 1 ? columns - index : 1,
          role: index % 2 === 0 ? ('rowHeader' as const) : ('data' as const),
          align: index % 2 === 0 ? ('center' as const) : ('start' as const),
        })),
      ),
    },
  };
}
