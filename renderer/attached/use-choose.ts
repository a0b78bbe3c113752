import { useState } from 'react';
import { callHost } from '../call/call.ts';
import type { Chosen } from './chosen.ts';

/** Lets the person point out a file: the one that she chose, why one was refused, and how to begin and to stop. */
export const useChoose = () => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [error, setError] = useState<unknown>(null);
  const choose = async () => {
    setError(null);
    try {
      const { chosen: file } = await callHost('attachment.choose', {});
      if (file) setChosen(file);
    } catch (reason) {
      setError(reason);
    }
  };
  return { chosen, error, choose: () => void choose(), drop: () => setChosen(null) };
};
