import { createContext } from 'react';

/** Which build this tab was loaded from. A page that is rendered later may come from a newer one. */
export const BuildContext = createContext('');
