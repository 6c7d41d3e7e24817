/**
 * A function of an object that never changes, whose answer is remembered as long as the object is in use.
 *
 * @param work what always gives the same answer for an object
 * @example ofEach((table) => table.rows)({ rows: 3 }) // 3
 */
export function ofEach<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: work(of) };
    answers.set(of, known);
    return known.answer;
  };
}
