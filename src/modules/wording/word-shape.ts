import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { GATES, GRAVITIES, readWord, WORD_CODES, type ListedWord } from '../../screening/index.ts';
import { invalid } from '../../platform/http/index.ts';

const day = z.iso.date().nullable();
const line = z.string().max(2000);

/** A word that screening looks for, as the API sends and takes it. */
export const WordShape = z
  .object({
    word: z.string().max(60),
    instead: line.nullable(),
    code: z.enum(WORD_CODES),
    severity: z.enum(GRAVITIES),
    gate: z.enum(GATES),
    note: line,
    source: line,
    /** First and last day on which it is looked for. */
    from: day,
    until: day,
    /** Surroundings in which it is right; each contains the word. */
    except: z.array(z.string().max(200)).max(50).readonly(),
  })
  .meta({ id: 'ListedWord' });

/** The word as it was sent, or a refusal that says where it is wrong. */
export function givenWord(given: z.output<typeof WordShape>): ListedWord {
  const { word, faults } = readWord({
    ...given,
    instead: given.instead ?? '',
    from: given.from ?? '',
    until: given.until ?? '',
    except: given.except.join('|'),
  });
  if (word === null) throw invalid(faults.map(({ field, message }) => ({ path: field, message: `${message}。` })));
  return word;
}

const Day = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (read.ok) return read.value;
  context.addIssue('Not a day');
  return z.NEVER;
});

/** A row of `listed_word`, read with the names of a word’s members. */
export const WordRow = WordShape.extend({ from: Day.nullable(), until: Day.nullable() });
