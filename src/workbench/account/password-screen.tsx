import type { ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { useSetSession } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PasswordForm } from './password-form.tsx';

export function PasswordScreen(): ReactNode {
  const setSession = useSetSession();
  return (
    <Page title="修改密码" lead="修改后，您在其他地方的登录会失效。">
      <div className="narrow">
        <PasswordForm
          onDone={(session) => {
            setSession(session);
            say('密码已修改');
          }}
        />
      </div>
    </Page>
  );
}
