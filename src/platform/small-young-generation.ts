import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for young objects as small as it is now, a megabyte or two: V8 lets it grow to 128, and a program that
 * reads much in small pieces fills all of it with garbage before it looks. To be called before anything else is loaded:
 * what has grown does not shrink. Holds for the threads of the process too.
 */
export function keepYoungGenerationSmall(): void {
  // The only one of V8's flags for it that counts after the start.
  setFlagsFromString('--semi-space-growth-factor=1');
}
