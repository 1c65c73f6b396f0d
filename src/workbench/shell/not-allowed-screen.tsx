import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';

export function NotAllowedScreen(): ReactNode {
  return (
    <Page title="您的角色不使用这个页面">
      <p>如果工作需要，请联系安全保密员授予相应角色。</p>
      <p>
        <Link to="/">回到工作台首页</Link>
      </p>
    </Page>
  );
}
