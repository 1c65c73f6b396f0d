/** Settles with a fault that nobody caught: the program then stops in order instead of leaving its database behind. */
export function stopOnFault(): Promise<unknown> {
  return new Promise((resolve) => {
    process.on('uncaughtException', resolve);
    process.on('unhandledRejection', resolve);
  });
}
