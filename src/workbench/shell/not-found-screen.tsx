import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';

export function NotFoundScreen(): ReactNode {
  return (
    <Page title="没有找到这个页面">
      <p>网址可能不完整，或者页面已经换了地方。</p>
      <p>
        <Link to="/">回到工作台首页</Link>
      </p>
    </Page>
  );
}
