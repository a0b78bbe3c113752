import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import { DraftText } from '../../core/contract/vault.ts';
import { call } from './call.ts';

/** How often a text that is being typed is kept, in milliseconds. */
const keepEvery = 5_000;

const forms = new Set<() => DraftText | null>();

/** What is being typed in every form now and is not kept yet: a lock takes it along. */
export const unkeptDrafts = (): DraftText[] => {
  const drafts = [...forms].flatMap((unkept) => unkept() ?? []);
  return drafts.filter((draft) => DraftText.safeParse(draft).success).slice(0, 20);
};

export type DraftOf<T> = {
  /** Reads a kept draft back; one of an older form that no longer fits is not offered. */
  readonly schema: z.ZodType<T>;
  /** Whether there is anything worth keeping. */
  readonly isDirty: boolean;
  readonly onTakeUp: (value: T) => void;
};

export type Draft = {
  /** True while a draft of an earlier time waits for an answer; `DraftOffer` asks. */
  readonly isOffered: boolean;
  readonly takeUp: () => void;
  /** Forgets the draft: after saving, or because the person does not want it. */
  readonly discard: () => void;
};

const readBack = <T>(schema: z.ZodType<T>, text: string): T | null => {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/**
 * Keeps what is typed in a form, sealed to the user's own key: every five seconds while it changes, and before a lock.
 * `place` names the form and at most a record's id (`notes/new/<id>`), never a person. Offers an earlier draft back.
 */
export const useDraft = <T>(place: string, value: T, { schema, isDirty, onTakeUp }: DraftOf<T>): Draft => {
  const [offered, setOffered] = useState<T | null>(null);
  const kept = useRef<string | null>(null);
  const unkept = useEffectEvent((): DraftText | null => {
    const text = JSON.stringify(value);
    return isDirty && text !== kept.current ? { place, text } : null;
  });
  const keep = useEffectEvent(async () => {
    const draft = unkept();
    if (!draft) return;
    const before = kept.current;
    kept.current = draft.text;
    await call('vault.saveDraftText', draft).catch(() => {
      kept.current = before;
    });
  });
  const offer = useEffectEvent((text: string) => setOffered(readBack(schema, text)));
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const { text } = await call('vault.draftText', { place }).catch(() => ({ text: null }));
      if (isHere && text !== null) offer(text);
    };
    void look();
    const now = () => unkept();
    forms.add(now);
    const timer = setInterval(() => void keep(), keepEvery);
    return () => {
      isHere = false;
      clearInterval(timer);
      forms.delete(now);
    };
  }, [place]);
  return {
    isOffered: offered !== null,
    takeUp: () => {
      if (offered === null) return;
      kept.current = JSON.stringify(offered);
      onTakeUp(offered);
      setOffered(null);
    },
    discard: () => {
      const hasDraft = offered !== null || kept.current !== null;
      setOffered(null);
      kept.current = JSON.stringify(value);
      if (hasDraft) void call('vault.discardDraftText', { place }).catch(() => undefined);
    },
  };
};
