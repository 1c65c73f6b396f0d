/** The Message-ID of a notice: the same for every try. Its token is a keyed hash, so nobody can invent one. */
export function messageIdOf(token: string, from: string): string {
  return `<gk.${token}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

/** The tokens of notices among Message-IDs that a letter names. */
export function tokensIn(messageIds: readonly string[]): readonly string[] {
  return messageIds.flatMap((id) => [...id.matchAll(/gk\.([0-9a-f]{32})@/g)].map(([, token = '']) => token));
}
