import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Emblem } from '../shell/emblem.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import type { Session } from './session.ts';
import { SignInSteps } from './sign-in-steps.tsx';
import { singleSignOnTrouble } from './single-sign-on-words.ts';
import './sign-in.css';

const TITLES: Readonly<Record<Session['state'], string>> = {
  signedOut: '登录',
  secondFactor: '动态验证码',
  passwordChange: '修改密码',
  secondFactorEnrolment: '启用动态验证码',
  signedIn: '工作台',
};

/** Stands at whatever address was asked for; that page follows by itself. */
export function SignInPage({
  session,
  onSession,
}: {
  readonly session: Session;
  readonly onSession: (session: Session) => void;
}): ReactNode {
  const title = TITLES[session.state];
  const trouble = session.state === 'signedOut' ? singleSignOnTrouble(globalThis.location.search) : null;
  usePageTitle(title);
  return (
    <SignedOutFrame title={title}>
      {trouble !== null && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={trouble.title}
          description={
            <>
              {trouble.detail}
              <span className="code">（{trouble.code}）</span>
            </>
          }
        />
      )}
      <SignInSteps session={session} onSession={onSession} />
    </SignedOutFrame>
  );
}

export function SignedOutFrame({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="sign-in">
      <header className="sign-in-brand">
        <Emblem />
        <span>政府信息公开工作台</span>
      </header>
      <main className="sign-in-card">
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="sign-in-footer">
        <p>供本机关工作人员使用，操作会留下记录。忘记密码请联系系统管理员。</p>
        <a href="/">回到公开网站</a>
      </footer>
    </div>
  );
}
