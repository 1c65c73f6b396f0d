import { TextDecoder } from 'node:util';

const GB = new TextDecoder('gb18030');

/** ISO-2022-CN (RFC 1922) and HZ (RFC 1843): Chinese in seven bits, which no decoder of the platform knows. Others come back as they are. */
export function decodeSevenBit(text: string, charset: string): string {
  switch (charset.toLowerCase()) {
    case 'iso-2022-cn':
    case 'iso-2022-cn-ext':
      // ESC $ ) A says that what stands between SO and SI is GB 2312.
      return text.replaceAll('\u001B$)A', '').split('\u000E').map(shiftedIn).join('');
    case 'hz-gb-2312':
    case 'hz':
      return text
        .replaceAll(/~\{((?:[!-w][!-~])*)(?:~\}|$)/gm, (_, pairs: string) => fromPairs(pairs))
        .replaceAll('~\n', '')
        .replaceAll('~~', '~');
    default:
      return text;
  }
}

function fromPairs(pairs: string): string {
  return GB.decode(Uint8Array.from(pairs, (sign) => sign.charCodeAt(0) | 0x80));
}

/** A stretch behind a SO: pairs up to the SI, or the end of the line; the stretch before the first SO has none. */
function shiftedIn(stretch: string, index: number): string {
  if (index === 0) return stretch;
  const end = [stretch.indexOf('\u000F'), stretch.indexOf('\n'), stretch.length].filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? 0;
  return fromPairs(stretch.slice(0, end)) + stretch.slice(end).replace('\u000F', '');
}
