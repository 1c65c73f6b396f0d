import { PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import { useMay } from '../../session/use-session.ts';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import type { SectionShape, SiteShape } from '../site-words.ts';
import { useSectionDone, useSections } from '../use-site.ts';
import { NewSectionDialog, type NewSectionWish } from './new-section-dialog.tsx';
import { SectionTreeView } from './section-tree-view.tsx';
import { stepOf, type Direction, type SectionPlace } from './section-tree.ts';

const STEPS: readonly { readonly direction: Direction; readonly title: string; readonly keys: string }[] = [
  { direction: 'up', title: '上移', keys: 'Alt+↑' },
  { direction: 'down', title: '下移', keys: 'Alt+↓' },
  { direction: 'in', title: '放进上一个栏目', keys: 'Alt+→' },
  { direction: 'out', title: '移出一级', keys: 'Alt+←' },
];

/** The tree of a site's sections: made, moved, opened here. */
export function SectionsTab({ site }: { readonly site: SiteShape }): ReactNode {
  const { data, error, refetch } = useSections(site.id);
  const mayEdit = useMay('site:editSections');
  const done = useSectionDone();
  const [current, setCurrent] = useState<number | null>(null);
  const [dialog, setDialog] = useState<NewSectionWish | null>(null);
  const move = useMutation({
    mutationFn: ({ section, place }: { readonly section: SectionShape; readonly place: SectionPlace }) =>
      answerOf(
        api.POST('/api/v1/sections/{id}/move', {
          params: { path: { id: section.id } },
          headers: { 'if-match': `"${section.version}"`, 'idempotency-key': newKey() },
          body: { ...place },
        }),
      ),
    onSuccess: async (moved) => {
      done(moved);
      await refetch();
      say(`“${moved.title}”已移动`);
    },
    onError: (fault) => {
      void refetch();
      say(asProblem(fault).message);
    },
  });
  if (data === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
    );
  const sections = data.items;
  const chosen = sections.find(({ id }) => id === current) ?? sections[0];
  const place = (section: SectionShape, to: SectionPlace | null): void => {
    if (to !== null && !move.isPending) move.mutate({ section, place: to });
  };
  return (
    <section aria-label="栏目">
      {mayEdit && (
        <div className="section-bar">
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            data-shortcut="new"
            onClick={() => setDialog({ kind: 'list', parent: null })}
          >
            增加栏目
          </Button>
          <Button onClick={() => setDialog({ kind: 'topic', parent: null })}>开设专题</Button>
          {chosen !== undefined && (
            <>
              <span className="section-chosen">
                选中：<strong>{chosen.title}</strong>
              </span>
              {STEPS.map(({ direction, title, keys }) => {
                const to = stepOf(sections, chosen.id, direction);
                return (
                  <Button
                    key={direction}
                    size="small"
                    title={keys}
                    disabled={to === null || move.isPending}
                    onClick={() => place(chosen, to)}
                  >
                    {title}
                  </Button>
                );
              })}
              <Button size="small" onClick={() => setDialog({ kind: 'list', parent: chosen })}>
                加下级栏目
              </Button>
            </>
          )}
        </div>
      )}
      {sections.length === 0 ? (
        <p className="nothing">
          还没有栏目。{mayEdit ? '点“增加栏目”建第一个，例如“通知公告”，再告诉它收哪些信息。' : '请公开工作人员先建栏目。'}
        </p>
      ) : (
        <>
          <p className="field-hint" id="section-keys">
            {mayEdit
              ? '上下键选栏目，回车打开；按住 Alt 加方向键移动，也可以拖动：拖到一行的中间是放进它下面，拖到上缘或下缘是排在它前后。'
              : '上下键选栏目，回车打开。'}
          </p>
          <SectionTreeView
            sections={sections}
            current={chosen?.id ?? null}
            editable={mayEdit}
            describedBy="section-keys"
            onCurrent={setCurrent}
            onStep={(section, direction) => place(section, stepOf(sections, section.id, direction))}
            onDrop={place}
          />
        </>
      )}
      {dialog !== null && <NewSectionDialog site={site} sections={sections} wish={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}
