/**
 * An array of values that hold nothing to escape (numbers, ids, words of ours, moments), as PostgreSQL reads it. The driver
 * puts each value into quotes, which costs more than anything else that it does. For `${listOf(ids)}::uuid[]`.
 */
export const listOf = (values: readonly (string | number | null)[]): string => `{${values.map((value) => value ?? 'null').join(',')}}`;
