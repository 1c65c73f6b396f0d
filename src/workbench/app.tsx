import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Button, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, type ReactNode } from 'react';
import { ActivationPage } from './session/activation-page.tsx';
import { asProblem } from './api/problem-error.ts';
import { ProblemAlert } from './feedback/problem-alert.tsx';
import { Toasts } from './feedback/toasts.tsx';
import { dropDraftsOfOthers } from './form/drafts.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { SignedOutFrame, SignInPage } from './session/sign-in-page.tsx';
import { SignedInContext, useFreshDeeds, useSession, useSetSession } from './session/use-session.ts';
import { THEME } from './theme.ts';

const ACTIVATION = /^\/workbench\/activate\/([^/]+)\/?$/;

/** `nonce`: what this answer's content security policy asks of style elements. */
export function App({ nonce }: { readonly nonce: string }): ReactNode {
  const token = ACTIVATION.exec(globalThis.location.pathname)?.[1];
  return (
    <ConfigProvider
      locale={zhCN}
      theme={THEME}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      getPopupContainer={landmarkOf}
    >
      <QueryClientProvider client={queryClient}>
        {token === undefined ? <ByState /> : <ActivationPage token={decodeURIComponent(token)} />}
        <Toasts />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

/** Menus stand in the part of the page that they belong to, where assistive technology finds them. */
function landmarkOf(opener?: HTMLElement): HTMLElement {
  return opener?.closest<HTMLElement>('[role="dialog"], header, main') ?? document.body;
}

function ByState(): ReactNode {
  const { data: session, error, refetch } = useSession();
  const setSession = useSetSession();
  useFreshDeeds();
  const personId = session?.state === 'signedIn' ? session.person.id : null;
  useEffect(() => {
    if (personId !== null) dropDraftsOfOthers(localStorage, personId);
  }, [personId]);
  if (session === undefined)
    return error === null ? null : (
      <SignedOutFrame title="暂时打不开">
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      </SignedOutFrame>
    );
  if (session.state !== 'signedIn') return <SignInPage session={session} onSession={setSession} />;
  return (
    <SignedInContext value={session}>
      <RouterProvider router={router} />
    </SignedInContext>
  );
}
