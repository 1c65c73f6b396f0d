import type { PrintBlock } from '../../../kernel/print-document.ts';
import { dayWords, printedItems } from './letter-field.ts';
import { groundWords, partParagraphs } from './letter-part.ts';
import type { LetterTemplate } from './letter-template.ts';
import type { LetterWish, RemedyClause } from './letter-wish.ts';
import { contactNote } from './sender.ts';
import { fieldsNamed, filled, readTemplateLines, type TemplateLine } from './template-line.ts';

const SEAL = '〔此处盖章〕';
const YOU = { person: '您', organisation: '你单位', agency: '贵单位' } as const;

/** Fills the lines of a template. */
export class LetterWriting {
  readonly #wish: LetterWish;
  readonly #clause: RemedyClause | null;

  constructor(wish: LetterWish, clause: RemedyClause | null) {
    this.#wish = wish;
    this.#clause = clause;
  }

  blocks(): readonly PrintBlock[] {
    const { sender, on, template, addressee } = this.#wish;
    const lines = readTemplateLines(template.lines);
    const to = oneLine(addressee.name);
    const slip = lines.findIndex(({ kind }) => kind === 'slip');
    const body = slip === -1 ? lines : lines.slice(0, slip);
    const note = contactNote(sender);
    const signOff = { kind: 'signOff', name: sender.agencyName, date: dayWords(on), seal: SEAL, note } as const;
    return [
      ...(template.letterhead && to !== '' ? [marked('flush', `${to}：`)] : []),
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
        // A long text at the end of a line keeps its paragraphs.
        const last = /\{([^{}\s]+)\}。?$/.exec(line.text)?.[1];
        const text = filled(line.text, (name) => (name === last ? this.#running(name) : this.#inline(name)));
        return text === null ? [] : text.split('\n').map(paragraph);
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

  /** A text with its line ends, everything else on one line. */
  #running(name: string): string {
    const field = this.#wish.template.fields.find((one) => one.name === name);
    if (field?.kind !== 'text') return this.#inline(name);
    const paragraphs = printedItems(field, this.#wish.fields[name]).flatMap((item) => item.split(/[\r\n]+/));
    return paragraphs
      .map(oneLine)
      .filter((text) => text !== '')
      .join('\n');
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

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
