import type { RegisterChange } from '../contract/register-change.ts';
import type { RegisterContent, RegisterState } from '../contract/register.ts';

/** Whether an organisation with an FG would approve this draft without having asked for advice (art. 38(1) and 39 AVG). */
export const isAdviceSkipped = (
  { organisation, advice }: Pick<RegisterContent, 'organisation' | 'advice'>,
  isAsked: boolean,
): boolean => organisation.fgName.trim() !== '' && advice.length === 0 && !isAsked;

/** The content that an approval freezes: with a warning when advice was skipped. It is no reason to refuse. */
export const withAdviceWarning = (content: RegisterContent, isAsked: boolean): RegisterContent =>
  isAdviceSkipped(content, isAsked)
    ? { ...content, warnings: [...content.warnings, { activityId: null, code: 'advice-not-asked' }] }
    : content;

/** Where the register stands between draft and frozen. `changes` null: it was never approved. */
export const registerState = (
  { advice }: Pick<RegisterContent, 'advice'>,
  changes: readonly RegisterChange[] | null,
  isAsked: boolean,
): RegisterState => {
  if (changes?.length === 0) return 'approved';
  if (isAsked) return 'advice-asked';
  return advice.length > 0 ? 'advised' : 'draft';
};
