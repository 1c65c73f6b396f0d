import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { answerOf, api } from '../../api/client.ts';
import { asProblem, ProblemError } from '../../api/problem-error.ts';
import { say } from '../../feedback/toast-store.ts';
import { useDraftForm, type DraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { RemarkShape, ReviewShape } from '../review-words.ts';
import { useReviewAgain, useReviewDone } from '../use-review.ts';
import { decisionRecord, dropOtherDecisions, FORM } from './kept-decision.ts';
import { keepRemark, keptRemarks } from './kept-remarks.ts';
import { placedRemarks, remarkInWords, type PlacedRemark } from './placed-remarks.ts';
import { seatChoices, type SeatChoice } from './seat-choices.ts';

type Act = 'pass' | 'return' | 'urgent';
type GateName = SeatChoice['gates'][number]['gate'];

const NONE: readonly string[] = [];
/** `name`: account of who lent their signature, empty for one's own; `read`: hash of the text for which gates were ticked. */
const EMPTY = { choice: '', name: '', gates: NONE, opinion: '', remarks: NONE, read: '' };
type DecisionValues = typeof EMPTY;

export interface Decision {
  readonly form: DraftForm<DecisionValues>;
  readonly choices: readonly SeatChoice[];
  readonly choice: SeatChoice | null;
  /** In whose name; null: one's own. */
  readonly onBehalfOf: number | null;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (gate: GateName, on: boolean) => void;
  readonly remarks: readonly PlacedRemark[];
  readonly setRemarks: (remarks: readonly RemarkShape[]) => void;
  /** Moves a remark, by its position, into the words of the opinion. */
  readonly sayInOpinion: (index: number) => void;
  /** Something was written that would be lost. */
  readonly written: boolean;
  readonly act: (act: Act) => void;
  /** What is being sent. */
  readonly acting: Act | null;
  /** The revision that was read when a newer one came between; null: none came. */
  readonly overtaken: number | null;
}

/** What a reviewer writes and ticks, kept until it is accepted; ticks hold for the text that was read alone. */
export function useDecision(review: ReviewShape, contentHash: string, content: DocumentContent): Decision {
  const { person } = useSignedIn();
  const done = useReviewDone();
  const again = useReviewAgain();
  const [acting, setActing] = useState<Act | null>(null);
  const [overtaken, setOvertaken] = useState<number | null>(null);
  const act = useRef<Act>('pass');
  const { documentId: id, revision: read } = review;
  const path = { params: { path: { id } } };

  // What was written about one attempt is not said of the next.
  const record = decisionRecord(id, review.submission?.id ?? null);
  useEffect(() => dropOtherDecisions(localStorage, person.id, id, record), [person.id, id, record]);

  const choices = seatChoices(review);
  const form: DraftForm<DecisionValues> = useDraftForm<DecisionValues>({
    draft: { personId: person.id, form: FORM, record },
    initial: EMPTY,
    check: (values) => checkDecision(values, act.current, choiceOf(choices, values), tickedOf(values, contentHash), content),
    submit: async (values, { key }) => {
      setActing(act.current);
      const opinion = values.opinion.trim();
      const headers = (part: string) => ({ 'idempotency-key': `${key}-${part}` });
      try {
        if (act.current === 'return') {
          const remarks = placedRemarks(content, keptRemarks(values.remarks)).map(({ passage, start, end, quote, text }) => ({
            passage,
            start,
            end,
            quote,
            text,
          }));
          const body = { reason: opinion, remarks, contentHash };
          await done(await answerOf(api.POST('/api/v1/documents/{id}/review/return', { ...path, headers: headers('return'), body })));
          say('已退回给起草人');
        } else if (act.current === 'urgent') {
          const body = { opinion, contentHash };
          await done(
            await answerOf(api.POST('/api/v1/documents/{id}/review/authorize-urgent', { ...path, headers: headers('urgent'), body })),
          );
          say('已批准先发后审');
        } else {
          const choice = choiceOf(choices, values);
          if (choice === null) return;
          let signed: ReviewShape | null = null;
          for (const { seat, gates } of choice.seats) {
            const body = {
              round: choice.round,
              seat,
              gates: gates.map(({ gate }) => gate),
              opinion,
              contentHash,
              onBehalfOf: nameOf(choice, values),
            };
            signed = await answerOf(api.POST('/api/v1/documents/{id}/review/sign', { ...path, headers: headers(seat), body }));
          }
          if (signed !== null) await done(signed);
          say(`已签署：${choice.title}`);
        }
        emptied.current();
      } catch (error) {
        const words = asProblem(error);
        // Somebody was faster, the text is another, or one may no longer: show how it stands now.
        if (
          ![403, 404, 409, 412].includes(words.status) ||
          !(await again(id).then(
            () => true,
            () => false,
          ))
        )
          throw words;
        setOvertaken(read);
        const { status, code, title, fields, requestId } = words;
        throw new ProblemError({
          status,
          code,
          title,
          fields,
          requestId,
          detail: `${words.detail.replace(/；请重新载入[^。]*。/, '。')}最新情况已经载入，您写的意见和批注都还在。`,
        });
      } finally {
        setActing(null);
      }
    },
  });
  const { values } = form;
  const remarks = useMemo(() => placedRemarks(content, keptRemarks(values.remarks)), [content, values.remarks]);
  const emptied = useRef<() => void>(() => {});
  emptied.current = () => form.setMany(EMPTY);
  const choice = choiceOf(choices, values);
  const ticked = tickedOf(values, contentHash);
  return {
    form,
    choices,
    choice,
    onBehalfOf: choice === null ? null : nameOf(choice, values),
    ticked,
    tick: (gate, on) => form.setMany({ gates: [...[...ticked].filter((one) => one !== gate), ...(on ? [gate] : [])], read: contentHash }),
    remarks,
    setRemarks: (some) => form.setMany({ remarks: some.map(keepRemark) }),
    sayInOpinion: (index) => {
      const remark = remarks[index];
      if (remark === undefined) return;
      const opinion = [values.opinion.trimEnd(), remarkInWords(remark)].filter((part) => part !== '').join('\n');
      form.setMany({ opinion, remarks: remarks.toSpliced(index, 1).map(keepRemark) });
    },
    written: values.opinion.trim() !== '' || values.remarks.length > 0,
    act: (name) => {
      act.current = name;
      form.submit();
    },
    acting,
    // Others may press first without a word being changed.
    overtaken: overtaken === review.revision ? null : overtaken,
  };
}

function choiceOf(choices: readonly SeatChoice[], { choice }: DecisionValues): SeatChoice | null {
  return choices.find(({ name }) => name === choice) ?? choices[0] ?? null;
}

function nameOf({ names }: SeatChoice, { name }: DecisionValues): number | null {
  const chosen = names.find((one) => String(one?.id ?? '') === name);
  return (chosen === undefined ? names[0] : chosen)?.id ?? null;
}

function tickedOf({ gates, read }: DecisionValues, contentHash: string): ReadonlySet<string> {
  return new Set(read === contentHash ? gates : []);
}

function checkDecision(
  { opinion, remarks }: DecisionValues,
  act: Act,
  choice: SeatChoice | null,
  ticked: ReadonlySet<string>,
  content: DocumentContent,
): { gates?: string; opinion?: string; remarks?: string } {
  const kept = keptRemarks(remarks);
  const silent = kept.some(({ text }) => text.trim() === '');
  if (act === 'return')
    return {
      ...(opinion.trim() === '' ? { opinion: '退回要写明理由，起草人好修改。' } : {}),
      ...(silent
        ? { remarks: '有批注还没有写内容，请补上或者删去。' }
        : placedRemarks(content, kept).some(({ astray }) => astray)
          ? { remarks: '有批注的原文已经改动，请移到意见里，或者删去后重新选中文字。' }
          : {}),
    };
  if (act === 'urgent') return {};
  const missing = (choice?.gates ?? []).filter(({ gate }) => !ticked.has(gate));
  return {
    ...(missing.length > 0 ? { gates: `还没有逐项确认：${missing.map(({ title }) => title).join('、')}；请核对后勾选。` } : {}),
    ...(kept.length > 0 ? { remarks: '批注只随“退回”送给起草人；要通过，请删去批注，有话写在意见里。' } : {}),
  };
}
