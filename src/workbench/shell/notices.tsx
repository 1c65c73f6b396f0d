import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useSignedIn } from '../session/use-session.ts';

const PLACES = { passwordExpires: '/account/password', fewRecoveryCodes: '/account/second-factor' } as const;

/** What one should do about one's own account before it becomes pressing. */
export function Notices(): ReactNode {
  const { notices } = useSignedIn();
  return notices.map(({ code, text }) => (
    <Alert key={code} role="note" type="warning" banner title={text} action={<Link to={PLACES[code]}>去处理</Link>} />
  ));
}
