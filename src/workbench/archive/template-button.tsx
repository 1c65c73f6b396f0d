import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { saveFile } from '../list/save-file.ts';

/** The sheet to fill in. */
export function TemplateButton(): ReactNode {
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: 'Excel（.xlsx），第二页是填写说明' },
          { key: 'csv', label: 'CSV' },
        ],
        onClick: ({ key }) => saveFile(`/api/v1/archive-template?format=${key}`, `批量导入模板.${key}`),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />}>下载模板</Button>
    </Dropdown>
  );
}
