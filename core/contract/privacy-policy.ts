/** The privacy policy and the statements for clients and volunteers (art. 13 and 14 AVG). */
export const privacyPolicy = {} as const;
