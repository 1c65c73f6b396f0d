import { DownOutlined, MenuOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { NotificationBell } from '../notifications/notification-bell.tsx';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { signOut } from '../session/ask-session.ts';
import { useSetSession, useSignedIn } from '../session/use-session.ts';
import { Emblem } from './emblem.tsx';

export interface MastheadProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onHelp: () => void;
}

/** Whose workbench this is, and what concerns oneself. */
export function Masthead({ menuOpen, onMenu, onHelp }: MastheadProps): ReactNode {
  const { person } = useSignedIn();
  const place = [person.agency?.name ?? '整个平台', ...(person.unit === null ? [] : [person.unit.name])].join(' · ');
  return (
    <header className="masthead">
      <Button
        className="menu-button"
        type="text"
        icon={<MenuOutlined />}
        aria-label="主导航"
        aria-expanded={menuOpen}
        aria-controls="side"
        onClick={onMenu}
      />
      <Link to="/" className="brand">
        <Emblem />
        <span className="brand-name">公开工作台</span>
      </Link>
      <p className="place" title={place}>
        {place}
      </p>
      <div className="masthead-tools">
        <Button type="text" icon={<QuestionCircleOutlined />} aria-label="键盘操作说明" onClick={onHelp} />
        <NotificationBell />
        <AccountMenu />
      </div>
    </header>
  );
}

function AccountMenu(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const setSession = useSetSession();
  const titles = [...new Set(person.roles.map((role) => role.title))].join('、');
  const open = (to: string): void => void navigate({ to });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', type: 'group', label: `${person.signInName}${titles === '' ? '' : `（${titles}）`}` },
          { key: 'password', label: '修改密码', onClick: () => open('/account/password') },
          { key: 'second-factor', label: '动态验证码', onClick: () => open('/account/second-factor') },
          { key: 'sessions', label: '登录设备', onClick: () => open('/account/sessions') },
          { key: 'policies', label: '权限说明', onClick: () => open('/policies') },
          { type: 'divider' },
          {
            key: 'out',
            label: '退出登录',
            onClick: () => void signOut().then(setSession, (fault: unknown) => say(asProblem(fault).message)),
          },
        ],
      }}
    >
      <Button type="text" className="account-button" aria-haspopup="menu">
        <span className="account-name">{person.name}</span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
