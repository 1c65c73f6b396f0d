/** The code that a text is, or another one. */
export function codeOr<C extends string>(codes: readonly C[], text: string, otherwise: C): C {
  return codes.find((code) => code === text) ?? otherwise;
}
