import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { ShownOnce } from './shown-once.tsx';

export interface OneTimeLinkProps {
  /** A path of this site, as the API answers. */
  readonly link: string;
  readonly name: string;
  readonly purpose: 'activate' | 'reset';
  readonly onDone: () => void;
}

const WORDS = {
  activate: { title: '账号已就绪，请把激活链接交给本人', label: '激活链接', what: '启用账号并设置密码' },
  reset: { title: '重置已批准，请把重置链接交给本人', label: '重置链接', what: '设置新密码' },
} as const;

/** The link that sets somebody's password, with what to do with it. */
export function OneTimeLink({ link, name, purpose, onDone }: OneTimeLinkProps): ReactNode {
  const { title, label, what } = WORDS[purpose];
  return (
    <ShownOnce
      title={title}
      label={label}
      text={`${globalThis.location.origin}${link}`}
      steps={[
        <>复制链接，当面或用单位内部通讯交给{name}本人，不要发到群里。</>,
        <>
          {name}打开链接，{what}，即可登录。
        </>,
        <>链接 24 小时内有效，只能用一次；过期或丢失时{purpose === 'activate' ? '重新邀请' : '重新申请'}，旧链接随即作废。</>,
      ]}
      doneLabel="已交给本人，关闭"
      onDone={onDone}
    />
  );
}

/** The same above a page; a press beside it does not lose the link. */
export function OneTimeLinkDialog(props: OneTimeLinkProps): ReactNode {
  return (
    <Modal
      open
      title={`交给${props.name}的一次性链接`}
      footer={null}
      width={600}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={props.onDone}
    >
      <OneTimeLink {...props} />
    </Modal>
  );
}
