import { Modal } from 'antd';
import type { ReactNode } from 'react';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', '到搜索框'],
  ['n', '新建（有“新建”按钮的页面）'],
  ['↑ ↓', '在列表里上一条、下一条'],
  ['Enter', '打开选中的一条'],
  ['Ctrl + Enter', '提交正在填写的表单'],
  ['Ctrl + S', '保存正在起草的信息'],
  ['Esc', '关闭对话框或菜单'],
  ['?', '打开这份说明'],
];

export function HelpOverlay({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <Modal open={open} onCancel={onClose} title="键盘操作" footer={null} width={480} destroyOnHidden>
      <dl className="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>填写中的内容会自动存在这台电脑的浏览器里，提交成功后清除；断网、退出登录或关机都不会丢。</p>
    </Modal>
  );
}
