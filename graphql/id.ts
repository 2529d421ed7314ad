import { uuidv7 } from 'uuidv7';

/** Ids are made by us, in the order of time. */
export const newId = (): string => uuidv7();
