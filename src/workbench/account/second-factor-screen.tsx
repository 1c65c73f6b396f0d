import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { askSession } from '../session/ask-session.ts';
import { useSetSession, useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import { EnrolmentForm } from './enrolment-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

type Step = 'look' | 'enrol' | 'renew' | 'remove';

/** The second factor of one's own account: set up, renew the recovery codes, remove. */
export function SecondFactorScreen(): ReactNode {
  const { secondFactor } = useSignedIn();
  const setSession = useSetSession();
  const [step, setStep] = useState<Step>('look');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = async (words: string): Promise<void> => {
    setSession(await askSession());
    setCodes(null);
    setStep('look');
    say(words);
  };
  return (
    <Page title="动态验证码" lead="登录时除密码外，再输入手机上显示的 6 位数字；密码泄露也进不来。">
      <div className="narrow">
        {codes !== null && <RecoveryCodes codes={codes} onKept={() => void done('恢复码已更换')} />}
        {codes === null && step === 'enrol' && <EnrolmentForm onDone={() => void done('动态验证码已启用')} />}
        {codes === null && step === 'renew' && (
          <ConfirmByPassword
            title="重新生成恢复码"
            words="以前的恢复码会全部作废。"
            onCancel={() => setStep('look')}
            onPassword={async (password) => {
              const answer = await answerOf(api.POST('/api/v1/account/recovery-codes', { body: { password } }));
              setCodes(answer.recoveryCodes);
            }}
          />
        )}
        {codes === null && step === 'remove' && (
          <ConfirmByPassword
            title="停用动态验证码"
            words="停用后只凭密码就能登录。换手机时：先停用，再用新手机启用。"
            danger
            onCancel={() => setStep('look')}
            onPassword={async (password) => {
              await answerOf(api.DELETE('/api/v1/account/second-factor', { body: { password } }));
              await done('动态验证码已停用');
            }}
          />
        )}
        {codes === null && step === 'look' && (
          <div className="form">
            {secondFactor.enrolled ? (
              <Alert type="success" showIcon title="已启用" description={`恢复码还剩 ${secondFactor.recoveryCodesLeft} 个。`} />
            ) : (
              <Alert type="info" showIcon title="还没有启用" description="需要一部能装验证器 App 的手机，大约两分钟。" />
            )}
            <div className="form-actions">
              {secondFactor.enrolled ? (
                <>
                  <Button onClick={() => setStep('renew')}>重新生成恢复码</Button>
                  <Button danger onClick={() => setStep('remove')}>
                    停用
                  </Button>
                </>
              ) : (
                <Button type="primary" onClick={() => setStep('enrol')}>
                  启用动态验证码
                </Button>
              )}
            </div>
          </div>
        )}
      </div>
    </Page>
  );
}
