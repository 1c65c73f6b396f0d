import type { ReactNode } from 'react';
import { GATE_TITLES, GRADE_TITLES, SEAT_TITLES, type Flow } from '../../../modules/review/rules/index.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { roleTitle, WHERE_TITLES } from './flow-words.ts';
import '../../list/table.css';

/** A flow as a table: its rounds, who may sign which seat, what has to be ticked there. */
export function FlowTable({ flow }: { readonly flow: Flow }): ReactNode {
  const { data } = useVocabulary();
  const types = flow.types.map((code) => data?.types.find((type) => type.code === code)?.title ?? code);
  return (
    <>
      <p className="flow-uses">
        用于：
        {[...flow.grades.map((grade) => `“${GRADE_TITLES[grade]}”等级的信息`), ...types].join('、')}
        。先发后审的，{flow.afterReviewDays} 个工作日内补审。
      </p>
      <div className="table-frame" role="group" aria-label={`${flow.name}：表格`} tabIndex={0}>
        <table className="table flow-table">
          <caption className="sr-only">{flow.name}</caption>
          <thead>
            <tr>
              <th scope="col">道次</th>
              <th scope="col">环节</th>
              <th scope="col">谁签署</th>
              <th scope="col">把什么关</th>
            </tr>
          </thead>
          <tbody>
            {flow.rounds.map(({ title, seats, oneHand }, index) =>
              seats.map(({ seat, roles, where, gates }, at) => (
                <tr key={`${index} ${seat}`}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={seats.length}>
                      {title}
                      <p className="flow-hands">{oneHand ? '审和校可以一人签' : '审和校由两人分别签'}</p>
                    </th>
                  )}
                  <td>{SEAT_TITLES[seat]}</td>
                  <td>
                    {WHERE_TITLES[where]}
                    {roles.map(roleTitle).join('、')}
                  </td>
                  <td>{gates.map((gate) => GATE_TITLES[gate]).join('、')}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
