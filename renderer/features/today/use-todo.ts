import type { Out } from '../../../core/contract/index.ts';
import { leads, readsLog, worksWithClients } from '../../../core/contract/roles.ts';
import { type TodoFacts, type TodoLine, todoLines } from '../../../core/today/todo.ts';
import { breachCounts } from '../../../core/incidents/attention.ts';
import { hasFileTerm } from '../../../core/retention/at-once.ts';
import { requestCounts } from '../../../core/rights/attention.ts';
import { oftenPostponed } from '../../../core/health/due.ts';
import { peopleToSee } from '../../../core/users/people-rows.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useQueryOp } from '../../call/use-op.ts';

export type Todo = {
  /** Undefined until all that it rests on was read. */
  readonly lines: readonly TodoLine[] | undefined;
  /** The number of the newest approved register, null when there is none. */
  readonly newestRegister: number | null;
  readonly error: unknown;
};

const waitingList = (open: Out<'purge.list'>['open']): TodoFacts['list'] => {
  if (!open) return null;
  const waits = open.state === 'proposed' ? 'sign' : open.may.run ? 'ready' : 'days';
  return { records: open.records, waits, maySign: open.may.approve };
};

/** Gathers what asks for attention today; core decides what deserves a line. */
export const useTodo = (): Todo => {
  const me = useQueryOp('vault.me', {});
  const roles = me.data?.roles ?? [];
  const isManager = roles.includes('manager');
  // Without a declaration, or with a clock that stands before it, nothing about clients may be asked.
  const declarationOn = me.data?.declarationOn ?? null;
  const isDeclared = declarationOn !== null && me.data !== undefined && declarationOn <= me.data.today;
  const asksClients = isManager && isDeclared;
  const overview = useQueryOp('retention.overview', {});
  const rules = useQueryOp('retention.rules', {});
  const register = useQueryOp('register.current', {});
  const imports = useQueryOp('imports.list', {}, { enabled: asksClients });
  const backup = useQueryOp('backup.state', {});
  const asksFiles = isDeclared && worksWithClients(roles);
  const asksList = isDeclared && (isManager || roles.includes('board'));
  const lists = useQueryOp('purge.list', {}, { enabled: asksList });
  const consents = useQueryOp('consents.toRenew', {}, { enabled: asksFiles });
  const counts = useQueryOp('clients.counts', {}, { enabled: asksClients });
  const audit = useQueryOp('audit.state', {}, { enabled: readsLog(roles) });
  const health = useQueryOp('health.state', {});
  const asksRequests = isDeclared && leads(roles);
  const requests = useQueryOp('rights.list', {}, { enabled: asksRequests });
  const upcoming = useQueryOp('volunteers.upcoming', {}, { enabled: asksRequests });
  const holds = useQueryOp('holds.counts', {});
  const certificates = useQueryOp('purge.certificates', {}, { enabled: isManager });
  // Whoever only works with clients hears of what she raised herself, on its own screen.
  const asksIncidents = roles.some((role) => role !== 'worker');
  const dpias = useQueryOp('dpia.list', {}, { enabled: readsLog(roles) });
  const texts = useQueryOp('privacyPolicy.list', {}, { enabled: isManager });
  const incidents = useQueryOp('incidents.list', {}, { enabled: asksIncidents });
  const people = useQueryOp('users.list', {}, { enabled: isManager });
  const recovery = useQueryOp('recovery.state', {});
  const hasNoCodes = refusedRule(recovery.error) === 'recovery-code-missing';
  const newestRegister = register.data?.newest?.number ?? null;
  const error =
    me.error ??
    overview.error ??
    rules.error ??
    register.error ??
    imports.error ??
    consents.error ??
    lists.error ??
    backup.error ??
    audit.error ??
    health.error ??
    people.error ??
    certificates.error ??
    requests.error ??
    upcoming.error ??
    dpias.error ??
    texts.error ??
    incidents.error ??
    holds.error ??
    (hasNoCodes ? null : recovery.error);
  const isReading =
    (!recovery.data && !hasNoCodes) ||
    (asksClients && (!imports.data || !counts.data)) ||
    (asksFiles && !consents.data) ||
    (asksList && !lists.data) ||
    (isManager && (!people.data || !certificates.data)) ||
    (asksIncidents && !incidents.data) ||
    (asksRequests && (!requests.data || !upcoming.data)) ||
    (readsLog(roles) && (!audit.data || !dpias.data)) ||
    (isManager && !texts.data);
  if (!me.data || !overview.data || !rules.data || !register.data || !backup.data || !holds.data || isReading)
    return { lines: undefined, newestRegister, error };
  const { today } = me.data;
  const dueLines = upcoming.data?.lines ?? [];
  const lateLines = dueLines.filter(({ isLate }) => isLate).length;
  const lines = todoLines({
    roles,
    declarationOn: me.data.declarationOn,
    due: overview.data.due,
    overdue: overview.data.overdue,
    dueSoon: overview.data.dueSoon,
    list: waitingList(lists.data?.open ?? null),
    hasFileRule: hasFileTerm(rules.data.filter(({ state }) => state === 'confirmed')),
    files: (counts.data?.open ?? 0) + (counts.data?.closed ?? 0),
    backup: {
      ageDays: backup.data.ageDays,
      isOtherDisk: backup.data.isOtherDisk,
      pastTerm: backup.data.copies.filter(({ goneOn }) => goneOn < today).length,
    },
    openSourceFiles: (imports.data ?? []).filter(
      ({ sourceFile, state }) => sourceFile === 'unanswered' && state !== 'undone',
    ).length,
    openCertificates: (certificates.data ?? []).filter(({ finalAt }) => finalAt === null).length,
    people: peopleToSee(people.data ?? [], today),
    health: {
      damage: (health.data?.findings ?? []).reduce((sum, { count }) => sum + count, 0),
      isPutOff: (health.data?.postponed ?? 0) >= oftenPostponed,
    },
    audit: {
      gaps: (audit.data?.gaps ?? []).filter(({ seen }) => seen === null).length,
      isBroken: audit.data ? audit.data.brokenAt !== null || !audit.data.isAnchorSigned : false,
    },
    recovery: {
      isMissing: hasNoCodes,
      wasLost: (recovery.data?.lostOn ?? null) !== null,
      isDrillDue: recovery.data?.isDrillDue ?? false,
      unsealed: recovery.data?.unsealedCircles ?? 0,
    },
    consents: {
      sixteen: (consents.data ?? []).filter(({ isSixteenNow }) => isSixteenNow).length,
      ending: (consents.data ?? []).filter(({ ending }) => ending.length > 0).length,
    },
    holds: holds.data,
    requests: requestCounts(requests.data ?? [], today),
    volunteers: { late: lateLines, coming: dueLines.length - lateLines },
    papers: {
      dpiaReviews: (dpias.data ?? []).filter(({ isReviewDue }) => isReviewDue).length,
      textsBehind: (texts.data ?? []).filter(({ behind }) => behind.length > 0).length,
    },
    incidents: breachCounts(incidents.data ?? [], today),
    register: {
      newest: newestRegister,
      changes: register.data.changes.length,
      gaps: register.data.content.gaps.length,
    },
  });
  return { lines, newestRegister, error };
};
