import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { dayWords } from '../requests/request-words.ts';
import { useIsPhone } from '../requests/use-is-phone.ts';
import { becauseWords } from './notice-words.ts';
import '../list/list.css';
import '../list/table.css';

type Preview = Shape<'HolidayNoticePreview'>;
type Move = Preview['moves'][number];

/** What putting a notice in force would move: deadlines that move alike stand in one line. */
export function PreviewPart({ preview }: { readonly preview: Preview }): ReactNode {
  const { seen, moved, earlier, later, agencies, moves, cut } = preview;
  const isPhone = useIsPhone();
  if (moved === 0) return <p role="status">看了 {seen} 件在办事项，没有一件的期限会变。可以启用。</p>;
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return (
    <>
      <p role="status" className="preview-sum">
        看了 {seen} 件在办事项，{moved} 件的期限会变：{later > 0 && `${later} 个期限推后`}
        {later > 0 && earlier > 0 && '，'}
        {earlier > 0 && `${earlier} 个期限提前`}。
      </p>
      {isPhone ? (
        <ul className="cards" aria-label="会变的期限">
          {moves.map((move) => (
            <li key={keyOf(move)} className="card">
              <h2>
                {move.clock}，{move.count} 件
              </h2>
              <p>
                {whenWords(move.from)} → <strong>{whenWords(move.to)}</strong>
              </p>
              <p>{becauseWords(move.because)}</p>
              <p className="nothing">{names.get(move.agencyId)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <div className="table-frame" role="group" aria-label="会变的期限：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">会变的期限</caption>
            <thead>
              <tr>
                <th scope="col">机关</th>
                <th scope="col">期限</th>
                <th scope="col">原来到期</th>
                <th scope="col">改为</th>
                <th scope="col" className="of-number">
                  件数
                </th>
                <th scope="col">原因</th>
              </tr>
            </thead>
            <tbody>
              {moves.map((move) => (
                <tr key={keyOf(move)}>
                  <th scope="row">{names.get(move.agencyId)}</th>
                  <td className="of-choice">{move.clock}</td>
                  <td className="of-date">{whenWords(move.from)}</td>
                  <td className="of-date">
                    <strong>{whenWords(move.to)}</strong>
                  </td>
                  <td className="of-number">{move.count}</td>
                  <td>{becauseWords(move.because)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {cut && <p>变动太多，只列出最先到期的。</p>}
    </>
  );
}

function keyOf({ agencyId, clock, from, to, because }: Move): string {
  return [agencyId, clock, from, to, ...because.map(({ on }) => on)].join(' ');
}

function whenWords(day: string | null): string {
  return day === null ? '—' : dayWords(day);
}
