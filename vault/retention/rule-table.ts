import { presetOf } from '../../core/retention/own-rule.ts';
import { presetsFor } from '../../core/retention/presets.ts';
import type { Preset } from '../../core/retention/rule.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listOwnRules } from '../../db/repositories/rules.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** Every rule that may run here: what ships, without what is for care providers when this is none, then own rules. */
export const ruleTableIn = (db: ReadableDb): readonly Preset[] => [
  ...presetsFor(getOrganisation(db)),
  ...listOwnRules(db).map(presetOf),
];
