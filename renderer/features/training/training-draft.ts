import { z } from 'zod';
import {
  BasicTopic,
  type Training,
  type TrainingInput,
  TrainingResult,
} from '../../../core/contract/training.ts';
import { Day } from '../../../core/kernel/day.ts';
import { PaperId } from '../../../core/kernel/ids.ts';
import { hoursText, quartersIn } from '../../../core/training/hours-text.ts';

/** A training as it is being written down: numbers as they are typed. */
export const TrainingDraft = z.strictObject({
  kind: z.enum(['basic', 'further']),
  title: z.string().max(120),
  topics: z.array(BasicTopic),
  elsewhere: z.string().max(300),
  provider: z.string().max(120),
  startOn: Day.nullable(),
  endOn: Day.nullable(),
  halfDays: z.string().max(10),
  hours: z.string().max(10),
  result: TrainingResult.nullable(),
  paperId: PaperId.nullable(),
});
export type TrainingDraft = z.output<typeof TrainingDraft>;

/** An empty form, for the kind of training that is most likely the next. */
export const newTraining = (kind: TrainingDraft['kind']): TrainingDraft => ({
  kind,
  title: '',
  topics: [],
  elsewhere: '',
  provider: '',
  startOn: null,
  endOn: null,
  halfDays: '',
  hours: '',
  result: null,
  paperId: null,
});

/** A recorded training in the form again. */
export const draftOf = (training: Training, language: string): TrainingDraft => {
  const { kind, title, topics, elsewhere, provider, startOn, endOn, result, paperId } = training;
  const halfDays = String(training.halfDays);
  const hours = hoursText(training.quarters, language);
  return { kind, title, topics, elsewhere, provider, startOn, endOn, result, paperId, halfDays, hours };
};

/** Reads a whole number of half days, at most 200; an empty field is none. Null for anything else. */
export const halfDaysIn = (text: string): number | null => {
  const typed = text.trim() === '' ? 0 : /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  return typed !== null && typed <= 200 ? typed : null;
};

/** Reads hours; an empty field is none. Null for what is no number of quarters of an hour. */
export const quartersOf = (text: string): number | null => (text.trim() === '' ? 0 : quartersIn(text));

/** What is sent; null while something is missing that has no sentence of core. */
export const inputOf = (draft: TrainingDraft): TrainingInput | null => {
  const { kind, title, topics, elsewhere, provider, startOn, endOn, result, paperId } = draft;
  const [halfDays, quarters] = [halfDaysIn(draft.halfDays), quartersOf(draft.hours)];
  if (provider.trim() === '' || startOn === null || result === null) return null;
  if (halfDays === null || quarters === null) return null;
  const about = { provider: provider.trim(), startOn, endOn, halfDays, quarters, result, paperId };
  if (kind === 'basic') return { kind, topics, elsewhere: elsewhere.trim(), ...about };
  return title.trim() === '' ? null : { kind, title: title.trim(), ...about };
};
