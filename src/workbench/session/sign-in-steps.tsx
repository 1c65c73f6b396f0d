import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { EnrolmentForm } from '../account/enrolment-form.tsx';
import { PasswordForm } from '../account/password-form.tsx';
import { askSession, signOut } from './ask-session.ts';
import { PasswordStep } from './password-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import type { Session } from './session.ts';

export interface SignInStepsProps {
  readonly session: Session;
  readonly signInName?: string;
  readonly onSession: (session: Session) => void;
}

/** What stands between this browser and being signed in: the same on the page and in the dialog over it. */
export function SignInSteps(props: SignInStepsProps): ReactNode {
  const { session, onSession } = props;
  return (
    <>
      <Step {...props} />
      {session.state !== 'signedOut' && (
        <div className="sign-in-other">
          <Button type="link" onClick={() => void signOut().then(onSession, () => undefined)}>
            换一个账号登录
          </Button>
        </div>
      )}
    </>
  );
}

function Step({ session, signInName = '', onSession }: SignInStepsProps): ReactNode {
  switch (session.state) {
    case 'signedOut':
      return <PasswordStep singleSignOn={session.singleSignOn} signInName={signInName} onDone={onSession} />;
    case 'secondFactor':
      return <SecondFactorStep onDone={onSession} />;
    case 'passwordChange':
      return (
        <>
          <Alert
            type="warning"
            showIcon
            title="请先修改密码"
            description={
              session.reason === 'expired' ? '密码已到期，换一个新的再继续。' : '这个密码是别人给您设的，换成只有自己知道的再继续。'
            }
          />
          <PasswordForm onDone={onSession} />
        </>
      );
    case 'secondFactorEnrolment':
      return (
        <>
          <Alert
            type="info"
            showIcon
            title="您的角色必须使用动态验证码"
            description="启用后，登录时除密码外还要输入手机上显示的 6 位数字。"
          />
          <EnrolmentForm onDone={() => void askSession().then(onSession)} />
        </>
      );
    case 'signedIn':
      return null;
  }
}
