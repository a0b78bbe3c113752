import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { In, Out } from '../../../core/contract/index.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { base64Of } from '../../call/base64-of.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';

/** A register is some hundred kilobytes; whatever is larger is something else. */
const mostBytes = 5 * 1024 * 1024;

/** A file that was chosen, and of a workbook the sheet. */
export type ChosenRegister = { readonly file: File; readonly sheet?: number };

/** Hands a chosen file to the store and gives what was recognised. Refuses `register-file-too-large` and `file-unreadable` here. */
export const useReadRegister = (): UseMutationResult<Out<'register.readFile'>, Refusal, ChosenRegister> =>
  useMutation<Out<'register.readFile'>, Refusal, ChosenRegister>({
    mutationFn: async ({ file, sheet }) => {
      if (file.size > mostBytes) throw new Refusal({ code: 'refused', rule: 'register-file-too-large' });
      const base64 = await base64Of(file);
      return call('register.readFile', { base64, ...(sheet === undefined ? {} : { sheet }) });
    },
  });

/** What would come of every row. What stood there stays until the next answer comes, so that the focus stays too. */
export const useRegisterPreview = (
  choices: In<'register.previewFile'>,
): UseQueryResult<Out<'register.previewFile'>, Refusal> =>
  useQuery<Out<'register.previewFile'>, Refusal>({
    queryKey: answerKey('register.previewFile', choices),
    queryFn: () => call('register.previewFile', choices),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
