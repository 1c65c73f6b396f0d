import { DownloadOutlined } from '@ant-design/icons';
import { Dropdown, Button } from 'antd';
import type { ReactNode } from 'react';
import { saveFile } from '../list/save-file.ts';

/** 信息发布审核表, to be printed and kept. */
export function FormLinks({ id }: { readonly id: number }): ReactNode {
  const save = (format: string): void => saveFile(`/api/v1/documents/${id}/review-form?format=${format}`, `信息发布审核表-${id}.${format}`);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'pdf', label: 'PDF，直接打印' },
          { key: 'docx', label: 'DOCX，可以再编辑' },
        ],
        onClick: ({ key }) => save(key),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />}>信息发布审核表</Button>
    </Dropdown>
  );
}
