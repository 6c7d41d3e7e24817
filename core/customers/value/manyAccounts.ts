/** With fewer accounts than this a model's figures are told as ranges and words, since its parameters are known too loosely. */
export const manyAccounts = 100;
