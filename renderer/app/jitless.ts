import { z } from 'zod';

/* The window's content policy forbids code from text, and zod's probe for it would count as a violation. */
z.config({ jitless: true });
