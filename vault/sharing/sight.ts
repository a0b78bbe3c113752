import { countedFor, sightOf } from '../../core/sharing/reach.ts';
import type { Sight } from '../../db/repositories/sight.ts';
import type { ReadContext } from '../context.ts';

type Looking = Pick<ReadContext, 'actor' | 'files'>;

/** Which files a list of names shows to whoever is in: all, or those of the circles whose key she holds. */
export const listingSight = ({ actor, files }: Looking): Sight =>
  sightOf(actor.roles) === 'all' ? 'all' : files.circleIds();

/** Which files a bare number counts for whoever is in. */
export const countingSight = ({ actor, files }: Looking): Sight =>
  countedFor(actor.roles) === 'all' ? 'all' : files.circleIds();
