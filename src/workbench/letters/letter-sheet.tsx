import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PrintBlock } from '../../kernel/print-document.ts';
import type { LetterCode } from '../../law/index.ts';
import { exampleLetter, houseTemplate, type DisclosureOffice } from '../../modules/letters/rules/index.ts';
import { useMay } from '../session/use-session.ts';
import { todayInShanghai } from './today-in-shanghai.ts';
import { OFFICE_KEY, readOffice } from './use-office.ts';
import './letters.css';

export interface LetterSheetProps {
  readonly code: LetterCode;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The letter with the examples of its fields and what the office says of itself, as it reads. */
export function LetterSheet({ code, title, lines }: LetterSheetProps): ReactNode {
  const mayRead = useMay('disclosureOffice:read');
  const { data } = useQuery({ queryKey: OFFICE_KEY, queryFn: readOffice, enabled: mayRead });
  if (data === undefined) return null;
  const today = todayInShanghai();
  const sender: DisclosureOffice = { ...data.effective, agencyId: 0, version: data.version };
  const letter = exampleLetter({ ...houseTemplate(code, today), title, lines }, sender, today);
  if (!letter.ok) return null;
  const { document } = letter.value;
  return (
    <div className="letter-sheet" role="group" aria-label="文书样式" lang="zh-CN">
      {document.letterhead !== undefined && (
        <>
          <p className="letter-head">{document.letterhead.name}</p>
          <p className="letter-number">{document.letterhead.number}</p>
        </>
      )}
      <p className="letter-title">{document.title.join('')}</p>
      {document.blocks.map((block, index) => (
        <SheetBlock key={index} block={block} />
      ))}
    </div>
  );
}

function SheetBlock({ block }: { readonly block: PrintBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <p className="letter-heading">{block.text}</p>;
    case 'paragraph':
      return <p className={block.align === 'center' ? 'letter-centered' : block.indent === true ? 'letter-indent' : ''}>{block.text}</p>;
    case 'table':
      return (
        <table>
          <tbody>
            {block.table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} colSpan={cell.columnSpan}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signOff':
      return (
        <>
          <p className="letter-sign-off">
            {block.name}
            <br />
            {block.date}
          </p>
          <p className="letter-indent">{block.note}</p>
        </>
      );
    case 'pageBreak':
    case 'rule':
      return <hr />;
    case 'list':
    case 'quote':
    case 'image':
      return null;
  }
}
