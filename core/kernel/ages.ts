/** From this age on, a person consents herself (UAVG art. 5(1), which follows art. 8 AVG). */
export const consentAge = 16;

/** From this age on nobody speaks for a person because she is young (BW 1:233, 1:245). */
export const adultAge = 18;
