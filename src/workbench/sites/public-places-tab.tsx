import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { DocumentViews } from '../visits/document-views.tsx';
import { PublicLink } from './public-link.tsx';
import './sites.css';

/** Where the public finds a released document. */
export function PublicPlacesTab({ documentId }: { readonly documentId: number }): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['public-places', documentId],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{id}/places', { params: { path: { id: documentId } } })),
  });
  if (error !== null) return <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />;
  if (data === undefined) return <PageSkeleton />;
  if (data.places === null || data.places.length === 0)
    return (
      <p className="nothing">
        公开网站上还没有。刚发布的过一两秒才出现，
        <Button size="small" onClick={() => void refetch()}>
          再看一次
        </Button>
        ；一直没有，请看网站的收录范围。
      </p>
    );
  return (
    <div className="column places">
      {data.places.map(({ siteId, siteName, address, sections }) => (
        <section key={siteId}>
          <h2>{siteName}</h2>
          <p>
            <PublicLink href={address}>看公开页面</PublicLink>
          </p>
          {sections.length === 0 ? (
            <p className="nothing">不在任何栏目里，公众只能搜索到。可以在栏目的“手工选入”里加进去。</p>
          ) : (
            <p>
              所在栏目：
              {sections.map(({ id, title, address: to }) => (
                <span key={id} className="public-place">
                  <PublicLink href={to}>{title}</PublicLink>
                </span>
              ))}
            </p>
          )}
        </section>
      ))}
      <DocumentViews documentId={documentId} />
      <section>
        <h2>贴在公示栏里</h2>
        <p>
          <Button href={`/notice/${documentId}`} target="_blank" rel="noopener" icon={<PrinterOutlined aria-hidden />}>
            打印公示单
            <span className="sr-only">（在新窗口打开）</span>
          </Button>
        </p>
        <p className="field-hint">一页 A4：标题、正文、公示日期和扫码查看的二维码。</p>
      </section>
    </div>
  );
}
