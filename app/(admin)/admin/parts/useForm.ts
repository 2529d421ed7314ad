'use client';
import { useState } from 'react';

/** What stands in a form, and whether that is more than what it began with. */
export function useForm<Values extends object>(initial: Values) {
  const [start] = useState(initial);
  const [values, setValues] = useState(initial);
  return {
    values,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]) => setValues((all) => ({ ...all, [name]: value })),
    dirty: JSON.stringify(values) !== JSON.stringify(start),
  };
}
