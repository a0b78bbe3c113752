import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../call/use-op.ts';

/** Gives a function from a rule's code to its name: what the organisation called its own rule, else the words of the app. */
export const useRuleNames = (): ((code: string) => string) => {
  const { t } = useTranslation('retention');
  const { data = [] } = useQueryOp('retention.rules', {});
  const own = new Map(data.flatMap(({ code, name }) => (name === null ? [] : [[code, name] as const])));
  return (code) => own.get(code) ?? t([`rule.${code}.name`, 'rule.own.name']);
};
