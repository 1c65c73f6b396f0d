/** The query of an address as texts: `?state=open,late` stays what it says, `?title=2026` is no number. */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
  // Commas and dots separate values and bounds; encoded they are unreadable in an address that people pass on.
  const text = new URLSearchParams(set).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
