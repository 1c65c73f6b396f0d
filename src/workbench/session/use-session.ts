import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import { watchRefusals } from '../api/connection.ts';
import { askSession } from './ask-session.ts';
import type { Session, SignedIn } from './session.ts';

const SESSION_KEY = ['session'];

/** The session of this browser, as last heard. */
export function useSession() {
  return useQuery({ queryKey: SESSION_KEY, queryFn: askSession, staleTime: Infinity, refetchOnWindowFocus: false });
}

/** Asks for the session again when the guard refuses something: navigation and buttons follow what one may do now. */
export function useFreshDeeds(): void {
  const client = useQueryClient();
  useEffect(() => watchRefusals(() => void client.invalidateQueries({ queryKey: SESSION_KEY })), [client]);
}

export function useSetSession(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    client.setQueryData(SESSION_KEY, session);
  };
}

export const SignedInContext = createContext<SignedIn | null>(null);

/** Who works here; only inside the shell, where somebody is signed in. */
export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext);
  if (signedIn === null) throw new Error('Nobody is signed in here');
  return signedIn;
}

/** Whether a button of this deed makes sense: `useMay('task:create')`. The API decides all the same. */
export function useMay(deed: string): boolean {
  return useSignedIn().deeds.includes(deed);
}
