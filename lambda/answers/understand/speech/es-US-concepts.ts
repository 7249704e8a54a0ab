/** Words near in meaning where a voter is concerned, so that one heard in training stands for the others. */
export const esUSConcepts: readonly string[] = ['sick: enfermo enferma hospital enfermedad'];
