import { EXIT } from './exit.ts'

/** A reader may stop reading, as `head` does; a disk may be full. */
function endCommand(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`The output could not be written: ${error.message}\n`)
  process.exit(EXIT.FAILED)
}

const ignore = () => {}

/** Ends a command whose output cannot be written any more. A lost standard error ends nothing. */
export function endWhenOutputIsLost(): void {
  process.stdout.on('error', endCommand)
  process.stderr.on('error', ignore)
}

/** Lets a server continue without its output, which is one line when it is ready. */
export function continueWithoutOutput(): void {
  process.stdout.off('error', endCommand).on('error', ignore)
}
