import type { ReactNode } from 'react';
import { jsonPost } from '../api/json-post.ts';
import type { LetterSheetProps } from './letter-sheet.tsx';
import { MadePdf } from './made-pdf.tsx';

/** The same as it will be printed, in a tab of its own. */
export function PdfPreview({ code, title, lines }: LetterSheetProps): ReactNode {
  return (
    <div className="letter-pdf">
      <MadePdf
        label="生成 PDF 预览"
        ready="预览已做好，在新标签页里打开"
        of={JSON.stringify([title, lines])}
        request={() => jsonPost(`/api/v1/letter-templates/${code}/preview`, { title, lines })}
      />
    </div>
  );
}
