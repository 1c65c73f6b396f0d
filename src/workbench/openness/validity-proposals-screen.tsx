import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { VALIDITIES } from '../../modules/documents/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { CLEAN_UP_LINKS, PartLinks } from './part-links.tsx';
import { ValidityDialog } from './validity-dialog.tsx';
import './openness.css';

/** What released documents say about the validity of others, until somebody decides. */
export function ValidityProposalsScreen(): ReactNode {
  const mayDecide = useMay('document:setValidity');
  const [chosen, setChosen] = useState<Row | null>(null);
  return (
    <Page title="待变更效力的文件" lead="新发布的文件写明修改、废止或者代替的旧文件，在这里确认效力怎样变更。">
      <PartLinks label="规范性文件" links={CLEAN_UP_LINKS} />
      <RecordList
        path="/api/v1/validity-proposals"
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        shows={['title', 'validity', 'sourceTitle', 'kind', 'proposed', 'unit']}
        cells={{
          sourceTitle: (row) => <Link to={`/documents/${String(row['sourceId'])}`}>{textOr(row['sourceTitle'], '')}</Link>,
          proposed: (row) => (
            <span className="in-place">
              {row['proposed'] === 'amended' ? '已修改' : '废止'}
              {mayDecide && (
                <Button size="small" onClick={() => setChosen(row)} aria-label={`决定：${textOr(row['title'], '')}`}>
                  决定
                </Button>
              )}
            </span>
          ),
        }}
        empty="没有待变更效力的文件。发布的文件写明废止、修改了旧文件时，旧文件会列在这里。"
      />
      {chosen !== null && (
        <ValidityDialog
          document={{
            id: Number(chosen['id']),
            version: Number(chosen['version']),
            title: textOr(chosen['title'], ''),
            validity: VALIDITIES.find((one) => one === chosen['validity']) ?? null,
          }}
          source={{
            id: Number(chosen['sourceId']),
            title: textOr(chosen['sourceTitle'], ''),
            proposed: textOr(chosen['proposed'], ''),
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </Page>
  );
}
