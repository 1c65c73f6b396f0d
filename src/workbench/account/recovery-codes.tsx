import { Alert, Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';

/** Shown once: codes for the day when the telephone is lost. Goes on only when the person says that they are kept. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }): ReactNode {
  const [kept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <div className="form">
      <Alert
        type="warning"
        showIcon
        title="请立即保存恢复码"
        description="手机丢失时用它登录。每个恢复码只能用一次，离开这里后不再显示；请打印，或存入保险柜、密码管理器。"
      />
      <ul className="recovery-codes" aria-label="恢复码">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <Button href={`data:text/plain;charset=utf-8,${encodeURIComponent(`公开工作台恢复码\n${text}\n`)}`} download="恢复码.txt">
          下载
        </Button>
        <Button onClick={() => globalThis.print()}>打印</Button>
      </div>
      <Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)}>
        我已保存恢复码
      </Checkbox>
      <div className="form-actions">
        <Button type="primary" disabled={!kept} onClick={onKept}>
          完成
        </Button>
      </div>
    </div>
  );
}
