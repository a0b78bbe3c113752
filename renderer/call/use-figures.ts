import { type Day, dayOf } from '../../core/kernel/day.ts';
import { figuresOn, type LegalFigures } from '../../core/legal-parameters/figures.ts';
import { useQueryOp } from './use-op.ts';

/**
 * Gives a function from the day that something counts from to the figures of the law of that day; of today without one.
 * Until the vault has answered they are those that ship.
 */
export const useFigures = (): ((on?: Day) => LegalFigures) => {
  const { data = [] } = useQueryOp('legalParameters.list', {});
  const today = useQueryOp('vault.me', {}).data?.today;
  const put = data.flatMap(({ code, versions }) => versions.map((version) => ({ ...version, code })));
  return (on) => figuresOn(put, on ?? today ?? dayOf(new Date().toISOString()));
};
