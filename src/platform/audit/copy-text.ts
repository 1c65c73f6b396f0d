/** PostgreSQL's COPY text format: one row a line, fields parted by tabs, `\N` for null. */

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};
const UNESCAPES: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(ESCAPES).map(([raw, escaped]) => [escaped, raw]));

/** One line with its line feed, as COPY would write these values. */
export function copyLine(values: readonly (string | null)[]): string {
  return `${values.map((value) => (value === null ? '\\N' : value.replaceAll(/[\\\b\f\n\r\t\v]/g, (raw) => ESCAPES[raw] ?? raw))).join('\t')}\n`;
}

/** The values of a line, with or without its line feed. */
export function copyValues(line: string): readonly (string | null)[] {
  const fields = (line.endsWith('\n') ? line.slice(0, -1) : line).split('\t');
  return fields.map((field) => (field === '\\N' ? null : field.replaceAll(/\\[\\bfnrtv]/g, (escaped) => UNESCAPES[escaped] ?? escaped)));
}

/**
 * Cuts a stream of text into lines (line feeds kept), as many at a time as have arrived. Lines end with a line feed and
 * with nothing else; what is behind the last one comes too.
 */
export async function* textLines(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = text.indexOf(10, start); end !== -1; end = text.indexOf(10, start)) {
      lines.push(text.subarray(start, end + 1));
      start = end + 1;
    }
    rest = text.subarray(start);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [rest];
}

/** The whole number in a field of a line, counted from 0; the field must hold nothing else. */
export function numberInLine(line: Buffer, field: number): number {
  let at = 0;
  for (let skipped = 0; skipped < field; skipped += 1) at = line.indexOf(9, at) + 1;
  let value = 0;
  for (let byte = line[at] ?? 0; byte >= 48 && byte <= 57; byte = line[at] ?? 0) {
    value = value * 10 + (byte - 48);
    at += 1;
  }
  return value;
}
