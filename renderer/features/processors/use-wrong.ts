import { useTranslation } from 'react-i18next';
import type { z } from 'zod';

/** What is wrong in a form, by field: a name that is empty, a text that the schema does not take. */
export const useWrong = (
  schema: z.ZodType,
  value: unknown,
  names: readonly string[],
): Readonly<Record<string, string | undefined>> => {
  const { t } = useTranslation('processors');
  const read = schema.safeParse(value);
  if (read.success) return {};
  return Object.fromEntries(
    read.error.issues.map(({ path }) => {
      const [field = '', index] = path.map(String);
      const isRow = field === 'transfers';
      const isName = isRow || names.includes(field);
      return [isRow ? `${field}-${index}` : field, t(isName ? 'form.nameMissing' : 'form.unreadable')];
    }),
  );
};
