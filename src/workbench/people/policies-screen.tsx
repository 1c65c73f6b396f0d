import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Mark } from '../record/mark.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { SPAN_TITLES, usePolicies } from './use-policies.ts';
import '../list/table.css';
import './people.css';

type Policies = Shape<'Policies'>;

/** Who may do what, generated from the rules that the program works by. */
export function PoliciesScreen(): ReactNode {
  const { data: policies, error, refetch } = usePolicies();
  return (
    <Page title="权限说明" lead="由程序实际执行的规则生成。没有写明可以做的，都不可以做；范围以外的记录看不到。">
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {policies === undefined && error === null && <PageSkeleton />}
      {policies !== undefined && <PoliciesOf policies={policies} />}
    </Page>
  );
}

function PoliciesOf({ policies: { roles, nouns } }: { readonly policies: Policies }): ReactNode {
  const mine = new Set<string>(useSignedIn().person.roles.map(({ role }) => role));
  return (
    <>
      <nav aria-label="本页目录">
        <ul className="policy-jumps">
          <li>
            <a href="#roles">各种角色</a>
          </li>
          {nouns.map(({ noun, title }) => (
            <li key={noun}>
              <a href={`#${noun}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="policy-part" id="roles">
        <h2>各种角色</h2>
        <div className="table-frame" role="group" aria-label="各种角色：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">各种角色</caption>
            <thead>
              <tr>
                <th scope="col">角色</th>
                <th scope="col">做什么</th>
                <th scope="col">范围</th>
              </tr>
            </thead>
            <tbody>
              {roles.map(({ role, title, purpose, span, administers }) => (
                <tr key={role}>
                  <th scope="row">
                    {title} {mine.has(role) && <Mark tone="going">我的角色</Mark>}
                  </th>
                  <td>
                    {purpose}
                    {administers && '不能兼任其他角色。'}
                  </td>
                  <td>{SPAN_TITLES[span]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {nouns.map(({ noun, title, deeds }) => (
        <section key={noun} className="policy-part" id={noun}>
          <h2>{title}</h2>
          <div className="table-frame" role="group" aria-label={`${title}：表格`} tabIndex={0}>
            <table className="table">
              <caption className="sr-only">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">事项</th>
                  <th scope="col">谁可以</th>
                </tr>
              </thead>
              <tbody>
                {deeds.map((deed) => (
                  <tr key={deed.deed}>
                    <th scope="row">{deed.title}</th>
                    <td>{deed.sentence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
}
