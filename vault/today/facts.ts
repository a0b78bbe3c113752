import { contract, type OpsOf, type Out } from '../../core/contract/index.ts';
import { readsLog } from '../../core/contract/roles.ts';
import { isReviewDue } from '../../core/dpia/state.ts';
import { oftenPostponed } from '../../core/health/due.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { changesSince } from '../../core/register/document.ts';
import { hasFileTerm } from '../../core/retention/at-once.ts';
import { requestCounts } from '../../core/rights/attention.ts';
import type { TodoFacts } from '../../core/today/todo.ts';
import { peopleRows, peopleToSee } from '../../core/users/people-rows.ts';
import { mayCall } from '../../core/users/permit.ts';
import { listImports } from '../../db/repositories/imports.ts';
import { listCertificates } from '../../db/repositories/purge.ts';
import { newestVersion } from '../../db/repositories/register.ts';
import { countClients } from '../../db/repositories/search.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { filesToRenew } from '../consents/to-renew.ts';
import type { ReadContext } from '../context.ts';
import { auditFacts, backupFacts, incidentFacts } from '../desk/facts.ts';
import { reviewDays } from '../dpia/review-days.ts';
import { readMemory } from '../health/memory.ts';
import { countHolds } from '../holds/count-holds.ts';
import { startDays } from '../keys/strange-slots.ts';
import { textsBehind } from '../privacy-policy/texts.ts';
import { openList, viewOfOpen } from '../purge/list-view.ts';
import { recoveryState } from '../recovery/state.ts';
import { currentRegister } from '../register/gather.ts';
import { countTerms } from '../retention/count-terms.ts';
import { rulesIn } from '../retention/timers.ts';
import { shownRequests } from '../rights/shown-requests.ts';
import { countingSight, listingSight } from '../sharing/sight.ts';
import { upcomingLines } from '../volunteers/upcoming.ts';

type Register = Pick<TodoFacts, 'register' | 'papers'>;

/** Whether this person may ask it herself: what the contract refuses her is not told on Vandaag either. */
const mayAsk = ({ actor, today }: ReadContext, name: OpsOf<'query'>): boolean =>
  mayCall(name, contract[name].may, actor, today) === 'granted';

const isManager = ({ actor }: ReadContext): boolean => actor.roles.includes('manager');

const list = (context: ReadContext): TodoFacts['list'] => {
  const open = mayAsk(context, 'purge.list') ? openList(context) : undefined;
  if (!open) return null;
  const { state, records, may } = viewOfOpen(open, context);
  return {
    records,
    waits: state === 'proposed' ? 'sign' : may.run ? 'ready' : 'days',
    maySign: may.approve,
  };
};

const consents = (context: ReadContext): TodoFacts['consents'] => {
  const files = mayAsk(context, 'consents.toRenew') ? filesToRenew(context) : [];
  return {
    sixteen: files.filter(({ isSixteenNow }) => isSixteenNow).length,
    ending: files.filter(({ ending }) => ending.length > 0).length,
  };
};

const volunteers = (context: ReadContext): TodoFacts['volunteers'] => {
  const { lines } = mayAsk(context, 'volunteers.upcoming') ? upcomingLines(context) : { lines: [] };
  const late = lines.filter(({ isLate }) => isLate).length;
  return { late, coming: lines.length - late };
};

const recovery = (context: ReadContext): TodoFacts['recovery'] => {
  try {
    const { lostOn, isDrillDue, unsealedCircles } = recoveryState(context);
    return { isMissing: false, wasLost: lostOn !== null, isDrillDue, unsealed: unsealedCircles };
  } catch (error) {
    if (refusedRule(error) !== 'recovery-code-missing') throw error;
    return { isMissing: true, wasLost: false, isDrillDue: false, unsealed: 0 };
  }
};

const health = ({ folder }: ReadContext): TodoFacts['health'] => {
  const { findings, postponed } = readMemory(folder);
  return {
    damage: findings.reduce((sum, { count }) => sum + count, 0),
    isPutOff: postponed >= oftenPostponed,
  };
};

/** The register and what is written from it: only for whoever answers for it or watches over it. */
const register = (context: ReadContext): Register => {
  const { db, today } = context;
  const newest = newestVersion(db);
  if (!readsLog(context.actor.roles))
    return {
      register: { newest: newest?.number ?? null, changes: 0, gaps: 0 },
      papers: { dpiaReviews: 0, textsBehind: 0 },
    };
  const { content } = currentRegister(context);
  return {
    register: {
      newest: newest?.number ?? null,
      changes: changesSince(newest, content).length,
      gaps: content.gaps.length,
    },
    papers: {
      dpiaReviews: reviewDays(db, content.activities).filter((day) => isReviewDue(day, today)).length,
      textsBehind: isManager(context) ? textsBehind(context, content).length : 0,
    },
  };
};

/** What only a manager hears of, because only she can do something about it. */
const managed = (context: ReadContext) => {
  const { db, people, actor, slots, today } = context;
  const rows = peopleRows(people.picture(), actor.id, startDays(slots(), people.picture()));
  const imports = mayAsk(context, 'imports.list') ? listImports(db) : [];
  return {
    people: peopleToSee(rows, today),
    openSourceFiles: imports.filter(
      ({ sourceFile, state }) => sourceFile === 'unanswered' && state !== 'undone',
    ).length,
    openCertificates: listCertificates(db).filter(({ finalAt }) => finalAt === null).length,
    backup: {
      ...backupFacts(context),
      isOtherDisk: getSetting(db, 'backup-place') === 'other-disk',
    },
    health: health(context),
  };
};

/** What a manager hears of is nothing to anybody else; core/today/todo.ts leaves it out. */
const unmanaged: ReturnType<typeof managed> = {
  people: { undeclared: 0, unusedCodes: 0 },
  openSourceFiles: 0,
  openCertificates: 0,
  backup: { ageDays: null, isOtherDisk: false, pastTerm: 0 },
  health: { damage: 0, isPutOff: false },
};

/** Gathers what is known on a morning by whoever is in, and how much of each subject is open; nobody's name. */
export const morningOf = (
  context: ReadContext,
): { readonly facts: TodoFacts } & Pick<Out<'today.overview'>, 'files' | 'open'> => {
  const { db, actor, today } = context;
  const terms = countTerms(context, countingSight(context));
  const clients = mayAsk(context, 'clients.counts') ? countClients(db, listingSight(context)) : null;
  const files = clients && clients.open + clients.closed;
  const requests = mayAsk(context, 'rights.list') ? shownRequests(context) : null;
  const incidents = mayAsk(context, 'incidents.list') ? incidentFacts(context) : null;
  return {
    facts: {
      roles: actor.roles,
      declarationOn: actor.declarationOn,
      due: terms.may,
      overdue: terms.late,
      dueSoon: terms.soon,
      list: list(context),
      hasFileRule: hasFileTerm(rulesIn(db)),
      files: files ?? 0,
      ...(isManager(context) ? managed(context) : unmanaged),
      audit: mayAsk(context, 'audit.state') ? auditFacts(context) : { gaps: 0, isBroken: false },
      recovery: recovery(context),
      consents: consents(context),
      holds: countHolds(context),
      requests: requestCounts(requests ?? [], today),
      volunteers: volunteers(context),
      incidents: incidents ?? { open: 0, hoursLeft: null, toReview: 0, pastTerm: 0 },
      ...register(context),
    },
    files,
    open: {
      clients: clients?.open ?? null,
      requests: requests?.filter(({ state }) => state !== 'closed').length ?? null,
      due: terms.may,
      incidents: incidents?.open ?? null,
    },
  };
};
