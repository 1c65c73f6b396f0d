import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { StateMark } from './state-mark.tsx';
import './documents.css';

/** All documents within reach. */
export function DocumentListScreen(): ReactNode {
  const mayCreate = useMay('document:create');
  const { person } = useSignedIn();
  const presets: readonly Preset[] = [
    { title: '全部', filters: {} },
    ...(person.unit === null ? [] : [{ title: '本科室', filters: { unitId: String(person.unit.id) } }]),
    { title: '起草中', filters: { state: 'draft' } },
    { title: '被退回', filters: { state: 'returned' } },
    { title: '审核中', filters: { state: 'inReview' } },
    { title: '待发布', filters: { state: 'approved' } },
    { title: '已发布', filters: { state: 'released' } },
    { title: '不主动公开', filters: { openness: 'onRequest,withheld' } },
  ];
  return (
    <Page
      title="信息"
      actions={
        mayCreate && (
          <LinkButton to="/documents/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            起草信息
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/documents"
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        presets={presets}
        shows={['title', 'type', 'state', 'openness', 'unit', 'indexNumber', 'changedAt']}
        cells={{ state: (row) => <StateMark state={row['state']} /> }}
        empty={
          mayCreate ? (
            <>
              还没有信息。可以<Link to="/documents/new">起草第一份</Link>，写好后送审，审核通过才会公开。
            </>
          ) : (
            '还没有信息。各科室起草以后会列在这里。'
          )
        }
      />
    </Page>
  );
}
