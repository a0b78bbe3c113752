import { useState } from 'react';
import { type ConsentEvent, type ConsentMethod, type ConsentText } from '../../../core/contract/consents.ts';
import type { Asked } from '../../../core/consents/consent-state.ts';
import { ageOn, type Day } from '../../../core/kernel/day.ts';
import type { ClientId, RepresentativeId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';

/** How an answer came: by whom, in which way, with whose help, on which day. Nothing is chosen beforehand but the day. */
export type How = {
  readonly by: ConsentEvent['by'] | null;
  readonly representativeId: RepresentativeId | null;
  readonly method: ConsentMethod | null;
  readonly interpreter: string;
  readonly present: string;
  readonly on: Day | null;
};

/** What is only recorded of a yes. */
export type OfYes = {
  readonly isExplicit: boolean;
  readonly expiresOn: Day | null;
  readonly isFreeHelp: boolean;
};

export type RecordWhat = Asked & {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  readonly answer: 'given' | 'refused' | null;
  readonly text: ConsentText | undefined;
};

/** Which refusal shows beside which field; the others show below the form. */
const fieldOf: Readonly<Record<string, string>> = {
  'in-future': 'on',
  'expires-before-given': 'expiresOn',
  'representative-needed': 'by',
  'representative-unknown': 'representativeId',
  'representative-blocked': 'representativeId',
  'representative-ended': 'representativeId',
  'representative-may-not': 'representativeId',
  'explicit-missing': 'isExplicit',
};

/** The form of one answer: what was filled in, what is missing or was refused, and how it is kept. */
export const useRecord = (what: RecordWhat, onDone: () => void, method: ConsentMethod | null = null) => {
  const { clientId, birthOn, answer, text, purpose, recipientId } = what;
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [how, setHow] = useState<How>({
    by: null,
    representativeId: null,
    method,
    interpreter: '',
    present: '',
    on: today,
  });
  const [ofYes, setOfYes] = useState<OfYes>({ isExplicit: false, expiresOn: null, isFreeHelp: false });
  const [wasTried, setTried] = useState(false);
  const record = useCommandOp('consents.record', ['retention']);
  const rule = refusedRule(record.error);
  const sentence = record.error ? textOf(record.error) : null;
  const place = rule === null ? undefined : fieldOf[rule];
  const figures = useFigures();
  const isChild = birthOn !== null && how.on !== null && ageOn(birthOn, how.on) < figures(how.on).consentAge;
  const isYes = answer === 'given';
  const submit = () => {
    setTried(true);
    const { by, on } = how;
    if (!answer || !by || !how.method || !on || !text) return;
    record.mutate(
      {
        clientId,
        purpose,
        recipientId,
        answer,
        textId: text.id,
        method: how.method,
        by,
        representativeId: by === 'self' ? null : how.representativeId,
        interpreter: how.interpreter.trim(),
        present: how.present.trim(),
        on,
        isExplicit: isYes && ofYes.isExplicit,
        expiresOn: isYes ? ofYes.expiresOn : null,
        isFreeHelp: isYes && isChild && by === 'self' && ofYes.isFreeHelp,
      },
      { onSuccess: onDone },
    );
  };
  return {
    how,
    change: (next: Partial<How>) => setHow({ ...how, ...next }),
    ofYes,
    changeOfYes: (next: Partial<OfYes>) => setOfYes({ ...ofYes, ...next }),
    wasTried,
    isYes,
    isChild,
    submit,
    isPending: record.isPending,
    /** The sentence of a refusal that belongs beside this field. */
    errorAt: (field: string) => (place === field ? sentence : null),
    /** The sentence of any other refusal. */
    otherError: place === undefined ? sentence : null,
  };
};

export type Recording = ReturnType<typeof useRecord>;
