import type { RegisterRow } from '../contract/register-import.ts';
import type { Language } from '../kernel/words.ts';
import { type ActivityLine, activityLines, type CountedRegister } from './activity-lines.ts';

/** A register in which nothing else stands. */
const alone: CountedRegister = {
  content: { activities: [], processors: [], purposes: [], fieldReasons: [], gaps: [], warnings: [] },
  counts: [],
};

/** What would stand in the register after a row of a file is taken over, field by field; nothing for a refused row. */
export const importLines = (
  { input, processors }: RegisterRow,
  language: Language,
): readonly ActivityLine[] => {
  if (input === null) return [];
  const shown = { ...input, id: null, category: null, terms: [], changedOn: null, reviewedOn: null };
  return activityLines(shown, alone, language).map((line) =>
    line.id === 'processors' && processors.length > 0 ? { ...line, texts: processors } : line,
  );
};
