import { Parser } from 'htmlparser2';

/** Reads `word/footnotes.xml` or `word/endnotes.xml`: the text of each note by its number. Deleted text is left out. */
export function readWordNotes(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  let inText = false;
  let deleted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:footnote' || name === 'w:endnote') {
          // Lines that divide notes from the text have a type.
          id = attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? (attributes['w:id'] ?? null) : null;
          text = '';
        } else if (name === 'w:del' || name === 'w:moveFrom') deleted++;
        else if (name === 'w:t') inText = deleted === 0;
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:p') text += ' ';
      },
      ontext(characters) {
        if (inText) text += characters;
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false;
        else if (name === 'w:del' || name === 'w:moveFrom') deleted--;
        else if ((name === 'w:footnote' || name === 'w:endnote') && id !== null) notes.set(id, text.replaceAll(/\s+/g, ' ').trim());
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return notes;
}
