import {
  COMPANY,
  GIVEN,
  KINDS,
  MODES,
  NUMBER_WORDS,
  OFFICES,
  PLACES,
  ROADS,
  SENTENCES,
  SUBJECTS,
  SURNAMES,
  TAILS,
  TRADES,
} from './corpus-words.ts';

/** A generated document: nothing in it is anybody's. */
export interface CorpusDocument {
  /** From 1. */
  readonly id: number;
  readonly agencyId: number;
  readonly type: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** Paragraphs. */
  readonly body: readonly string[];
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TYPES = ['officialPaper', 'notice', 'news', 'normativeDocument', 'interpretation'];
export const CORPUS_AGENCIES = 40;

/** Document `id` of the corpus of that seed. */
export function corpusDocument(seed: number, id: number): CorpusDocument {
  const random = randomOf(seed * 1_000_003 + id);
  const subject = pick(random, SUBJECTS);
  const place = pick(random, PLACES);
  const office = pick(random, OFFICES);
  const kind = pick(random, KINDS);
  const tail = pick(random, TAILS);
  const day = dayOf(random);
  const hasNumber = random() < 0.5;
  const paragraphs = 5 + Math.floor(random() * random() * 16);
  const fill = (): string => fillSentence(random, pick(random, SENTENCES), { subject, kind, tail });
  return {
    id,
    agencyId: 1 + Math.floor(random() * CORPUS_AGENCIES),
    type: pick(random, TYPES),
    title: `${place}${office}关于${pick(random, MODES)}${subject}${tail}的${kind}`,
    documentNumber: hasNumber
      ? `${place.slice(0, 1)}${pick(random, NUMBER_WORDS)}〔${day.slice(0, 4)}〕${1 + Math.floor(random() * 300)}号`
      : null,
    summary: random() < 0.3 ? fill() : '',
    keywords: random() < 0.4 ? [subject, tail] : [],
    body: Array.from({ length: paragraphs }, () => (random() < 0.4 ? fill() + fill() : fill())),
    day,
  };
}

export function pick<T>(random: Random, list: ArrayLike<T>): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
}

function fillSentence(
  random: Random,
  sentence: string,
  about: { readonly subject: string; readonly kind: string; readonly tail: string },
): string {
  return sentence.replace(/\{([^}]+)\}/g, (_whole, slot: string) => {
    switch (slot) {
      case '事':
        return random() < 0.7 ? about.subject : pick(random, SUBJECTS);
      case '尾':
        return about.tail;
      case '式':
        return about.kind;
      case '机关':
        return pick(random, PLACES) + pick(random, OFFICES);
      case '区':
      case '地':
        return pick(random, PLACES);
      case '期':
        return pick(random, ['月', '季度', '半年']);
      case '日': {
        const [year = '', month = '', day = ''] = dayOf(random).split('-');
        return `${year}年${Number(month)}月${Number(day)}日`;
      }
      case '数':
        return String(Math.floor(10 ** (1 + random() * 4)));
      case '小':
        return String(2 + Math.floor(random() * 28));
      case '百':
        return `${(80 + random() * 20).toFixed(1)}%`;
      case '人':
        return personName(random);
      case '公司':
        return companyName(random);
      case '电话':
        return `0${500 + Math.floor(random() * 400)}-${2_000_000 + Math.floor(random() * 6_000_000)}`;
      case '路':
        return pick(random, ROADS);
      case '门':
        return String(1 + Math.floor(random() * 400));
      case '文号':
        return `${pick(random, PLACES).slice(0, 1)}${pick(random, NUMBER_WORDS)}〔${2008 + Math.floor(random() * 18)}〕${1 + Math.floor(random() * 300)}号`;
      default:
        throw new Error(`No such slot: ${slot}`);
    }
  });
}

export function personName(random: Random): string {
  return pick(random, SURNAMES) + pick(random, GIVEN) + (random() < 0.7 ? pick(random, GIVEN) : '');
}

function companyName(random: Random): string {
  return `${pick(random, PLACES).slice(0, -1)}${pick(random, COMPANY)}${pick(random, COMPANY)}${pick(random, TRADES)}有限公司`;
}

function dayOf(random: Random): string {
  const day = new Date(Date.UTC(2008, 0, 1) + Math.floor(random() * 6_870) * 86_400_000);
  return day.toISOString().slice(0, 10);
}
