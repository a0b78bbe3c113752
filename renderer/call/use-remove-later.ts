import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { tell, tellThenDo } from '../ui/toast.tsx';
import { useErrorText } from './error-text.ts';

/**
 * Takes a record out of a list that this window read, at once, and removes it when the time to undo is over. When the
 * vault is locked first, nothing was sent and the record is still there. `done` is what the person is told; `send`
 * removes it for good.
 */
export const useRemoveLater = <Id extends string>(
  queryKey: QueryKey,
  done: string,
): ((id: Id, send: () => Promise<unknown>) => void) => {
  const textOf = useErrorText();
  const client = useQueryClient();
  const showAgain = () => void client.invalidateQueries({ queryKey });
  const remove = async (send: () => Promise<unknown>) => {
    try {
      await send();
    } catch (error) {
      tell(textOf(error));
      showAgain();
    }
  };
  return (id, send) => {
    client.setQueryData<readonly { readonly id: string }[]>(queryKey, (all) =>
      all?.filter((it) => it.id !== id),
    );
    tellThenDo(done, () => void remove(send), showAgain);
  };
};
