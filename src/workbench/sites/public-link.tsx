import { ExportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  /** As the public asks for it: `/sections/news`. */
  readonly href: string;
  readonly children: ReactNode;
}

/** Leads to a page of the public site, in a window of its own. */
export function PublicLink({ href, children }: Props): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <ExportOutlined aria-hidden className="public-mark" />
      <span className="sr-only">（在新窗口打开）</span>
    </a>
  );
}

export function PublicButton({ href, children }: Props): ReactNode {
  return (
    <Button href={href} target="_blank" rel="noopener" icon={<ExportOutlined aria-hidden />}>
      {children}
      <span className="sr-only">（在新窗口打开）</span>
    </Button>
  );
}
