import { useCallback, useMemo, useRef, useState } from 'react';
import { newKey } from '../api/new-key.ts';
import { asProblem, isUnreachable, type ProblemError } from '../api/problem-error.ts';
import { dropDraft, readDraft, withDraft, writeDraft, type DraftPlace, type FieldValues } from './drafts.ts';

/** With what a form is sent. */
export interface Sending {
  readonly key: string;
  /** Of the record as the person saw it; 0 where the form makes a new one. */
  readonly version: number;
}

/** The record as it is now, when somebody else was faster. */
export interface Reread<V> {
  readonly version: number;
  readonly values: V;
}

export interface DraftFormOptions<V extends FieldValues> {
  readonly initial: V;
  /** Null keeps nothing: passwords, codes. */
  readonly draft: DraftPlace | null;
  readonly version?: number;
  /** Wrong fields by name, each with a sentence; empty when all is well. */
  readonly check?: (values: V) => Readonly<Partial<Record<keyof V, string>>>;
  readonly submit: (values: V, sending: Sending) => Promise<void>;
  /** Reads the record again after a version conflict. */
  readonly reread?: () => Promise<Reread<V>>;
  /** The form stays open after a success, with the record as it is read again then. */
  readonly staysOpen?: boolean;
}

/** Somebody else changed the record while the form was open. */
export interface Conflict<V> {
  readonly base: V;
  readonly now: V;
}

export interface DraftForm<V extends FieldValues> {
  readonly values: V;
  readonly set: <N extends keyof V & string>(name: N, value: V[N]) => void;
  readonly setMany: (some: Partial<V>) => void;
  /** From what the field holds by then: for an answer that was waited for while the person typed on. */
  readonly update: <N extends keyof V & string>(name: N, next: (now: V[N]) => V[N]) => void;
  /** For controls that are given the name of a field of text. */
  readonly setText: (name: keyof V & string, text: string) => void;
  readonly errorOf: (name: string) => string | null;
  /** What the server said beyond single fields. */
  readonly problem: ProblemError | null;
  readonly conflict: Conflict<V> | null;
  /** Counts refusals, so that each moves the focus to what is wrong. */
  readonly refusals: number;
  readonly busy: boolean;
  readonly dirty: boolean;
  /** When what is shown was typed earlier and not accepted: its time. */
  readonly restoredFrom: string | null;
  /** The browser refuses to keep drafts. */
  readonly unkept: boolean;
  readonly submit: () => void;
  /** Back to what the record holds; the draft is gone. */
  readonly discard: () => void;
  /** Ends a conflict: sends one's own words over the newer ones, or takes those. */
  readonly settle: (whose: 'mine' | 'theirs') => void;
}

/** A form whose words survive a lost session, a reload and a restart of browser or server until they are accepted. */
export function useDraftForm<V extends FieldValues>(options: DraftFormOptions<V>): DraftForm<V> {
  const { draft: place } = options;
  const [found] = useState(() => (place === null ? null : readDraft(localStorage, place)));
  const [base, setBase] = useState(options.initial);
  const [values, setValues] = useState(() => (found === null ? options.initial : withDraft(options.initial, found.values)));
  const [restoredFrom, setRestoredFrom] = useState(found?.savedAt ?? null);
  const [errors, setErrors] = useState<Readonly<Partial<Record<string, string>>>>({});
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [conflict, setConflict] = useState<Conflict<V> | null>(null);
  const [busy, setBusy] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const { version: given = 0 } = options;
  // Also ahead of the next drawing: two changes in one event, or one after a wait, build on each other.
  const latest = useRef(values);
  const newest = useRef(given);
  // Words over an older record than this one must not silently undo what others did since: the server will say so.
  const version = useRef(options.reread === undefined ? given : (found?.version ?? given));
  const key = useRef(found?.key ?? null);

  const keep = useCallback(
    (kept: V): void => {
      if (place !== null)
        setUnkept(
          !writeDraft(localStorage, place, { savedAt: new Date().toISOString(), values: kept, key: key.current, version: version.current }),
        );
    },
    [place],
  );

  const send = async (sent: V): Promise<void> => {
    const wrong = options.check?.(sent) ?? {};
    const first = Object.values(wrong).find((message) => message !== undefined);
    setErrors(wrong);
    setProblem(null);
    if (first !== undefined) {
      setRefusals((count) => count + 1);
      return;
    }
    key.current ??= newKey();
    keep(sent);
    setBusy(true);
    try {
      await options.submit(sent, { key: key.current, version: version.current });
      key.current = null;
      if (place !== null) dropDraft(localStorage, place);
      setBase(sent);
      setRestoredFrom(null);
      const fresh = options.staysOpen === true ? await options.reread?.().catch(() => null) : null;
      if (fresh !== null && fresh !== undefined) {
        version.current = newest.current = fresh.version;
        setBase(fresh.values);
        // What was typed meanwhile stays.
        if (latest.current === sent) show(fresh.values);
      }
    } catch (error) {
      const words = asProblem(error);
      // The server refused: the next attempt is another act. When it did not answer, it may have done it.
      if (!isUnreachable(words) && words.status > 0) key.current = null;
      if (words.status === 412 && options.reread !== undefined) {
        const fresh = await options.reread().catch(() => null);
        if (fresh !== null) {
          version.current = newest.current = fresh.version;
          setConflict({ base, now: fresh.values });
        }
      }
      setErrors(Object.fromEntries(words.fields.map(({ path, message }) => [path, message])));
      setProblem(words);
      setRefusals((count) => count + 1);
    } finally {
      setBusy(false);
    }
  };

  const show = (next: V): void => {
    latest.current = next;
    setValues(next);
  };
  const change = (next: V, names: readonly string[]): void => {
    key.current = null;
    show(next);
    setErrors((now) => ({ ...now, ...Object.fromEntries(names.map((name) => [name, undefined])) }));
    keep(next);
  };

  const dirty = useMemo(() => JSON.stringify(values) !== JSON.stringify(base), [values, base]);

  return {
    values,
    set: (name, value) => change({ ...latest.current, [name]: value }, [name]),
    setMany: (some) => change({ ...latest.current, ...some }, Object.keys(some)),
    update: (name, next) => change({ ...latest.current, [name]: next(latest.current[name]) }, [name]),
    setText: (name, text) => change({ ...latest.current, [name]: text }, [name]),
    errorOf: (name) => errors[name] ?? null,
    problem,
    conflict,
    refusals,
    busy,
    dirty,
    restoredFrom,
    unkept,
    submit: () => {
      if (!busy) void send(values);
    },
    discard: () => {
      key.current = null;
      version.current = newest.current;
      if (place !== null) dropDraft(localStorage, place);
      show(base);
      setErrors({});
      setProblem(null);
      setRestoredFrom(null);
    },
    settle: (whose) => {
      if (conflict === null) return;
      setConflict(null);
      setProblem(null);
      setBase(conflict.now);
      if (whose === 'mine') {
        void send(values);
        return;
      }
      if (place !== null) dropDraft(localStorage, place);
      show(conflict.now);
    },
  };
}
