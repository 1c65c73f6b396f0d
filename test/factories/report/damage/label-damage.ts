import type { Random } from '../random.ts';
import { changeLabels, type Damage } from './damage.ts';

function insert(text: string, what: string, random: Random): string {
  const at = random.int(1, text.length - 1);
  return text.slice(0, at) + what + text.slice(at);
}

/** Loses a character or two behind the item number. */
function lose(text: string, random: Random): string {
  let left = text;
  for (let count = random.int(1, 2); count > 0; count--) {
    if (left.length < 7) return left;
    const at = random.int(3, left.length - 1);
    left = left.slice(0, at) + left.slice(at + 1);
  }
  return left;
}

export const LABEL_DAMAGE: readonly Damage[] = [
  {
    name: 'labels-broken-lines',
    how: 'labels broken by line ends',
    toPrint: (report, random) =>
      changeLabels(report, (text) => (text.length > 2 && random.chance(0.2) ? insert(text, '\n', random) : text)),
  },
  {
    name: 'labels-broken-spaces',
    how: 'labels broken by spaces',
    toPrint: (report, random) => changeLabels(report, (text) => (text.length > 2 && random.chance(0.3) ? insert(text, ' ', random) : text)),
  },
  {
    name: 'labels-bold',
    how: 'labels in Markdown’s bold',
    toPrint: (report) => changeLabels(report, (text) => (text === '' ? text : `**${text}**`)),
    // Nobody marks up a data file.
    undecidable: ({ name }) => name === 'semicolons' || name.startsWith('csv'),
  },
  {
    name: 'labels-characters-lost',
    how: 'labels that lost a character or two',
    toPrint: (report, random) => changeLabels(report, (text) => (random.chance(0.25) ? lose(text, random) : text)),
  },
  {
    name: 'labels-numbers-lost',
    how: 'row labels without their item number',
    toPrint: (report, random) =>
      changeLabels(report, (text) => (random.chance(0.2) ? text.replace(/^(?:\d[.．、]\s?|[（(][一二三四五六七][）)])/, '') : text)),
  },
];
