import type { IncidentId } from '../../../core/kernel/ids.ts';

/** Where breaches are listed. */
export const incidentsPath = '/datalekken';
/** Where somebody raises one. */
export const raisePath = `${incidentsPath}/nieuw`;
/** Where all of them stand in one table, for on paper. */
export const overviewPath = `${incidentsPath}/overzicht`;
/** Where one of them is worked on. */
export const incidentPath = (id: IncidentId): string => `${incidentsPath}/${id}`;
