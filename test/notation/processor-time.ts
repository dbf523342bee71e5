/**
 * The result of some work and the processor time that this process spent meanwhile, in
 * milliseconds. A busy machine does not make it longer.
 */
export async function processorTimeOf<Result>(
  work: () => Result,
): Promise<{ readonly result: Awaited<Result>; readonly took: number }> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, took: (user + system) / 1_000 }
}
