import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSignedIn } from '../session/use-session.ts';
import { menuOf } from './menu-of.ts';
import { Page } from './page.tsx';

/** The first thing a person may do is the page that opens; who may do nothing yet is told why. */
export function HomeScreen(): ReactNode {
  const { deeds, person } = useSignedIn();
  const screens = menuOf(deeds).flatMap((part) => part.screens);
  const first = screens.find(({ menu }) => menu.seldom !== true) ?? screens[0];
  if (first !== undefined)
    return <Navigate to={first.path} {...(first.menu.search === undefined ? {} : { search: first.menu.search })} replace />;
  return (
    <Page title={`${person.name}，您好`}>
      <p>您的账号还没有角色，暂时没有可办的事项。请联系安全保密员授予角色，授予后刷新本页即可。</p>
    </Page>
  );
}
