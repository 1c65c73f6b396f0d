import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { asProblem, ProblemError } from '../../api/problem-error.ts';
import { say } from '../../feedback/toast-store.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { EditorControls } from '../../editor/editor-controls.ts';
import { contentFrom } from '../content-from.ts';
import type { DocumentShape } from '../document-words.ts';
import { readDocument, useDocumentDone } from '../use-document.ts';
import { DraftKeeper, type KeepState } from './draft-keeper.ts';
import { dropLocalCopy, readLocalCopy, writeLocalCopy, type KeptDraft } from './local-copy.ts';
import { same } from './same.ts';
import { forgetDraft, readRevision, saveDocument, sendDraft } from './send-draft.ts';

/** Two people wrote over the same revision. */
export interface DraftConflict {
  readonly base: DocumentContent;
  readonly mine: DocumentContent;
  readonly theirs: DocumentContent;
  readonly now: DocumentShape;
  /** Theirs is what the same person typed in another window, not saved yet. */
  readonly otherTab: boolean;
}

export interface Drafting {
  readonly content: DocumentContent;
  /** Another text for the editor: it begins anew. */
  readonly epoch: number;
  readonly change: (part: Partial<DocumentContent>) => void;
  readonly dirty: boolean;
  readonly keep: KeepState;
  /** When what is shown was typed earlier and not saved: its instant. */
  readonly recoveredFrom: string | null;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  /** What the server said about one part of the content, by its path. */
  readonly errorAt: (path: string) => string | null;
  readonly conflict: DraftConflict | null;
  /** Saves a revision; true when it is saved. */
  readonly save: (note: string) => Promise<boolean>;
  /** Brings together what was typed here and in another window. */
  readonly joinOtherTab: () => Promise<void>;
  /** Ends a conflict with this content, which is saved over the newest. */
  readonly settleConflict: (content: DocumentContent) => Promise<boolean>;
  /** Back to the newest revision. */
  readonly abandon: () => Promise<void>;
}

interface Base {
  readonly revision: number;
  readonly version: number;
  readonly content: DocumentContent;
}

/** What is being written: kept while it is typed, saved as a revision, brought together with what others saved. */
export function useDrafting(document: DocumentShape, editor: RefObject<EditorControls | null>): Drafting {
  const { person } = useSignedIn();
  const done = useDocumentDone();
  const { id } = document;
  const [local] = useState(() => readLocalCopy(person.id, id));
  const [opened] = useState(() => openingOf(document, newest(draftOf(document), local)));
  /** When the draft was kept that stood on this page: what was kept later in another window is not written over. */
  const over = useRef(document.draft?.savedAt ?? null);
  const [base, setBase] = useState<Base>(opened.base);
  const [content, setContent] = useState(opened.content);
  const [recoveredFrom, setRecoveredFrom] = useState(opened.recoveredFrom);
  const [keep, setKeep] = useState<KeepState>(
    opened.recoveredFrom === null ? { kind: 'saved' } : { kind: 'kept', at: opened.recoveredFrom },
  );
  const [epoch, setEpoch] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const latest = useRef({ base, content });

  const [keeper] = useState(
    () =>
      new DraftKeeper({
        keepLocally: (kept) => writeLocalCopy(person.id, id, { content: kept, baseRevision: latest.current.base.revision }),
        keep: (kept, leaving) => sendDraft(id, { baseRevision: latest.current.base.revision, content: kept, over: over.current }, leaving),
        onState: setKeep,
      }),
  );

  const show = useCallback((next: Base, shown: DocumentContent, renew: boolean): void => {
    latest.current = { base: next, content: shown };
    setBase(next);
    setContent(shown);
    if (renew) setEpoch((count) => count + 1);
  }, []);

  const change = useCallback(
    (part: Partial<DocumentContent>): void => {
      const next = { ...latest.current.content, ...part };
      latest.current = { ...latest.current, content: next };
      setContent(next);
      setProblem((now) => (now === null ? null : withoutParts(now, Object.keys(part))));
      keeper.changed(next);
    },
    [keeper],
  );

  useEffect(() => {
    const away = (): void => {
      editor.current?.settle();
      keeper.now(globalThis.document.visibilityState === 'hidden');
    };
    const leave = (): void => {
      editor.current?.settle();
      keeper.now(true);
    };
    globalThis.addEventListener('blur', away);
    globalThis.document.addEventListener('visibilitychange', away);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('blur', away);
      globalThis.document.removeEventListener('visibilitychange', away);
      globalThis.removeEventListener('pagehide', leave);
      keeper.now(true);
    };
  }, [editor, keeper]);

  // A draft over a revision that is no longer the newest: somebody saved between.
  const { stale } = opened;
  useEffect(() => {
    if (stale === null) return;
    void readRevision(id, stale.baseRevision)
      .catch(() => null)
      .then((was) =>
        setConflict({ base: was ?? opened.base.content, mine: stale.content, theirs: opened.base.content, now: document, otherTab: false }),
      );
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page opens
  }, []);

  // Somebody else saved, and nothing is typed here: show what they wrote. A deed without a new text moves the version alone.
  useEffect(() => {
    const now = latest.current;
    if (document.version <= now.base.version) return;
    if (document.revision === now.base.revision) show({ ...now.base, version: document.version }, now.content, false);
    else if (same(now.content, now.base.content)) {
      const fresh = baseOf(document);
      show(fresh, fresh.content, true);
    }
  }, [document, show]);

  const send = async (sent: DocumentContent, before: Base, note: string): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    await keeper.rest();
    try {
      const saved = await saveDocument(id, before.version, { content: sent, note, over: over.current });
      const fresh = baseOf(saved);
      const typedOn = !same(latest.current.content, sent);
      dropLocalCopy(person.id, id, local);
      show(fresh, typedOn ? latest.current.content : fresh.content, !typedOn && !same(fresh.content.body, sent.body));
      setRecoveredFrom(null);
      if (typedOn) keeper.changed(latest.current.content);
      else setKeep({ kind: 'saved' });
      done(saved);
      say(saved.revision === before.revision ? '内容没有变化' : `已保存为第 ${saved.revision} 稿`);
      return true;
    } catch (error) {
      const words = asProblem(error);
      if (words.status === 412) {
        const now = await readDocument(id).catch(() => null);
        if (now !== null && now.revision === before.revision && now.version !== before.version) {
          const next = { ...before, version: now.version };
          show(next, latest.current.content, false);
          return await send(sent, next, note);
        }
        if (now !== null) setConflict({ base: before.content, mine: sent, theirs: baseOf(now).content, now, otherTab: false });
      }
      setProblem(words);
      keeper.changed(latest.current.content);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    content,
    epoch,
    change,
    dirty: !same(content, base.content),
    keep,
    recoveredFrom,
    busy,
    problem,
    errorAt: (path) => problem?.fields.find((field) => field.path === `content/${path}`)?.message ?? null,
    conflict,
    save: (note) => {
      editor.current?.settle();
      const fault = editor.current?.fault() ?? null;
      if (fault === null) return send(latest.current.content, latest.current.base, note);
      setProblem(new ProblemError({ status: 422, code: fault.code, title: '正文不能保存', detail: fault.message }));
      return Promise.resolve(false);
    },
    settleConflict: (merged) => {
      if (conflict === null) return Promise.resolve(false);
      const newest = baseOf(conflict.now);
      setConflict(null);
      show(newest, merged, true);
      return send(merged, newest, '');
    },
    joinOtherTab: async () => {
      editor.current?.settle();
      const now = await readDocument(id).catch(() => null);
      const theirs = now === null ? null : draftOf(now);
      if (now === null || theirs === null) {
        say('另一个窗口里写的已经保存，请在这里按“保存”，会请您合在一起。');
        return;
      }
      over.current = theirs.savedAt;
      const was = await readRevision(id, theirs.baseRevision).catch(() => null);
      setConflict({
        base: was ?? latest.current.base.content,
        mine: latest.current.content,
        theirs: theirs.content,
        now,
        otherTab: true,
      });
    },
    abandon: async () => {
      await keeper.rest();
      dropLocalCopy(person.id, id, local);
      show(latest.current.base, latest.current.base.content, true);
      setRecoveredFrom(null);
      setProblem(null);
      setKeep({ kind: 'saved' });
      await forgetDraft(id, over.current).catch(() => null);
    },
  };
}

function baseOf(document: DocumentShape): Base {
  const content = contentFrom(document.content);
  if (content === null) throw new Error('The server sent a text that is none');
  return { revision: document.revision, version: document.version, content };
}

function draftOf({ draft }: DocumentShape): KeptDraft | null {
  const content = draft === null ? null : contentFrom(draft.content);
  return draft === null || content === null ? null : { content, baseRevision: draft.baseRevision, savedAt: draft.savedAt };
}

function newest(server: KeptDraft | null, local: KeptDraft | null): KeptDraft | null {
  if (server === null || local === null) return server ?? local;
  return local.savedAt > server.savedAt ? local : server;
}

/** With what the page begins. */
function openingOf(document: DocumentShape, draft: KeptDraft | null) {
  const base = baseOf(document);
  const mayEdit = document.may.includes('edit');
  if (draft === null || !mayEdit || same(draft.content, base.content))
    return { base, content: base.content, recoveredFrom: null, stale: null };
  return draft.baseRevision < base.revision
    ? { base, content: base.content, recoveredFrom: null, stale: draft }
    : { base, content: draft.content, recoveredFrom: draft.savedAt, stale: null };
}

/** Fields that were mended since are no longer said to be wrong. */
function withoutParts(problem: ProblemError, parts: readonly string[]): ProblemError | null {
  if (problem.fields.length === 0) return problem;
  return parts.some((part) => problem.fields.some(({ path }) => path === `content/${part}` || path.startsWith(`content/${part}/`)))
    ? null
    : problem;
}
