import type { peerReview } from '../../core/contract/peer-review.ts';
import type { Handlers } from '../context.ts';

export const peerReviewHandlers: Handlers<keyof typeof peerReview> = {};
