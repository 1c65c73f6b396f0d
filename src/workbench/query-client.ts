import { QueryClient } from '@tanstack/react-query';
import { isUnreachable } from './api/problem-error.ts';

/** Reads are tried again only when the server did not answer; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5000,
      retry: (count, error) => isUnreachable(error) && count < 4,
      retryDelay: (count) => Math.min(500 * 2 ** count, 4000),
      // The browser's own idea of being offline is wrong in many an intranet.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
