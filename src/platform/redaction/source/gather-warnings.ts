/**
 * What pdf.js says while it works. It draws what it can and tells of the rest on the console only: options that promise an error
 * instead leave pages cut off without one. The drawing program writes nothing else there.
 */
export async function gatherWarnings<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const gather = (...words: readonly unknown[]): void => {
    warnings.push(words.map(String).join(' '));
  };
  const { warn } = console;
  console.warn = gather;
  try {
    return { value: await work(), warnings };
  } finally {
    console.warn = warn;
  }
}
