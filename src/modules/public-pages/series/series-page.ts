import { html, notFoundPage, type Html } from '../../../portal/index.ts';
import type { PublicSeries } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { SERIES_TYPES } from '../lists/typed-list.ts';
import { dayText, typeTitle } from '../words.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** A daily series with its calendar, a month a page; how many days it has held without a gap. */
export function seriesPage({ edition, site, params }: Asked): Answered {
  const type = params['type'] ?? '';
  const month = params['month'];
  const tags = [`site:${site.id}`];
  const missing = { page: notFoundPage('没有找到这个月的日报。'), status: 404, tags } as const;
  if (!SERIES_TYPES.includes(type) || (month !== undefined && !/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(month))) return missing;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(edition.asOf);
  const series = edition.series(site, { type, today, ...(month === undefined ? {} : { month }) });
  const shown = month ?? series.months[0];
  if (shown === undefined || (month !== undefined && !series.months.includes(month))) return missing;
  const title = typeTitle(type);
  return {
    tags,
    page: {
      title: `${title}（${monthText(shown)}）`,
      column: 'series',
      breadcrumb: [
        { text: title, href: `/series/${type}` },
        { text: monthText(shown), href: null },
      ],
      description: `${title}：${monthText(shown)}每日一期，共 ${series.total} 期。`,
      main: html`<h1>${title}</h1>
        ${streakSentence(series)} ${calendar(shown, series)} ${months(type, shown, series)}`,
    },
  };
}

function streakSentence({ total, streak, gaps }: PublicSeries): Html {
  const { current, longest } = streak;
  return html`<p>
    共发布 ${total} 期。${
      longest !== null && `最长连续 ${longest.days} 天（${dayText(longest.from)}至${dayText(longest.to)}）。`
    }${current !== null && current.days > 1 && `到${dayText(current.to)}已连续 ${current.days} 天。`}${
      gaps.length > 0 && `其间有 ${gaps.reduce((sum, { days }) => sum + days, 0)} 天没有发布。`
    }
  </p>`;
}

function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
}

function calendar(month: string, { days }: PublicSeries): Html {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Weeks begin on Monday.
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const byDay = new Map(days.map(({ on, id }) => [Number(on.slice(8)), id]));
  const cells = [...Array.from({ length: before }, () => null), ...Array.from({ length }, (_, index) => index + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => cells[week * 7 + day] ?? null),
  );
  return html`<table class="calendar">
    <caption>
      ${monthText(month)}
    </caption>
    <thead>
      <tr>
        ${WEEKDAYS.map((name) => html`<th scope="col" abbr="星期${name}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((day) => html`<td>${day !== null && dayCell(month, day, byDay.get(day))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function dayCell(month: string, day: number, id: number | undefined): Html | string {
  if (id === undefined) return String(day);
  return html`<a href="/documents/${id}" aria-label="${dayText(`${month}-${String(day).padStart(2, '0')}`)}">${day}</a>`;
}

function months(type: string, shown: string, { months: all }: PublicSeries): Html | null {
  if (all.length <= 1) return null;
  return html`<nav aria-label="其他月份">
    <h2>其他月份</h2>
    <ul class="link-row">
      ${all.map(
        (month) =>
          html`<li><a href="/series/${type}/${month}" ${month === shown && html` aria-current="page"`}>${monthText(month)}</a></li>`,
      )}
    </ul>
  </nav>`;
}
