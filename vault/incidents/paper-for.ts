import type { In } from '../../core/contract/index.ts';
import type { Letter } from '../../core/contract/rights.ts';
import { writeBreachLetter } from '../../core/incidents/people-letter.ts';
import { writeAuthorityReport } from '../../core/incidents/authority-report.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getIncident } from '../../db/repositories/incidents.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import type { ReadContext } from '../context.ts';
import { standingOf } from './incident-view.ts';

/** The report to the authority, or the letter to the people, as it stands now. */
export const paperFor = (
  { id, paper, lang }: In<'incidents.paperText'>,
  context: Pick<ReadContext, 'db' | 'actor' | 'today' | 'now'>,
): Letter => {
  const { db, actor, today } = context;
  const it = found(getIncident(db, id), 'incident');
  const frame = { lang, today, by: actor.label, sender: getOrganisation(db), number: it.number };
  return paper === 'letter'
    ? writeBreachLetter(it.content, frame)
    : writeAuthorityReport(it.content, { ...frame, deadlineAt: standingOf(context, it).clock.deadlineAt });
};
