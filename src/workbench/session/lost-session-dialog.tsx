import { Button, Modal } from 'antd';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { endSignIn, readConnection, watchConnection } from '../api/connection.ts';
import { askSession } from './ask-session.ts';
import type { Session, SignedIn } from './session.ts';
import { SignInSteps } from './sign-in-steps.tsx';
import { useSetSession } from './use-session.ts';

/** Over the page when the session has ended: sign in, and what was asked for goes on. Nothing typed is touched. */
export function LostSessionDialog({ before }: { readonly before: SignedIn }): ReactNode {
  const { sessionLost } = useSyncExternalStore(watchConnection, readConnection);
  const [step, setStep] = useState<Session | null>(null);
  const setSession = useSetSession();

  useEffect(() => {
    if (sessionLost) askSession().then(take, () => undefined);
    else setStep(null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when it opens: what is taken afterwards comes from the steps
  }, [sessionLost]);

  const take = (next: Session): void => {
    if (next.state !== 'signedIn') {
      setStep(next);
      return;
    }
    if (next.person.id === before.person.id) {
      setSession(next);
      endSignIn(true);
      return;
    }
    // Another person's page: begins anew, and drops the drafts of the one before.
    globalThis.location.assign('/workbench/');
  };

  return (
    <Modal
      open={sessionLost}
      title="登录已失效，请重新登录"
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={440}
      destroyOnHidden
    >
      <p>长时间没有操作，或账号在别处退出了。登录后会接着刚才的操作，填写的内容都在。</p>
      {step !== null && <SignInSteps session={step} signInName={before.person.signInName} onSession={take} />}
      <div className="sign-in-other">
        <Button
          type="link"
          onClick={() => {
            endSignIn(false);
          }}
        >
          先不登录，查看页面
        </Button>
      </div>
    </Modal>
  );
}
