/** Who processes data for the organisation, with the agreements of art. 28(3), and for whom the organisation itself does so (art. 30(2)). */
export const processors = {} as const;
