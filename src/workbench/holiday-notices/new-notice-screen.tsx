import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Input, Segmented } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import { isRecord } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { todayWords } from '../requests/request-words.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { daysOf, marksFromFile, readMarks, writeMarks } from './notice-days.ts';
import { arrangementWords } from './notice-words.ts';
import { calendarOf, calendarWith, statutoryMarks, useNotices, useNoticesChanged } from './use-notices.ts';
import { YearMonths, type Stroke } from './year-months.tsx';

const ABOVE = [{ text: '节假日安排', to: '/holiday-notices' }];
const NAMES = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
const LABELS = { year: '年份', number: '文号', title: '标题', publishedOn: '发布日期', days: '放假和上班的日子' } as const;

interface Values {
  readonly [name: string]: string;
  readonly year: string;
  readonly number: string;
  readonly title: string;
  readonly publishedOn: string;
  /** `DayMarks` as JSON. */
  readonly days: string;
}

/** Enters a notice: its days by hand or from a file; nothing counts by it before it is put in force. */
export function NewNoticeScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const changed = useNoticesChanged();
  const nextYear = Number(todayWords().slice(0, 4)) + 1;
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: 'holidayNotice', record: 'new' },
    initial: { year: String(nextYear), number: '', title: titleOf(nextYear), publishedOn: '', days: '' },
    check: wrongIn,
    submit: async ({ year, number, title, publishedOn, days }, { key }) => {
      const own = { number: number.trim(), title: title.trim(), publishedOn };
      const text = JSON.stringify({ year: Number(year), notices: [{ ...own, ...daysOf(readMarks(days)) }] });
      const body = { format: 'json', text, year: Number(year), ...own };
      const made = await requestJson('/api/v1/holiday-notices', { method: 'POST', body, key });
      await changed();
      say('已录入，请看清期限会怎样变，再启用');
      await navigate({ to: isRecord(made) ? `/holiday-notices/${String(made['id'])}` : '/holiday-notices' });
    },
  });
  const year = /^\d{4}$/.test(form.values.year) ? Number(form.values.year) : nextYear;
  return (
    <Page
      title="录入节假日通知"
      above={ABOVE}
      lead="照国务院办公厅的通知录入，也可以导入日历文件再核对。录入以后还不起作用，启用前能看到哪些期限会变。"
    >
      <UnsavedGuard form={form} />
      <FormFrame
        form={form}
        labels={LABELS}
        name="录入节假日通知"
        submitLabel="录入"
        onCancel={() => void navigate({ to: '/holiday-notices' })}
      >
        <div className="columns-of-form notice-head column">
          <TextField form={form} name="year" label={LABELS.year} required maxLength={4} hint="安排的是哪一年。" />
          <TextField form={form} name="publishedOn" label={LABELS.publishedOn} required type="date" hint="通知公布的那一天。" />
        </div>
        <div className="column form">
          <TextField form={form} name="number" label={LABELS.number} required maxLength={100} hint="例如：国办发明电〔2025〕7号" />
          <TextField form={form} name="title" label={LABELS.title} required maxLength={200} />
        </div>
        <DaysField
          year={year}
          text={form.values.days}
          error={form.errorOf('days') ?? form.errorOf('text')}
          onChange={(next) => form.update('days', next)}
        />
      </FormFrame>
    </Page>
  );
}

function DaysField({
  year,
  text,
  error,
  onChange,
}: {
  readonly year: number;
  readonly text: string;
  readonly error: string | null;
  readonly onChange: (next: (now: string) => string) => void;
}): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { data: notices = [] } = useNotices();
  const [stroke, setStroke] = useState<Stroke>('off');
  const [name, setName] = useState('元旦');
  const [unread, setUnread] = useState<string | null>(null);
  const marks = readMarks(text);
  const now = calendarOf(notices);
  const computed = statutoryMarks(year, now);
  const mark = (day: string, wanted: Stroke | null): void =>
    onChange((now) => {
      const { [day]: was, ...others } = readMarks(now);
      const next = wanted ?? stroke;
      const value = next === 'work' ? '' : name.trim() === '' ? '放假' : name.trim();
      // The same press again takes it back.
      if (next === 'clear' || (wanted === null && was === value)) return writeMarks(others);
      return writeMarks({ ...others, [day]: value });
    });
  const take = async (file: File): Promise<void> => {
    const read = marksFromFile(await file.text(), year);
    setUnread(read.ok ? null : read.error.words);
    if (read.ok) onChange(() => writeMarks(read.value));
  };
  const lines = arrangementWords(marks);
  return (
    <fieldset className={error === null ? 'field notice-days' : 'field notice-days field-wrong'} aria-describedby={`${id}-hint`}>
      <legend className="field-label">{LABELS.days}</legend>
      <div className="notice-brush">
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          accept=".ics,.json,text/calendar,application/json"
          aria-label="选择日历文件"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void take(file);
            event.target.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>从日历文件导入（iCal、JSON）…</Button>
        {Object.keys(marks).length === 0 && Object.keys(computed).length > 0 && (
          <Button onClick={() => onChange(() => writeMarks(computed))}>先填上法定节假日</Button>
        )}
      </div>
      {unread !== null && <Alert type="error" showIcon role="alert" title={unread} />}
      <p className="field-hint" id={`${id}-hint`}>
        先选点日期时标为什么，再点日期；再点一次取消。键盘：方向键移动，1 放假，2 上班，0 清除，按住 Shift
        移动连着标。没有标的日子，周末休息，其他日子上班。
      </p>
      <div className="notice-brush notice-brush-held">
        <Segmented<Stroke>
          aria-label="点日期时标为"
          value={stroke}
          onChange={setStroke}
          options={[
            { value: 'off', label: '放假' },
            { value: 'work', label: '上班' },
            { value: 'clear', label: '清除' },
          ]}
        />
        <span className="in-place">
          <label htmlFor={`${id}-name`}>节日</label>
          <Input
            id={`${id}-name`}
            list={`${id}-names`}
            value={name}
            maxLength={50}
            disabled={stroke !== 'off'}
            onChange={(event) => setName(event.target.value)}
          />
        </span>
        <datalist id={`${id}-names`}>
          {NAMES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div role="status" className="arrangement-now">
        {lines.length === 0 ? (
          <p className="nothing">还没有标出日子。</p>
        ) : (
          <ul className="arrangement">
            {lines.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      <YearMonths key={year} year={year} calendar={calendarWith(now, year)} marks={marks} onDay={mark} />
    </fieldset>
  );
}

function titleOf(year: number): string {
  return `国务院办公厅关于${year}年部分节假日安排的通知`;
}

function wrongIn({ year, number, title, publishedOn, days }: Values): Partial<Record<keyof Values, string>> {
  const strange = Object.keys(readMarks(days)).find((on) => on < `${Number(year) - 1}-12-01` || on > `${Number(year) + 1}-01-31`);
  return {
    ...(/^(19|20)\d\d$/.test(year) ? {} : { year: '请填写四位数字的年份。' }),
    ...(number.trim() === '' ? { number: '请填写文号。' } : {}),
    ...(title.trim() === '' ? { title: '请填写标题。' } : {}),
    ...(publishedOn === '' ? { publishedOn: '请填写发布日期。' } : {}),
    ...(Object.keys(readMarks(days)).length === 0 ? { days: '请标出放假和上班的日子。' } : {}),
    ...(strange === undefined ? {} : { days: `标出的日子里有${strange}，不是${year}年的安排，请检查年份。` }),
  };
}
