/** How a body goes over the wire. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Best first where a visitor likes several equally. */
const OURS: readonly Encoding[] = ['br', 'gzip', 'identity'];
const REMEMBERED = 256;

const known = new Map<string, Encoding | null>();

/**
 * What `Accept-Encoding` asks for (RFC 9110, 12.5.3): the one with the greatest weight. Null when none that we have
 * will do, as for `identity;q=0` alone.
 */
export function chooseEncoding(header: string | undefined): Encoding | null {
  if (header === undefined) return 'identity';
  const remembered = known.get(header);
  if (remembered !== undefined) return remembered;
  const chosen = choose(header);
  // There are few that are real; what somebody makes up need not be kept.
  if (known.size < REMEMBERED && header.length < 200) known.set(header, chosen);
  return chosen;
}

function choose(header: string): Encoding | null {
  const weights = new Map<string, number>();
  for (const entry of header.split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    if (name === '') continue;
    weights.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters));
  }
  const others = weights.get('*');
  // What is not named is not wanted, but for the plain one, which is always a last way out.
  const weightFor = (encoding: Encoding): number => weights.get(encoding) ?? others ?? (encoding === 'identity' ? LAST_RESORT : 0);
  let best: Encoding | null = null;
  let bestWeight = 0;
  for (const encoding of OURS) {
    const weight = weightFor(encoding);
    if (weight > bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

const LAST_RESORT = 1e-6;

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0;
}

const PACKABLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|image\/svg\+xml)/i;

/** Whether a type of content gets smaller by packing; pictures, PDF and DOCX are packed already. */
export function isPackable(type: string): boolean {
  return PACKABLE.test(type);
}
