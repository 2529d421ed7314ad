'use client';
import { createContext, useContext } from 'react';

export interface FieldControl {
  id?: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

export const FieldContext = createContext<FieldControl>({});

/** What a control inside a Field must carry so that label, hint and error belong to it. */
export const useFieldControl = (): FieldControl => useContext(FieldContext);
