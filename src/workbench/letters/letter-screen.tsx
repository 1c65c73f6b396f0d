import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { LETTER_CODES, letterTitle, type LetterCode } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { useMay } from '../session/use-session.ts';
import { NotFoundScreen } from '../shell/not-found-screen.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { TemplateForm } from './template-form.tsx';
import '../list/table.css';
import './letters.css';

const ABOVE = [{ text: '文书文本', to: '/letter-templates' }];

type Template = Shape<'LetterTemplate'>;
type Version = Template['versions'][number];

/** One letter: the text that holds, the agency's own texts, and a form for the next. */
export function LetterScreen({ params }: ScreenProps): ReactNode {
  const code = LETTER_CODES.find((one) => one === params['code']);
  return code === undefined ? <NotFoundScreen /> : <KnownLetter code={code} />;
}

function KnownLetter({ code }: { readonly code: LetterCode }): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-template', code],
    queryFn: () => answerOf(api.GET('/api/v1/letter-templates/{code}', { params: { path: { code } } })),
  });
  const mayEdit = useMay('letterTemplate:edit');
  // In the address, so that a reload comes back to the form with its draft.
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const wanted = search['edit'];
  const version = data?.versions.find(({ id, changeable }) => changeable && String(id) === wanted);
  const editing = !mayEdit || data === undefined ? null : wanted === 'new' ? 'new' : (version ?? null);
  const edit = (which: string): void => void navigate({ to: '.', search: { edit: which } });
  return (
    <Page
      title={letterTitle(code)}
      above={ABOVE}
      actions={
        mayEdit && editing === null && data !== undefined ? (
          <Button type="primary" onClick={() => edit('new')}>
            换成新文本
          </Button>
        ) : null
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && editing !== null && (
        <TemplateForm
          key={editing === 'new' ? 'new' : editing.id}
          template={data}
          version={editing === 'new' ? null : editing}
          onClose={() => void navigate({ to: '.', search: {}, replace: true })}
        />
      )}
      {data !== undefined && editing === null && <Texts template={data} mayEdit={mayEdit} onEdit={({ id }) => edit(String(id))} />}
    </Page>
  );
}

function Texts({
  template,
  mayEdit,
  onEdit,
}: {
  readonly template: Template;
  readonly mayEdit: boolean;
  readonly onEdit: (version: Version) => void;
}): ReactNode {
  const client = useQueryClient();
  const [discarding, setDiscarding] = useState<Version | null>(null);
  const { code, inForce, versions } = template;
  return (
    <>
      <section className="letter-part">
        <h2>
          现行文本（{inForce.origin === 'agency' ? '本机关' : '系统自带'}，{inForce.effectiveFrom} 起）
        </h2>
        <LetterSheet code={code} title={inForce.title} lines={inForce.lines} />
      </section>
      <section className="letter-part">
        <h2>本机关的文本</h2>
        {versions.length === 0 && <p>还没有本机关自己的文本，现在使用系统自带的文本。</p>}
        {versions.length > 0 && (
          <div className="table-frame" role="group" aria-label="本机关的文本：表格" tabIndex={0}>
            <table className="table">
              <caption className="sr-only">本机关的文本</caption>
              <thead>
                <tr>
                  <th scope="col">启用日期</th>
                  <th scope="col">标题</th>
                  <th scope="col">说明</th>
                  <th scope="col">办理人</th>
                  <th scope="col">办理</th>
                </tr>
              </thead>
              <tbody>
                {versions.map((version) => (
                  <tr key={version.id}>
                    <th scope="row">{version.effectiveFrom}</th>
                    <td>{version.lines === null ? '恢复系统自带的文本' : version.title}</td>
                    <td>{version.note}</td>
                    <td>{version.byName}</td>
                    <td>
                      {mayEdit && version.changeable ? (
                        <span className="beside">
                          <Button size="small" onClick={() => onEdit(version)}>
                            修改
                          </Button>
                          <Button size="small" danger onClick={() => setDiscarding(version)}>
                            取消启用
                          </Button>
                        </span>
                      ) : (
                        '已启用'
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {discarding !== null && (
        <ConfirmDialog
          title="取消启用"
          words={`${discarding.effectiveFrom} 起启用的文本不再启用，不能恢复。`}
          submitLabel="取消启用"
          danger
          version={discarding.version}
          submit={async ({ key }) => {
            const headers = { 'idempotency-key': key, 'if-match': `"${discarding.version}"` };
            const path = { id: discarding.id };
            client.setQueryData(
              ['letter-template', code],
              await answerOf(api.POST('/api/v1/letter-template-versions/{id}/discard', { params: { path }, headers, body: {} })),
            );
            void client.invalidateQueries({ queryKey: ['letter-templates'] });
            say('已取消');
            setDiscarding(null);
          }}
          onClose={() => setDiscarding(null)}
        />
      )}
    </>
  );
}
