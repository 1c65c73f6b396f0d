/**
 * A stable name for a finding: a 53-bit hash (cyrb53) in hex. It is made of what was found, not of where:
 * white space, width of characters and the offsets may change and the name stays.
 */
export function fingerprintOf(code: string, quotes: readonly string[], ids: readonly string[]): string {
  return hash([code, ...quotes.map(normalise), ...ids].join('\u0001'));
}

function normalise(quote: string): string {
  return quote.normalize('NFKC').replace(/[\s|*#]+/g, '');
}

function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
