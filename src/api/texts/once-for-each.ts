/** A function that makes the result for each object once, for as long as the object is in memory. */
export function onceForEach<Of extends object, Result>(make: (of: Of) => Result): (of: Of) => Result {
  const made = new WeakMap<Of, Result>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const result = make(of)
    made.set(of, result)
    return result
  }
}
