/** The rule under which a closed breach is looked at again and may go (facts 1.1). */
export const breachRule = 'BREACH_LOG';
