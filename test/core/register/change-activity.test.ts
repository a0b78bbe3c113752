import { expect, test } from 'vitest';
import { assertRemovable, isChanged } from '../../../core/register/change-activity.ts';
import { fileActivity, fullInput } from '../../support/register-samples.ts';
import { refusalOf } from '../../support/vault-files.ts';

test('saving the same text again is no change', () => {
  expect(isChanged(fileActivity(), structuredClone(fullInput))).toBe(false);
  expect(isChanged(fileActivity(), { ...fullInput, recipients: null })).toBe(true);
});

test('an activity of which the app holds the data cannot be removed', () => {
  expect(refusalOf(() => assertRemovable(fileActivity()))).toBe('app-holds-data');
  expect(refusalOf(() => assertRemovable(fileActivity({ category: null })))).toBeNull();
});
