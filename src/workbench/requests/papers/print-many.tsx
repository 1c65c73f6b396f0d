import { Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { address } from '../../api/request-json.ts';
import { MadePdf } from '../../letters/made-pdf.tsx';
import './papers.css';

const PAPERS = [
  { value: 'dl', label: '信封 5 号（220 × 110 毫米）' },
  { value: 'c5', label: '信封 7 号（229 × 162 毫米）' },
  { value: 'c4', label: '信封 9 号（324 × 229 毫米）' },
  { value: 'window', label: '开窗信封的地址页（A4 折三折）' },
  { value: 'a4', label: '标签，每页 10 个（98 × 50 毫米）' },
  { value: 'a4-14', label: '标签，每页 14 个（99.1 × 38.1 毫米）' },
  { value: 'a4-24', label: '标签，每页 24 个（70 × 36 毫米）' },
] as const;

/** Letters as one file for the printer, and their envelopes: of letters, or all that wait to go out of some requests. */
export function PrintMany({
  which,
  count,
}: {
  readonly which: { readonly letters: string } | { readonly requests: string };
  /** `3 份文书` */
  readonly count: string;
}): ReactNode {
  const label = useId();
  const [paper, setPaper] = useState<(typeof PAPERS)[number]['value']>('dl');
  const of = JSON.stringify(which);
  return (
    <div className="print-many" role="group" aria-label="成批打印">
      <MadePdf
        label={`合并打印 ${count}`}
        ready="打开打印文件"
        of={of}
        request={() => new Request(address('/api/v1/request-letters/batch', which))}
      />
      <label htmlFor={label} className="sr-only">
        信封和标签
      </label>
      <Select id={label} value={paper} options={[...PAPERS]} onChange={setPaper} popupMatchSelectWidth={false} />
      <MadePdf
        label="打印地址"
        ready="打开地址文件"
        of={of + paper}
        request={() => new Request(address('/api/v1/request-letters/labels', { ...which, paper }))}
      />
    </div>
  );
}
